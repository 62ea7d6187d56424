package se.tertial.ledger.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Which styles of an Excel file show a number as a day, and which day that is. */
final class XlsxDates {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final long DAYS_MAX = 200_000;

    /** What is said literally, and colours, conditions and languages. */
    private static final Pattern NOT_DIGITS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private final LocalDate dayZero;
    private final Map<String, Boolean> ownFormats = new HashMap<>();
    private final List<Boolean> styles = new ArrayList<>();
    private boolean isInCells;

    XlsxDates(boolean isFrom1904) {
        dayZero = isFrom1904 ? DAY_ZERO_1904 : DAY_ZERO;
    }

    void read(XMLStreamReader xml) {
        if (XlsxBook.isStart(xml, "numFmt")) {
            ownFormats.put(XlsxBook.attribute(xml, "numFmtId"), isDay(XlsxBook.attribute(xml, "formatCode")));
        } else if (XlsxBook.isStart(xml, "cellXfs")) {
            isInCells = true;
        } else if (XlsxBook.isEnd(xml, "cellXfs")) {
            isInCells = false;
        } else if (isInCells && XlsxBook.isStart(xml, "xf")) {
            styles.add(isDayFormat(XlsxBook.attribute(xml, "numFmtId")));
        }
    }

    boolean isDate(int style) {
        return style >= 0 && style < styles.size() && styles.get(style);
    }

    /** The number itself when no day has it. */
    Cell cell(String raw) {
        try {
            var days = (long) Double.parseDouble(raw);
            return days > 0 && days < DAYS_MAX
                    ? new Cell(dayZero.plusDays(days).toString(), Cell.Kind.DATE)
                    : Cell.number(raw);
        } catch (NumberFormatException none) {
            return Cell.text(raw);
        }
    }

    private boolean isDayFormat(String id) {
        var own = ownFormats.get(id);
        return own != null ? own : id.matches("1[4-7]|22|2[7-9]|3[016]|5[0-8]");
    }

    private static boolean isDay(String format) {
        var shown = NOT_DIGITS.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return shown.contains("y") || shown.contains("å") || shown.contains("d") && !shown.contains("standard");
    }
}
