package se.tertial.ledger.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.Finding;
import se.tertial.ledger.Entry;

/** Looks at a file and says how it is to be read: a proposal, for a person to look at before anything is imported. */
public final class Sniffer {

    private static final int SAMPLE_CHARS = 200_000;
    private static final int FIRST_BYTES = 1024;

    private final String fileName;
    private final Entry.Kind kind;
    private final Limits limits;
    private final List<Finding> told = new ArrayList<>();
    private final Findings findings;

    private Sniffer(String fileName, Entry.Kind kind, Limits limits) {
        this.fileName = fileName;
        this.kind = kind;
        this.limits = limits;
        this.findings = new Findings(fileName, told::add);
    }

    /**
     * @param fileName as the user named it; may tell a year
     * @param kind of entries that are looked for
     */
    public static Sniffed sniff(String fileName, Path file, Entry.Kind kind) throws IOException {
        return new Sniffer(fileName, kind, Limits.DEFAULT).sniff(file);
    }

    /** How a file looks to a mapping that is already known: its header and first rows. */
    public static Sniffed look(String fileName, Path file, Mapping mapping) throws IOException {
        return new Sniffer(fileName, Entry.Kind.ACTUAL, Limits.DEFAULT).look(file, mapping);
    }

    private Sniffed sniff(Path file) throws IOException {
        try {
            var form = form(file);
            var sample = sample(file, form);
            if (sample.rows().isEmpty()) {
                findings.add(TableProblem.EMPTY_FILE, 0, "");
                return sniffed(Optional.empty(), sample);
            }
            return sniffed(Optional.of(new Guess(sample, kind, fileName, findings).mapping(form)), sample);
        } catch (Unreadable refused) {
            refused.tell(findings);
            return new Sniffed(Optional.empty(), List.of(), List.of(), told);
        }
    }

    private Sniffed look(Path file, Mapping mapping) throws IOException {
        try (var rows = open(file, mapping.file())) {
            var titles = new ArrayList<Line>();
            var line = rows.next();
            var header = List.<String>of();
            if (mapping.headerRow() > 0) {
                while (line != null && !isHeader(line, mapping) && titles.size() < TableEntries.HEADER_ROWS_MAX) {
                    titles.add(line);
                    line = rows.next();
                }
                header = line == null ? List.of() : line.texts();
                line = rows.next();
            }
            var first = new ArrayList<Line>();
            for (; line != null && first.size() < Sniffed.ROWS_MAX; line = rows.next()) {
                first.add(line);
            }
            return sniffed(Optional.of(mapping), new Sample(titles, mapping.headerRow(), header, first));
        } catch (Unreadable refused) {
            refused.tell(findings);
            return new Sniffed(Optional.of(mapping), List.of(), List.of(), told);
        }
    }

    private static boolean isHeader(Line line, Mapping mapping) {
        return line.number() == mapping.headerRow()
                || Binding.fitting(mapping, line.texts()) == Binding.columns(mapping);
    }

    private Sniffed sniffed(Optional<Mapping> mapping, Sample sample) {
        findings.end();
        var rows = sample.rows().stream()
                .limit(Sniffed.ROWS_MAX)
                .map(line -> new Sniffed.Row(line.number(), line.texts()))
                .toList();
        return new Sniffed(mapping, sample.header(), rows, told);
    }

    private Mapping.FileForm form(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.mark(FIRST_BYTES);
            var sort = TableFile.sort(in.readNBytes(FIRST_BYTES));
            in.reset();
            TableFile.refuse(sort);
            return sort == TableFile.Sort.ZIP ? new Mapping.Xlsx(sheet(in)) : text(file, Encodings.sniff(in));
        }
    }

    private static Mapping.Csv text(Path file, Charset charset) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            Encodings.byteOrderMark(in);
            var letters = new char[SAMPLE_CHARS];
            var length = 0;
            try (var reader = new InputStreamReader(in, charset)) {
                for (var read = 0; read >= 0 && length < letters.length; ) {
                    length += read;
                    read = reader.read(letters, length, letters.length - length);
                }
            }
            var sample = new String(letters, 0, length);
            var separator = Separators.sniff(sample);
            return new Mapping.Csv(charset, separator, Separators.hasQuotes(sample, separator));
        }
    }

    /** The first that can be seen and has amounts of the kind; nameless when it is the only one. */
    private String sheet(InputStream in) throws IOException {
        try (var book = XlsxBook.open(in, limits)) {
            var seen = book.sheets().stream().filter(sheet -> !sheet.isHidden()).toList();
            if (seen.size() < 2) {
                return "";
            }
            for (var sheet : seen) {
                try (var rows = book.rows(sheet)) {
                    if (new Guess(Sampling.of(rows), kind, fileName, new Findings(fileName, finding -> {}))
                            .hasAmounts()) {
                        return sheet.name();
                    }
                }
            }
            return seen.getFirst().name();
        }
    }

    private Sample sample(Path file, Mapping.FileForm form) throws IOException {
        try (var rows = open(file, form)) {
            return Sampling.of(rows);
        }
    }

    private Rows open(Path file, Mapping.FileForm form) throws IOException {
        return TableFile.open(Files.newInputStream(file), form, limits, findings);
    }
}
