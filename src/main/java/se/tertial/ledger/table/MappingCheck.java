package se.tertial.ledger.table;

import se.tertial.ledger.Entry;
import se.tertial.ledger.table.Mapping.Span;

/** Whether a mapping says all that must be known, before any file is opened. */
final class MappingCheck {

    private MappingCheck() {}

    static boolean isWhole(Mapping mapping, Entry.Kind kind, Findings findings) {
        if (mapping.amounts().isEmpty()) {
            findings.add(TableProblem.NO_AMOUNT_COLUMN, 0, "");
        }
        if (mapping.columns().keySet().stream().noneMatch(Field::isCode)) {
            findings.add(TableProblem.NO_CODE_COLUMN, 0, "");
        }
        var needsRow = mapping.amounts().stream().anyMatch(amount -> amount.span() == Span.ROW);
        var hasRow =
                mapping.columns().containsKey(Field.MONTH) || mapping.columns().containsKey(Field.DATE);
        if (needsRow && !hasRow) {
            findings.add(TableProblem.NO_TIME_COLUMN, 0, "");
        }
        if (lacksYear(mapping)) {
            findings.add(TableProblem.NO_YEAR, 0, "");
        }
        return !findings.hasErrors();
    }

    private static boolean lacksYear(Mapping mapping) {
        if (mapping.year() != null || mapping.columns().containsKey(Field.YEAR)) {
            return false;
        }
        var months = mapping.columns().get(Field.MONTH);
        var isNeededByRow = months != null && months.dates() == DateShape.MONTH_NUMBER;
        return isNeededByRow
                || mapping.amounts().stream()
                        .anyMatch(amount ->
                                amount.span() == Span.YEAR && !amount.header().contains(Headers.YEAR));
    }
}
