package se.tertial.ledger.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;

/**
 * Entries as a table of text, laid out as an economy system lays out its list of postings: a title above the header row,
 * semicolons, decimal comma, minus first, UTF-8 with byte order mark.
 */
public final class EntryTable implements AutoCloseable {

    private static final int CENTS = 100;
    private static final int TEN = 10;

    private final Writer out;
    private final StringBuilder row = new StringBuilder();

    /** @param title of the list; says that it is synthetic */
    public EntryTable(OutputStream out, String title) throws IOException {
        this.out = new java.io.BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.out.write("\uFEFF" + title + ";;;;;;;;;;;\r\n");
        this.out.write(
                "Verifikation;Verifikationsdatum;Period;Konto;Ansvar;Verksamhet;Aktivitet;Projekt;Objekt;Motpart;"
                        + "Belopp;Text\r\n");
    }

    public void write(Entry entry) {
        row.setLength(0);
        var voucher = entry.voucher();
        row.append(voucher == null ? "" : voucher.id()).append(';');
        row.append(voucher == null ? "" : voucher.date().toString()).append(';');
        row.append(entry.month().getYear() * CENTS + entry.month().getMonthValue());
        for (var dimension : Dimension.values()) {
            row.append(';').append(entry.coding().get(dimension));
        }
        amount(entry.amount().ore());
        row.append(entry.text()).append("\r\n");
        try {
            out.append(row);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void amount(long ore) {
        row.append(';');
        if (ore < 0) {
            row.append('-');
        }
        var size = Math.abs(ore);
        row.append(size / CENTS).append(',');
        row.append(size % CENTS / TEN).append(size % TEN).append(';');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
