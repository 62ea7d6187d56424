package se.tertial.report.web.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Word;
import se.tertial.document.Mark;
import se.tertial.report.edit.Field;
import se.tertial.report.edit.Row;
import se.tertial.report.edit.SheetEditing.Sheets;
import se.tertial.report.edit.SheetForm;
import se.tertial.report.edit.SheetShape;
import se.tertial.report.edit.SheetShapes;
import se.tertial.ui.Status;

/** What rows are called, and what stands in them, in words. */
final class RowTexts {

    private static final String TONE = "tone";

    private final Sheets sheets;
    private final ModelWords words;
    private final Map<String, Map<String, String>> labels = new HashMap<>();

    RowTexts(Sheets sheets, ModelWords words) {
        this.sheets = sheets;
        this.words = words;
    }

    Sheets sheets() {
        return sheets;
    }

    String name(SheetShape shape, Row row) {
        if (shape.isOne()) {
            return words.title(shape);
        }
        return shape.label().stream()
                .map(column -> text(field(shape, column), row.get(column)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String text(Field field, String value) {
        return switch (field.kind()) {
            case CODE, LINE, AREA, NUMBER, DATE -> value;
            case WORD -> value.isEmpty() ? "" : words.word(field.column(), value);
            case RANKED -> each(value, part -> words.word(field.column(), part));
            case OF -> value.isEmpty() ? "" : choices(field.of()).getOrDefault(value, value);
            case ALL_OF -> each(value, part -> choices(field.of()).getOrDefault(part, part));
        };
    }

    /** Names of the rows of a sheet by their keys, in order. */
    Map<String, String> choices(String shape) {
        var known = labels.get(shape);
        if (known == null) {
            known = SheetShapes.byCode(shape).map(this::names).orElse(Map.of());
            labels.put(shape, known);
        }
        return known;
    }

    /** How a judgement, or an assignment's prospect, will look; null for a row without colour. */
    @Nullable
    Status status(Row row) {
        return Optional.of(row.get(TONE))
                .flatMap(tone -> Word.parse(Mark.Tone.class, tone))
                .map(tone -> new Status(new Mark(row.get("symbol"), tone), row.get("label")))
                .orElse(null);
    }

    private static Field field(SheetShape shape, String column) {
        return shape.fields().stream()
                .filter(field -> field.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> names(SheetShape shape) {
        var names = new LinkedHashMap<String, String>();
        sheets.rows(shape).forEach(row -> names.put(row.get(shape.key()), name(shape, row)));
        return names;
    }

    private static String each(String value, UnaryOperator<String> text) {
        return parts(value).stream().map(text).collect(Collectors.joining(", "));
    }

    static List<String> parts(String value) {
        return value.isBlank()
                ? List.of()
                : Arrays.stream(value.split(",")).map(String::strip).toList();
    }

    /** What tells a reader of which meaning a row of judgements is. */
    String meaning(Row row) {
        var key = row.get(SheetForm.KEY);
        return key.isEmpty() ? "" : words.word(SheetForm.KEY, key);
    }
}
