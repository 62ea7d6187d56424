package se.tertial.document.xlsx;

import java.math.BigDecimal;
import se.tertial.document.Table.Cell;

/**
 * How Excel is to show a number as the report shows it: its decimals, thousands apart, its unit, a plus where the report
 * has one.
 *
 * @param value what Excel reckons with
 */
record NumberFormat(BigDecimal value, String pattern) {

    /** @param value the value of the cell */
    static NumberFormat of(Cell cell, BigDecimal value) {
        var isPercentage = cell.text().endsWith("%");
        var digits = digits(Math.max(0, value.scale())) + (isPercentage ? " %" : unit(cell)) + flag(cell);
        var pattern = cell.text().startsWith("+") ? "+" + digits + ";-" + digits + ";" + digits : digits;
        return new NumberFormat(isPercentage ? value.movePointLeft(2) : value, pattern);
    }

    private static String digits(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private static String unit(Cell cell) {
        var unit = cell.unit();
        var isShown = !unit.isEmpty() && cell.text().endsWith(unit);
        return isShown ? quoted(unit) : "";
    }

    /** A star fills the cell unless it is escaped, and some programs do not see that it is quoted. */
    private static String flag(Cell cell) {
        return cell.flag().equals("*") ? " \\*" : quoted(cell.flag());
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : " \"" + words.replace("\"", "") + "\"";
    }
}
