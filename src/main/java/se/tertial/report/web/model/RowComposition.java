package se.tertial.report.web.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import se.tertial.report.edit.Field;
import se.tertial.report.edit.Row;
import se.tertial.report.edit.SheetForm;
import se.tertial.report.edit.SheetShape;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.model.RowPage.FieldShown;
import se.tertial.ui.Address;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;

final class RowComposition {

    /** Before the names of fields, so that they are never those of unit and round. */
    static final String PREFIX = "f.";

    private final Visit visit;
    private final SheetShape shape;
    private final RowTexts texts;
    private final ModelWords words;

    RowComposition(Visit visit, SheetShape shape, RowTexts texts) {
        this.visit = visit;
        this.shape = shape;
        this.texts = texts;
        this.words = new ModelWords(visit.language());
    }

    /** A new row has what is usual. */
    Row usual() {
        var values = new LinkedHashMap<String, String>();
        shape.fields().forEach(field -> values.put(field.column(), field.usually()));
        return new Row(values);
    }

    /**
     * @param place of the row in the address
     * @param row as it stands in the form
     * @param fingerprint as it was when the form was first asked for, empty for a new row
     */
    RowPage page(String place, Row row, String fingerprint, Problems problems) {
        var isNew = fingerprint.isEmpty();
        var name = texts.name(shape, row);
        var title = isNew ? words.say("new", words.one(shape)) : name;
        var sheet = shape.isOne() ? ModelComposition.place(visit) : SheetComposition.place(visit, shape);
        var shell = Shells.of(visit, visit.here(), title, trail(sheet), null);
        var fields = texts.sheets().fields(shape).stream()
                .filter(field -> isNew || !field.column().equals(SheetForm.KEY))
                .map(field -> shown(field, row, problems.at(field.column())))
                .toList();
        var hasLook = shape.fields().stream().anyMatch(field -> field.column().equals("tone"));
        return new RowPage(
                shell,
                isNew ? words.lead(shape) : words.title(shape),
                visit.place(ModelComposition.PATH, shape.code(), place).toString(),
                fingerprint,
                fields,
                problems.others(),
                hasLook,
                texts.status(row),
                sheet.toString());
    }

    private List<Link> trail(Address sheet) {
        var model = new Link(visit.text("model.title"), ModelComposition.place(visit));
        return shape.isOne() ? List.of(model) : List.of(model, new Link(words.title(shape), sheet));
    }

    private FieldShown shown(Field field, Row row, List<String> problems) {
        var value = row.values().getOrDefault(field.column(), field.usually());
        var selects = switch (field.kind()) {
            case CODE, LINE, AREA, NUMBER, DATE -> List.<List<Option>>of();
            case WORD, OF, ALL_OF ->
                List.of(options(field.kind() != Field.Kind.ALL_OF, RowTexts.parts(value), choices(field)));
            case RANKED -> ranks(field, RowTexts.parts(value));
        };
        return new FieldShown(
                "f-" + field.column().replaceAll("[^a-z0-9]+", "-"),
                PREFIX + field.column(),
                words.label(shape, field.column()),
                words.hint(shape, field.column()),
                control(field),
                value,
                field.isRequired(),
                selects,
                problems);
    }

    private static String control(Field field) {
        return switch (field.kind()) {
            case CODE, LINE -> "line";
            case WORD, OF -> "select";
            case ALL_OF -> "checks";
            case RANKED -> "ranked";
            case AREA, NUMBER, DATE -> field.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private Map<String, String> choices(Field field) {
        if (field.kind() == Field.Kind.OF || field.kind() == Field.Kind.ALL_OF) {
            return texts.choices(field.of());
        }
        var choices = new LinkedHashMap<String, String>();
        field.words().forEach(word -> choices.put(word, words.word(field.column(), word)));
        return choices;
    }

    /** What stands there but cannot be chosen is kept as a choice: it is not lost by opening the form. */
    static List<Option> options(boolean canBeNone, List<String> chosen, Map<String, String> choices) {
        var options = new ArrayList<Option>();
        if (canBeNone) {
            options.add(new Option("", "–", chosen.isEmpty()));
        }
        choices.forEach((value, label) -> options.add(new Option(value, label, chosen.contains(value))));
        chosen.stream()
                .filter(value -> !choices.containsKey(value))
                .forEach(value -> options.add(new Option(value, value, true)));
        return options;
    }

    private List<List<Option>> ranks(Field field, List<String> chosen) {
        return IntStream.range(0, field.words().size())
                .mapToObj(rank ->
                        options(true, rank < chosen.size() ? List.of(chosen.get(rank)) : List.of(), choices(field)))
                .toList();
    }
}
