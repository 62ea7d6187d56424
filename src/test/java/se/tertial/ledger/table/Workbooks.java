package se.tertial.ledger.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;

/** Excel files of text: what looks like a number is one, and what looks like a day too. */
final class Workbooks {

    private Workbooks() {}

    /** @param text fields between semicolons */
    static byte[] of(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Blad1");
            var row = 0;
            for (var line : text.lines().toList()) {
                var column = 0;
                for (var field : line.split(";", -1)) {
                    if (field.matches("\\d{4}-\\d\\d-\\d\\d")) {
                        sheet.value(row, column, LocalDate.parse(field));
                        sheet.style(row, column).format("yyyy-MM-dd").set();
                    } else if (field.matches("-?\\d+(\\.\\d+)?")) {
                        sheet.value(row, column, Double.parseDouble(field));
                    } else if (!field.isEmpty()) {
                        sheet.value(row, column, field);
                    }
                    column++;
                }
                row++;
            }
        }
        return out.toByteArray();
    }
}
