package se.tertial.report.edit;

import java.util.List;
import se.tertial.access.Right;

/**
 * A sheet as somebody works with it.
 *
 * @param code as in addresses
 * @param sheet see {@link SheetForm}
 * @param group what it stands among on the page that lists the sheets
 * @param right that is needed to change it
 * @param key column by which other sheets refer to its rows; empty when none does
 * @param label columns that together name a row to a reader
 */
public record SheetShape(
        String code,
        String sheet,
        Group group,
        Part part,
        Right right,
        String key,
        List<String> label,
        List<Field> fields) {

    public enum Group {
        MODEL,
        CALENDAR,
        PLAN,
        CONTROL,
        LEDGER,
        VALUES
    }

    public SheetShape {
        label = List.copyOf(label);
        fields = List.copyOf(fields);
    }

    /** One map: it has neither rows to add nor to remove. */
    public boolean isOne() {
        return sheet.contains(".yaml") && !sheet.endsWith("]") && !sheet.endsWith("}");
    }

    /** Whether rows stand under other rows of the sheet. */
    public boolean isTree() {
        return fields.stream().anyMatch(f -> f.column().equals(SheetForm.PARENT));
    }

    /** Whether the order of the rows is theirs to choose. */
    public boolean isOrdered() {
        return !isOne() && !sheet.endsWith("}");
    }
}
