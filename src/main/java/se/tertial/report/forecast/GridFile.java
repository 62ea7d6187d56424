package se.tertial.report.forecast;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.ledger.table.ExcelRows;
import se.tertial.report.forecast.ForecastGrid.Row;

/**
 * The grid as an Excel file that can be filled in and read back. Two hidden columns say which cell each row is and what was set when the
 * file was made, so that a change made meanwhile by somebody else is seen.
 */
public final class GridFile {

    /** A row that has been filled in. @param seen in öre as it was exported; {@code typed} as somebody left it */
    public record Filled(int line, Optional<Amount> seen, String typed) {}

    private static final String KEY = "tertial-key";
    private static final String SEEN = "tertial-seen";
    private static final int HEADER_ROW = 3;
    private static final int FORECAST = 6;
    private static final int KEY_COLUMN = 7;
    private static final int SEEN_COLUMN = 8;
    private static final double[] WIDTHS = {28, 34, 16, 16, 16, 16, 16};

    private GridFile() {}

    /** @param mark whose grid it is: municipality and round */
    public static byte[] write(ForecastGrid grid, String mark, String title, MoneyText money, Language language) {
        var words = Messages.of("forecast", language);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Tertial", "1.0")) {
            var sheet = book.newWorksheet(words.text("file.sheet"));
            sheet.value(0, 0, title);
            sheet.style(0, 0).bold().fontSize(14).set();
            sheet.value(1, 0, words.text("file.how", money.unit().symbol()));
            header(sheet, mark, words);
            var line = HEADER_ROW + 1;
            for (var group : grid.groups()) {
                for (var row : group.rows()) {
                    row(sheet, line++, group.unit().name(), row, money, language);
                }
            }
            sheet.freezePane(2, HEADER_ROW + 1);
            for (var i = 0; i < WIDTHS.length; i++) {
                sheet.width(i, WIDTHS[i]);
            }
            sheet.hideColumn(KEY_COLUMN);
            sheet.hideColumn(SEEN_COLUMN);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void header(Worksheet sheet, String mark, Messages words) {
        var headers = List.of("unit", "line", "year-budget", "actual", "earlier", "budget-left", "forecast");
        for (var i = 0; i < headers.size(); i++) {
            sheet.value(HEADER_ROW, i, words.text("column." + headers.get(i)));
            sheet.style(HEADER_ROW, i).bold().wrapText(true).set();
        }
        sheet.value(HEADER_ROW, KEY_COLUMN, KEY + " " + mark);
        sheet.value(HEADER_ROW, SEEN_COLUMN, SEEN);
    }

    private static void row(Worksheet sheet, int line, String unit, Row row, MoneyText money, Language language) {
        sheet.value(line, 0, unit);
        sheet.value(line, 1, row.label(language));
        amount(sheet, line, 2, row.known().yearBudget(), money);
        amount(sheet, line, 3, row.known().actual(), money);
        amount(sheet, line, 4, row.known().earlier(), money);
        amount(sheet, line, 5, row.proposals().get(ForecastProposal.BUDGET_LEFT), money);
        if (row.isSet()) {
            amount(sheet, line, FORECAST, row.own(), money);
            sheet.style(line, FORECAST).fillColor("FFF6DC").format("#,##0.###").set();
            sheet.value(line, KEY_COLUMN, row.key().code());
            sheet.value(
                    line,
                    SEEN_COLUMN,
                    row.own() == null ? "" : Long.toString(row.own().ore()));
        } else {
            amount(sheet, line, FORECAST, row.known().forecast(), money);
        }
    }

    private static void amount(Worksheet sheet, int row, int column, @Nullable Amount amount, MoneyText money) {
        if (amount != null) {
            sheet.value(row, column, money.number(amount));
            sheet.style(row, column).format("#,##0").set();
        }
    }

    /** By key. A file of another municipality or round, or none of ours, is refused. */
    public static Checked<Map<ForecastKey, Filled>> read(String fileName, InputStream file, String mark)
            throws IOException {
        var rows = ExcelRows.read(fileName, file);
        if (rows.value().isEmpty()) {
            return Checked.refused(rows.findings());
        }
        var all = rows.value().get();
        var findings = new ArrayList<Finding>();
        var header = 0;
        while (header < all.size() && indexOf(all.get(header), KEY) < 0) {
            header++;
        }
        if (header == all.size()) {
            return Checked.refused(List.of(Finding.error("forecast-file-unknown", new Place(fileName, 0, ""))));
        }
        var key = indexOf(all.get(header), KEY);
        if (!all.get(header).get(key).equals(KEY + " " + mark)) {
            var of = all.get(header).get(key).substring(KEY.length()).strip();
            return Checked.refused(List.of(Finding.error("forecast-file-other", new Place(fileName, 0, ""), of, mark)));
        }
        var filled = new LinkedHashMap<ForecastKey, Filled>();
        for (var i = header + 1; i < all.size(); i++) {
            read(all.get(i), i + 1, key, filled, findings, fileName);
        }
        return Checked.of(filled, findings);
    }

    private static void read(
            List<String> row, int line, int key, Map<ForecastKey, Filled> filled, List<Finding> findings, String name) {
        var code = cell(row, key);
        if (code.isEmpty()) {
            return;
        }
        var parsed = ForecastKey.parse(code);
        var seen = cell(row, key + 1);
        if (parsed.isEmpty() || !seen.matches("(-?\\d{1,18})?")) {
            findings.add(Finding.error("forecast-file-row", new Place(name, line, ""), code));
            return;
        }
        var amount = seen.isEmpty() ? Optional.<Amount>empty() : Optional.of(new Amount(Long.parseLong(seen)));
        if (filled.putIfAbsent(parsed.get(), new Filled(line, amount, cell(row, key - 1))) != null) {
            findings.add(Finding.error("forecast-file-twice", new Place(name, line, ""), code));
        }
    }

    private static int indexOf(List<String> row, String begins) {
        for (var i = 0; i < row.size(); i++) {
            if (row.get(i).startsWith(begins)) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int position) {
        return position >= 0 && position < row.size() ? row.get(position).strip() : "";
    }
}
