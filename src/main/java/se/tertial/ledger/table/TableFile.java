package se.tertial.ledger.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A file by its first bytes, and its rows by the form that a mapping says. */
final class TableFile {

    private static final int SAMPLE_BYTES = 1024;

    private TableFile() {}

    /** What a file is; its name may say anything. */
    enum Sort {
        TEXT,
        ZIP,
        OLD_EXCEL,
        OTHER
    }

    static Sort sort(byte[] first) {
        if (Encodings.begins(first, 'P', 'K', 3, 4)) {
            return Sort.ZIP;
        }
        if (Encodings.begins(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Sort.OLD_EXCEL;
        }
        var text = new String(first, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        var isOther = List.of("%pdf", "<!doctype", "<html", "<?xml", "\u007felf", "{\\rtf", "#flagga").stream()
                .anyMatch(text::startsWith);
        return isOther ? Sort.OTHER : Sort.TEXT;
    }

    /** @param findings is told what of the file is left out */
    static Rows open(InputStream file, Mapping.FileForm form, Limits limits, Findings findings) throws IOException {
        var bytes = new BufferedInputStream(new Bounded(file, limits.fileBytesMax()), 1 << 16);
        bytes.mark(SAMPLE_BYTES);
        var sort = sort(bytes.readNBytes(SAMPLE_BYTES));
        bytes.reset();
        refuse(sort);
        return switch (form) {
            case Mapping.Csv csv -> {
                if (sort == Sort.ZIP) {
                    throw new Unreadable(TableProblem.IS_EXCEL, 0);
                }
                yield CsvRows.open(bytes, csv, limits);
            }
            case Mapping.Xlsx xlsx -> {
                if (sort != Sort.ZIP) {
                    throw new Unreadable(TableProblem.NOT_EXCEL, 0);
                }
                yield sheet(bytes, xlsx.sheet(), limits, findings);
            }
        };
    }

    static void refuse(Sort sort) throws Unreadable {
        switch (sort) {
            case OLD_EXCEL -> throw new Unreadable(TableProblem.OLD_EXCEL, 0);
            case OTHER -> throw new Unreadable(TableProblem.NOT_A_TABLE, 0);
            case TEXT, ZIP -> {}
        }
    }

    private static Rows sheet(InputStream bytes, String name, Limits limits, Findings findings) throws IOException {
        var book = XlsxBook.open(bytes, limits);
        try {
            var sheets = book.sheets();
            var seen = sheets.stream().filter(sheet -> !sheet.isHidden()).toList();
            var chosen = sheets.stream()
                    .filter(sheet -> sheet.name().equals(name))
                    .findFirst()
                    .or(() -> name.isEmpty() || seen.size() == 1
                            ? seen.stream().findFirst()
                            : java.util.Optional.empty());
            if (chosen.isEmpty()) {
                throw new Unreadable(TableProblem.NO_SHEET, 0, name, names(seen));
            }
            var others = seen.stream().filter(sheet -> sheet != chosen.get()).toList();
            if (!others.isEmpty()) {
                findings.add(TableProblem.OTHER_SHEETS, 0, "", chosen.get().name(), names(others));
            }
            return closing(book, book.rows(chosen.get()));
        } catch (IOException | RuntimeException failed) {
            book.close();
            throw failed;
        }
    }

    private static String names(List<XlsxBook.Sheet> sheets) {
        return String.join(", ", sheets.stream().map(XlsxBook.Sheet::name).toList());
    }

    private static Rows closing(XlsxBook book, Rows rows) {
        return new Rows() {
            @Override
            public @org.jspecify.annotations.Nullable Line next() throws IOException {
                return rows.next();
            }

            @Override
            public void close() throws IOException {
                try {
                    rows.close();
                } finally {
                    book.close();
                }
            }
        };
    }
}
