package se.tertial.report.web.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.report.FolderForm;
import se.tertial.report.Outline;
import se.tertial.report.Outline.Item;
import se.tertial.report.edit.OutlineEditing;
import se.tertial.report.edit.OutlineTree;
import se.tertial.report.edit.SheetEditing;
import se.tertial.report.edit.SheetEditing.Outcome;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;

/** What reports consist of: an outline as a tree, item by item, beside the report that it makes. */
@Controller
class OutlineController {

    private static final String OUTLINE = "/{kommun:[a-z0-9-]+}/dispositioner/{code:[a-z0-9][a-z0-9.-]*}";
    private static final int NUMBER_MAX = 10_000;

    private final OutlineEditing editing;
    private final SheetEditing sheets;
    private final FolderForm folder;
    private final Pages pages;

    OutlineController(OutlineEditing editing, SheetEditing sheets, FolderForm folder, Pages pages) {
        this.editing = editing;
        this.sheets = sheets;
        this.folder = folder;
        this.pages = pages;
    }

    @GetMapping(OUTLINE)
    Object page(Visit asked, @PathVariable String code, @RequestParam(defaultValue = "") String klart) {
        var outline = outline(asked, code);
        var done = klart.equals("sparad") ? asked.text("model.done.sparad") : "";
        return pages.render(composition(asked, outline).page(outline, -1, null, done, List.of()));
    }

    @PostMapping(OUTLINE)
    Object act(
            Visit asked,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String minns,
            @RequestParam(defaultValue = "") String del,
            @RequestParam(defaultValue = "") String gor) {
        var outline = outline(asked, code);
        var number = number(asked, outline, del);
        return change(asked, outline, minns, "flyttade eller tog bort en del", now -> acted(now, number, gor));
    }

    @GetMapping(OUTLINE + "/{number:\\d{1,5}}")
    Object item(Visit asked, @PathVariable String code, @PathVariable String number) {
        var outline = outline(asked, code);
        var at = number(asked, outline, number);
        return form(asked, outline, outline, new OutlineTree(outline).item(at), at, number, Problems.none());
    }

    @PostMapping(OUTLINE + "/{number:\\d{1,5}}")
    Object save(
            Visit asked,
            @PathVariable String code,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String minns,
            @RequestParam(defaultValue = "") String gor,
            @RequestParam MultiValueMap<String, String> sent) {
        var outline = outline(asked, code);
        var at = number(asked, outline, number);
        var given = ItemFields.given(new OutlineTree(outline).item(at), sent);
        if (gor.equals("visa")) {
            var shown = new OutlineTree(outline).with(at, given);
            return form(asked, outline, shown, given, at, number, Problems.none());
        }
        var outcome = editing.change(
                asked.organisation().code(),
                Deeds.of(asked, "Disposition %s: ändrade en del".formatted(code)),
                code,
                minns,
                now -> new OutlineTree(now).with(at, given));
        return answer(asked, outline, given, at, number, outcome);
    }

    @GetMapping(OUTLINE + "/ny")
    Object newItem(
            Visit asked,
            @PathVariable String code,
            @RequestParam(defaultValue = "-1") String i,
            @RequestParam(defaultValue = "section") String slag,
            @RequestParam(defaultValue = "") String komponent) {
        var outline = outline(asked, code);
        return adding(asked, outline, outline, ItemFields.empty(slag, komponent), i, slag, komponent, Problems.none());
    }

    @PostMapping(OUTLINE + "/ny")
    Object add(
            Visit asked,
            @PathVariable String code,
            @RequestParam(defaultValue = "-1") String i,
            @RequestParam(defaultValue = "section") String slag,
            @RequestParam(defaultValue = "") String komponent,
            @RequestParam(defaultValue = "") String minns,
            @RequestParam(defaultValue = "") String gor,
            @RequestParam MultiValueMap<String, String> sent) {
        var outline = outline(asked, code);
        var given = ItemFields.given(ItemFields.empty(slag, komponent), sent);
        var within = within(i);
        if (gor.equals("visa")) {
            var shown = new OutlineTree(outline).add(within, given);
            return adding(asked, outline, shown, given, i, slag, komponent, Problems.none());
        }
        var outcome = editing.change(
                asked.organisation().code(),
                Deeds.of(asked, "Disposition %s: lade till en del".formatted(code)),
                code,
                minns,
                now -> new OutlineTree(now).add(within, given));
        return switch (outcome) {
            case Outcome.Saved _ -> saved(asked, outline);
            case Outcome.Stale _ ->
                adding(asked, outline, outline, given, i, slag, komponent, Problems.of(asked.text("model.stale")));
            case Outcome.Refused refused -> {
                var at = places(new OutlineTree(outline).add(within, given), given);
                yield adding(asked, outline, outline, given, i, slag, komponent, problems(asked, code, refused, at));
            }
        };
    }

    /** Where the item has come to stand: the last that is equal to it. */
    private static int places(Outline outline, Item item) {
        var tree = new OutlineTree(outline);
        for (var at = tree.size() - 1; at > 0; at--) {
            if (tree.item(at).equals(item)) {
                return at;
            }
        }
        return 0;
    }

    private Object answer(Visit asked, Outline outline, Item given, int at, String number, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved _ -> saved(asked, outline);
            case Outcome.Stale _ ->
                form(asked, outline, outline, given, at, number, Problems.of(asked.text("model.stale")));
            case Outcome.Refused refused ->
                form(asked, outline, outline, given, at, number, problems(asked, outline.code(), refused, at));
        };
    }

    private Problems problems(Visit asked, String code, Outcome.Refused refused, int at) {
        var sheet = "outlines/%s.yaml/items[*]".formatted(code);
        return Problems.of(refused, sheet, at, folder, asked.language());
    }

    private Object change(Visit asked, Outline outline, String minns, String what, UnaryOperator<Outline> wanted) {
        var deed = Deeds.of(asked, "Disposition %s: %s".formatted(outline.code(), what));
        var outcome = editing.change(asked.organisation().code(), deed, outline.code(), minns, wanted);
        return switch (outcome) {
            case Outcome.Saved _ -> saved(asked, outline);
            case Outcome.Stale _ -> refused(asked, outline, List.of(asked.text("model.stale")));
            case Outcome.Refused refused ->
                refused(
                        asked,
                        outline,
                        refused.problems().stream()
                                .map(problem -> folder.saidThere(problem.finding(), asked.language()))
                                .toList());
        };
    }

    private Object refused(Visit asked, Outline outline, List<String> problems) {
        return pages.render(composition(asked, outline).page(outline, -1, null, "", problems));
    }

    private static Outline acted(Outline outline, int number, String gor) {
        var tree = new OutlineTree(outline);
        if (gor.equals("bort")) {
            return tree.without(number);
        }
        for (var way : OutlineTree.Way.values()) {
            if (OutlineComposition.way(way).equals(gor)) {
                return tree.moved(number, way).orElse(outline);
            }
        }
        return outline;
    }

    private Object form(Visit asked, Outline saved, Outline shown, Item item, int at, String place, Problems problems) {
        var composition = composition(asked, saved);
        var form = composition.form(item, composition.address(place), problems);
        return pages.render(composition.page(shown, at, form, "", List.of()));
    }

    private Object adding(
            Visit asked,
            Outline saved,
            Outline shown,
            Item item,
            String within,
            String kind,
            String component,
            Problems problems) {
        var composition = composition(asked, saved);
        var place = composition
                .address(OutlineComposition.NEW)
                .with("i", within)
                .with("slag", kind)
                .with("komponent", component);
        var mustChoose = kind.equals(ItemFields.COMPONENT) && component.isEmpty();
        var form = mustChoose ? composition.kinds(place) : composition.form(item, place, problems);
        return pages.render(composition.page(shown, -1, form, "", List.of()));
    }

    private String saved(Visit asked, Outline outline) {
        return "redirect:" + asked.to(OutlineComposition.PATH, outline.code()).with("klart", "sparad");
    }

    private OutlineComposition composition(Visit asked, Outline outline) {
        var visit = OutlineComposition.placed(asked, outline);
        var words = new ModelWords(visit.language());
        return new OutlineComposition(
                visit, outline, new RowTexts(sheets.sheets(visit.insight().municipality()), words));
    }

    private static Outline outline(Visit visit, String code) {
        visit.require(Right.CHANGE_MODEL);
        return visit.insight().municipality().publications().outlines().stream()
                .filter(outline -> outline.code().equals(code))
                .findFirst()
                .orElseThrow(() -> visit.missing("missing.page", code));
    }

    private static int within(String number) {
        return number.matches("\\d{1,4}") ? Math.min(Integer.parseInt(number), NUMBER_MAX) : -1;
    }

    private static int number(Visit visit, Outline outline, String number) {
        var at = within(number);
        if (at < 0 || at >= new OutlineTree(outline).size()) {
            throw visit.missing("missing.page", number);
        }
        return at;
    }
}
