package se.tertial.ledger.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntrySource;

/**
 * The entries of a table. A cell that nothing stands in is no entry, while nought is one; months and years of nought give none.
 *
 * @param fileName for findings
 * @param kind of entries whose kind neither row nor column says
 */
public record TableEntries(String fileName, Entry.Kind kind, Mapping mapping, Limits limits) implements EntrySource {

    /** How far down a header is looked for. */
    static final int HEADER_ROWS_MAX = 100;

    public TableEntries(String fileName, Entry.Kind kind, Mapping mapping) {
        this(fileName, kind, mapping, Limits.DEFAULT);
    }

    @Override
    public void read(InputStream file, Sink sink) throws IOException {
        var findings = new Findings(fileName, sink::finding);
        if (MappingCheck.isWhole(mapping, kind, findings)) {
            try (var rows = TableFile.open(file, mapping.file(), limits, findings)) {
                read(rows, sink, findings);
            } catch (Unreadable refused) {
                refused.tell(findings);
            }
        }
        findings.end();
    }

    private void read(Rows rows, Sink sink, Findings findings) throws IOException {
        var first = new ArrayDeque<Line>();
        var header = header(rows, first);
        if (header.isEmpty()) {
            var isEmpty = first.isEmpty();
            findings.add(isEmpty ? TableProblem.EMPTY_FILE : TableProblem.NO_HEADER, 0, "", expected(), closest(first));
            return;
        }
        var binding = Binding.of(mapping, header.get(), findings);
        if (findings.hasErrors()) {
            return;
        }
        var reader = new RowReader(binding, kind, sink, findings);
        var count = 0;
        for (var line = next(rows, first); line != null; line = next(rows, first)) {
            if (++count > limits.rowsMax()) {
                throw new Unreadable(TableProblem.MANY_ROWS, line.number(), Integer.toString(limits.rowsMax()));
            }
            reader.read(line);
        }
        reader.end();
    }

    /** Takes lines down to the header; those of a file without one are kept for reading. */
    private Optional<Line> header(Rows rows, Deque<Line> first) throws IOException {
        if (mapping.headerRow() == 0) {
            var line = rows.next();
            if (line != null) {
                first.add(line);
            }
            return Optional.ofNullable(line);
        }
        var needed = Binding.columns(mapping);
        for (var i = 0; i < HEADER_ROWS_MAX; i++) {
            var line = rows.next();
            if (line == null) {
                return Optional.empty();
            }
            var fits = Binding.fitting(mapping, line.texts());
            var isTheOne = line.number() == mapping.headerRow() && (isNumbered() || fits > needed / 2);
            if (isTheOne || !isNumbered() && fits == needed) {
                first.clear();
                return Optional.of(line);
            }
            first.add(line);
        }
        return Optional.empty();
    }

    private boolean isNumbered() {
        return mapping.columns().values().stream().allMatch(column -> Headers.isNumbered(column.header()))
                && mapping.amounts().stream().allMatch(column -> Headers.isNumbered(column.header()));
    }

    private static @Nullable Line next(Rows rows, Deque<Line> first) throws IOException {
        return first.isEmpty() ? rows.next() : first.removeFirst();
    }

    private String expected() {
        var names = new ArrayList<String>();
        mapping.columns().values().forEach(column -> names.add(column.header()));
        mapping.amounts().forEach(column -> names.add(column.header()));
        return String.join(", ", names);
    }

    /** The row most like a header. */
    private String closest(Deque<Line> first) {
        var lines = List.copyOf(first);
        return IntStream.range(0, lines.size())
                .boxed()
                .max((a, b) -> Integer.compare(
                        Binding.fitting(mapping, lines.get(a).texts()),
                        Binding.fitting(mapping, lines.get(b).texts())))
                .map(lines::get)
                .map(line -> line.number() + ": " + String.join(", ", line.texts()))
                .orElse("");
    }
}
