package se.tertial.ledger.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import se.tertial.basics.Amount;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntrySource;
import se.tertial.ledger.Voucher;

/**
 * The simplest file of entries there can be, for tests: {@code kind;month;account;centre;area;project;amount;voucher;text}. A line
 * {@code throw} breaks the reader.
 */
public final class LineSource implements EntrySource {

    @Override
    public void read(InputStream file, Sink sink) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.equals("throw")) {
                throw new IllegalStateException("broken");
            }
            sink.entry(entry(line.split(";", -1), number));
        }
    }

    private static Entry entry(String[] f, int line) {
        var month = YearMonth.parse(f[1]);
        return new Entry(
                Entry.Kind.valueOf(f[0]),
                month,
                new Coding(f[2], f[3], f[4], "", f[5], "", ""),
                Amount.ofKronor(new BigDecimal(f[6])),
                f[7].isEmpty() ? null : new Voucher(f[7], LocalDate.of(month.getYear(), month.getMonthValue(), 15)),
                f[8],
                line);
    }
}
