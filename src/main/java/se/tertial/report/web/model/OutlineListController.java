package se.tertial.report.web.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.basics.Text;
import se.tertial.report.FolderForm;
import se.tertial.report.Outline;
import se.tertial.report.Outline.Default;
import se.tertial.report.edit.OutlineEditing;
import se.tertial.report.edit.SheetEditing;
import se.tertial.report.edit.SheetEditing.Outcome;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.model.RowPage.FieldShown;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;
import se.tertial.ui.Pages;

/** Which outlines there are, and what each is called and meant for. */
@Controller
class OutlineListController {

    private static final String ALL = "/{kommun:[a-z0-9-]+}/dispositioner";
    private static final String ABOUT = ALL + "/{code:[a-z0-9][a-z0-9.-]*}/om";
    private static final int MORE_DEFAULTS = 2;

    private final OutlineEditing editing;
    private final SheetEditing sheets;
    private final FolderForm folder;
    private final Pages pages;

    OutlineListController(OutlineEditing editing, SheetEditing sheets, FolderForm folder, Pages pages) {
        this.editing = editing;
        this.sheets = sheets;
        this.folder = folder;
        this.pages = pages;
    }

    @GetMapping(ALL)
    Object page(Visit visit) {
        visit.require(Right.CHANGE_MODEL);
        var links = visit.insight().municipality().publications().outlines().stream()
                .map(outline -> new Link(
                        outline.title().in(visit.language()) + " (" + outline.code() + ")",
                        visit.place(OutlineComposition.PATH, outline.code())))
                .toList();
        var shell = Shells.of(visit, visit.here(), visit.text("outline.title"), trail(visit, false), null);
        return pages.render(new OutlineListPage(
                shell, links, visit.place(OutlineComposition.PATH, "ny", "om").toString()));
    }

    @GetMapping(ABOUT)
    Object about(Visit visit, @PathVariable String code) {
        visit.require(Right.CHANGE_MODEL);
        return form(visit, code, outline(visit, code), Problems.none());
    }

    @PostMapping(ABOUT)
    Object save(
            Visit visit,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String minns,
            @RequestParam(defaultValue = "spara") String gor,
            @RequestParam MultiValueMap<String, String> sent) {
        visit.require(Right.CHANGE_MODEL);
        var before = outline(visit, code);
        var municipality = visit.organisation().code();
        if (gor.equals("bort")) {
            var deed = Deeds.of(visit, "Disposition %s: tog bort".formatted(code));
            return answer(visit, code, before, editing.remove(municipality, deed, code, minns));
        }
        var given = given(code, before, sent);
        if (isNew(code)) {
            if (!given.code().matches("[a-z0-9][a-z0-9.-]*") || given.code().equals("ny")) {
                return form(visit, code, given, Problems.at("code", visit.text("outline.code-wrong")));
            }
            var deed = Deeds.of(visit, "Disposition %s: lade till".formatted(given.code()));
            return answer(visit, code, given, editing.add(municipality, deed, given));
        }
        var deed = Deeds.of(visit, "Disposition %s: ändrade titel eller användning".formatted(code));
        return answer(
                visit,
                code,
                given,
                editing.change(
                        municipality,
                        deed,
                        code,
                        minns,
                        now -> new Outline(code, given.title(), given.defaults(), now.items())));
    }

    private Object answer(Visit visit, String code, Outline given, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved _ -> {
                var isThere =
                        visit.insight().municipality().publications().outlines().contains(given);
                yield "redirect:"
                        + (isThere || given.code().isEmpty()
                                ? visit.place(OutlineComposition.PATH)
                                : visit.place(OutlineComposition.PATH, given.code()));
            }
            case Outcome.Stale _ ->
                form(visit, code, given, Problems.of(visit.text(isNew(code) ? "outline.taken" : "model.stale")));
            case Outcome.Refused refused -> {
                var said = refused.problems().stream()
                        .map(problem -> folder.saidThere(problem.finding(), visit.language()))
                        .distinct()
                        .toList();
                yield form(visit, code, given, Problems.of(String.join(" ", said)));
            }
        };
    }

    private static boolean isNew(String code) {
        return code.equals("ny");
    }

    private static Outline given(String code, Outline before, MultiValueMap<String, String> sent) {
        var defaults = new ArrayList<Default>();
        for (var i = 0; i < before.defaults().size() + MORE_DEFAULTS; i++) {
            var unit = first(sent, "unit." + i);
            if (!unit.isEmpty()) {
                defaults.add(new Default(unit, first(sent, "month." + i)));
            }
        }
        var title = new Text(first(sent, "title"), first(sent, "title.en"));
        return new Outline(isNew(code) ? first(sent, "code") : code, title, defaults, before.items());
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(RowComposition.PREFIX + name))
                .map(String::strip)
                .orElse("");
    }

    private Object form(Visit visit, String code, Outline outline, Problems problems) {
        var words = new ModelWords(visit.language());
        var title = isNew(code) ? words.say("new", words.say("item.outline")) : visit.text("outline.about");
        var shell = Shells.of(visit, visit.here(), title, trail(visit, true), null);
        var fields = new ArrayList<FieldShown>();
        if (isNew(code)) {
            fields.add(line("code", words, outline.code(), true, problems));
        }
        fields.add(line("title", words, outline.title().sv(), true, problems));
        fields.add(line("title.en", words, outline.title().en(), false, problems));
        defaults(visit, words, outline, fields);
        return pages.render(new OutlineAboutPage(
                shell,
                visit.path(),
                isNew(code) ? "" : OutlineEditing.fingerprint(outline(visit, code)),
                fields,
                problems.others(),
                visit.place(OutlineComposition.PATH).toString()));
    }

    private void defaults(Visit visit, ModelWords words, Outline outline, List<FieldShown> fields) {
        var texts = new RowTexts(sheets.sheets(visit.insight().municipality()), words);
        for (var i = 0; i < outline.defaults().size() + MORE_DEFAULTS; i++) {
            var at = i < outline.defaults().size() ? outline.defaults().get(i) : new Default("", "*");
            var units = RowComposition.options(
                    true, at.unit().isEmpty() ? List.of() : List.of(at.unit()), texts.choices("organisation"));
            fields.add(select("unit." + i, words.say("item.unit", i + 1), units));
            fields.add(select("month." + i, words.say("item.month", i + 1), months(words, at.month())));
        }
    }

    private static List<Option> months(ModelWords words, String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("*", words.say("item.month.all"), chosen.equals("*")));
        for (var month = 1; month <= 12; month++) {
            var code = "%02d".formatted(month);
            options.add(new Option(code, code, code.equals(chosen)));
        }
        return options;
    }

    private static FieldShown line(String name, ModelWords words, String value, boolean required, Problems problems) {
        return new FieldShown(
                "f-" + name.replace('.', '-'),
                RowComposition.PREFIX + name,
                words.item("outline", name),
                words.itemHint(name),
                "line",
                value,
                required,
                List.of(),
                problems.at(name));
    }

    private static FieldShown select(String name, String label, List<Option> options) {
        var id = "f-" + name.replace('.', '-');
        return new FieldShown(
                id, RowComposition.PREFIX + name, label, "", "select", "", false, List.of(options), List.of());
    }

    private static List<Link> trail(Visit visit, boolean isBelow) {
        var model = new Link(visit.text("model.title"), ModelComposition.place(visit));
        return isBelow
                ? List.of(model, new Link(visit.text("outline.title"), visit.place(OutlineComposition.PATH)))
                : List.of(model);
    }

    private static Outline outline(Visit visit, String code) {
        if (isNew(code)) {
            return new Outline("", new Text(""), List.of(), List.of());
        }
        return visit.insight().municipality().publications().outlines().stream()
                .filter(outline -> outline.code().equals(code))
                .findFirst()
                .orElseThrow(() -> visit.missing("missing.page", code));
    }
}
