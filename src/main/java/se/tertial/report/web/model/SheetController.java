package se.tertial.report.web.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.basics.Language;
import se.tertial.report.Editing.Deed;
import se.tertial.report.FolderForm;
import se.tertial.report.edit.Act;
import se.tertial.report.edit.Field;
import se.tertial.report.edit.Row;
import se.tertial.report.edit.RowOrder;
import se.tertial.report.edit.SheetEditing;
import se.tertial.report.edit.SheetEditing.Outcome;
import se.tertial.report.edit.SheetEditing.Sheets;
import se.tertial.report.edit.SheetForm;
import se.tertial.report.edit.SheetShape;
import se.tertial.report.edit.SheetShapes;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;

/** The steering model and the plan, sheet by sheet and row by row. */
@Controller
class SheetController {

    private static final String SHEET = "/{kommun:[a-z0-9-]+}/styrmodell/{sheet:[a-z]+}";
    private static final String ROW = SHEET + "/{row:ny|\\d{1,6}}";

    private final SheetEditing editing;
    private final FolderForm folder;
    private final Pages pages;

    SheetController(SheetEditing editing, FolderForm folder, Pages pages) {
        this.editing = editing;
        this.folder = folder;
        this.pages = pages;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/styrmodell")
    Object model(Visit visit, @RequestParam(defaultValue = "") String klart) {
        if (!visit.may(Right.CHANGE_PLAN)) {
            visit.require(Right.CHANGE_MODEL);
        }
        return pages.render(ModelComposition.of(
                visit, sheets(visit), klart.equals("sparad") ? visit.text("model.done.sparad") : ""));
    }

    @GetMapping(SHEET)
    Object sheet(
            Visit visit,
            @PathVariable String sheet,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String fran,
            @RequestParam(defaultValue = "") String klart) {
        var shape = shape(visit, sheet);
        if (shape.isOne()) {
            return row(visit, sheet, "0");
        }
        var done = klart.matches("sparad|borttagen|flyttad") ? visit.text("model.done." + klart) : "";
        var from = fran.matches("\\d{1,6}") ? Integer.parseInt(fran) : 0;
        return pages.render(SheetComposition.of(visit, shape, texts(visit), q, from, done, List.of()));
    }

    @PostMapping(SHEET)
    Object act(
            Visit visit,
            @PathVariable String sheet,
            @RequestParam(defaultValue = "") String rad,
            @RequestParam(defaultValue = "") String minns,
            @RequestParam(defaultValue = "") String gor) {
        var shape = shape(visit, sheet);
        var row = number(visit, rad);
        if (gor.equals("bort") && new RowOrder(sheets(visit).rows(shape), shape).hasBelow(row)) {
            return again(visit, shape, List.of(visit.text("model.has-below")));
        }
        var outcome = editing.change(
                visit.organisation().code(),
                deed(visit, shape, gor, sheets(visit), row),
                sheets -> act(sheets, shape, row, minns, gor));
        return switch (outcome) {
            case Outcome.Saved _ -> "redirect:" + visit.here("klart", gor.equals("bort") ? "borttagen" : "flyttad");
            case Outcome.Stale _ -> again(visit, shape, List.of(visit.text("model.stale")));
            case Outcome.Refused refused -> again(visit, shape, inUse(visit, refused));
        };
    }

    @GetMapping(ROW)
    Object row(Visit visit, @PathVariable String sheet, @PathVariable String row) {
        var shape = shape(visit, sheet);
        var form = new RowComposition(visit, shape, texts(visit));
        if (row.equals(SheetComposition.NEW)) {
            return pages.render(form.page(row, form.usual(), "", Problems.none()));
        }
        var rows = sheets(visit).rows(shape);
        var number = number(visit, row);
        if (number >= rows.size()) {
            throw visit.missing("missing.page", row);
        }
        var found = rows.get(number);
        return pages.render(form.page(row, found, found.fingerprint(), Problems.none()));
    }

    @PostMapping(ROW)
    Object save(
            Visit visit,
            @PathVariable String sheet,
            @PathVariable String row,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String minns,
            @RequestParam(defaultValue = "spara") String gor) {
        var shape = shape(visit, sheet);
        var isNew = SheetComposition.NEW.equals(row);
        var number = isNew ? 0 : number(visit, row);
        var given = given(visit, shape, sent);
        var form = new RowComposition(visit, shape, texts(visit));
        if (gor.equals("visa")) {
            return pages.render(form.page(row, given, minns, Problems.none()));
        }
        var deed = Deeds.of(visit, deedOf(shape, given, isNew ? "lade till" : "ändrade"));
        var outcome = editing.change(visit.organisation().code(), deed, sheets -> {
            if (isNew) {
                return Optional.of(List.of(new Act.Add(shape.sheet(), written(shape, given))));
            }
            return isSeen(sheets, shape, number, minns)
                    ? Optional.of(List.of(new Act.Put(shape.sheet(), number, written(shape, given))))
                    : Optional.empty();
        });
        return switch (outcome) {
            case Outcome.Saved _ ->
                "redirect:"
                        + (shape.isOne() ? ModelComposition.place(visit) : SheetComposition.place(visit, shape))
                                .with("klart", "sparad");
            case Outcome.Stale _ -> pages.render(form.page(row, given, minns, Problems.of(visit.text("model.stale"))));
            case Outcome.Refused refused -> {
                var at = isNew ? sheets(visit).rows(shape).size() : number;
                var problems = Problems.of(refused, shape, at, folder, visit.language());
                yield pages.render(form.page(row, given, minns, problems));
            }
        };
    }

    private Object again(Visit visit, SheetShape shape, List<String> problems) {
        return pages.render(SheetComposition.of(visit, shape, texts(visit), "", 0, "", problems));
    }

    private static List<String> inUse(Visit visit, Outcome.Refused refused) {
        var users = Problems.users(refused, visit.language());
        return List.of(visit.text("model.in-use", String.join("; ", users)));
    }

    private static Optional<List<Act>> act(Sheets sheets, SheetShape shape, int row, String minns, String gor) {
        if (!isSeen(sheets, shape, row, minns)) {
            return Optional.empty();
        }
        return switch (gor) {
            case "upp", "ned" ->
                new RowOrder(sheets.rows(shape), shape)
                        .moved(row, gor.equals("upp"))
                        .map(order -> List.of(new Act.Order(shape.sheet(), order)));
            case "bort" -> Optional.of(List.of(new Act.Remove(shape.sheet(), row)));
            default -> Optional.empty();
        };
    }

    private static boolean isSeen(Sheets sheets, SheetShape shape, int row, String fingerprint) {
        var rows = sheets.rows(shape);
        return row < rows.size() && rows.get(row).fingerprint().equals(fingerprint);
    }

    /** Every field of the form has a value: what was not sent was left empty. */
    private Row given(Visit visit, SheetShape shape, MultiValueMap<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        for (var field : sheets(visit).fields(shape)) {
            var parts = sent.getOrDefault(RowComposition.PREFIX + field.column(), List.of());
            values.put(
                    field.column(),
                    parts.stream()
                            .map(part -> part.replace("\r\n", "\n").strip())
                            .filter(part -> !part.isEmpty())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        return new Row(values);
    }

    private static Map<String, String> written(SheetShape shape, Row given) {
        var values = new LinkedHashMap<>(given.values());
        shape.fields().stream()
                .filter(Field::isWrittenEmpty)
                .forEach(field -> values.replace(field.column(), "", SheetForm.NOTHING));
        return values;
    }

    private static Deed deed(Visit visit, SheetShape shape, String gor, Sheets sheets, int row) {
        var rows = sheets.rows(shape);
        var what = gor.equals("bort") ? "tog bort" : "flyttade";
        var name = row < rows.size() ? rows.get(row) : new Row(Map.of());
        return Deeds.of(visit, deedOf(shape, name, what));
    }

    private static String deedOf(SheetShape shape, Row row, String what) {
        var words = new ModelWords(Language.SV);
        var name = shape.label().stream().map(row::get).collect(Collectors.joining(" "));
        return "%s: %s %s".formatted(words.title(shape), what, name).strip();
    }

    private static int number(Visit visit, String row) {
        if (!row.matches("\\d{1,6}")) {
            throw visit.missing("missing.page", row);
        }
        return Integer.parseInt(row);
    }

    private static SheetShape shape(Visit visit, String code) {
        var shape = SheetShapes.byCode(code).orElseThrow(() -> visit.missing("missing.page", code));
        visit.require(shape.right());
        return shape;
    }

    private Sheets sheets(Visit visit) {
        return editing.sheets(visit.insight().municipality());
    }

    private RowTexts texts(Visit visit) {
        return new RowTexts(sheets(visit), new ModelWords(visit.language()));
    }
}
