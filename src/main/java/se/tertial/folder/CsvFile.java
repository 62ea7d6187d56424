package se.tertial.folder;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of facts, one a row: its columns, and how a row becomes a fact and a fact a row.
 *
 * @param optional columns that may be left out, and are when no row has anything in them
 * @param key columns that together tell a row from every other
 * @param defines the codes that the key column defines, null when other files do not refer to it
 * @param cells of a fact, in the order of the columns
 */
record CsvFile<T>(
        String name,
        List<String> columns,
        List<String> optional,
        List<String> key,
        @Nullable Function<Codes, Known> defines,
        RowReader<T> reader,
        Function<T, List<String>> cells) {

    CsvFile(
            String name,
            List<String> columns,
            List<String> key,
            @Nullable Function<Codes, Known> defines,
            RowReader<T> reader,
            Function<T, List<String>> cells) {
        this(name, columns, List.of(), key, defines, reader, cells);
    }

    interface RowReader<T> {
        T read(CsvRow row, Codes codes);
    }

    /** No facts when the file is missing. Rows with mistakes are left out. */
    List<T> read(Reading in) {
        var text = in.text(name);
        if (text.isEmpty()) {
            if (in.has(name) || in.isMisnamed(name)) {
                takeAnything(in.codes());
            }
            return List.of();
        }
        var table = CsvTable.read(name, text.get(), columns, optional, in.findings());
        if (!table.isWhole()) {
            takeAnything(in.codes());
        }
        define(table.rows(), in.codes());
        findDuplicates(table.rows());
        return facts(table.rows(), in);
    }

    String write(List<T> facts) {
        var text = new StringWriter();
        var rows = facts.stream().map(cells).toList();
        var used = IntStream.range(0, columns.size())
                .filter(i -> !optional.contains(columns.get(i))
                        || rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .toArray();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(only(used, columns));
            rows.forEach(row -> csv.writeRecord(only(used, row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> only(int[] places, List<String> all) {
        return Arrays.stream(places).mapToObj(all::get).toList();
    }

    private List<T> facts(List<CsvRow> rows, Reading in) {
        var facts = new ArrayList<T>(rows.size());
        for (var row : rows) {
            var mistakesBefore = in.findings().count();
            var fact = reader.read(row, in.codes());
            if (in.findings().count() == mistakesBefore) {
                facts.add(fact);
            }
        }
        return facts;
    }

    /** Before any row is read, so that rows may refer to rows below them and to rows with other mistakes. */
    private void define(List<CsvRow> rows, Codes codes) {
        if (defines != null) {
            var known = defines.apply(codes);
            rows.forEach(row -> known.add(row.get(key.getFirst()).raw()));
        }
    }

    private void takeAnything(Codes codes) {
        if (defines != null) {
            defines.apply(codes).takeAnything();
        }
    }

    private void findDuplicates(List<CsvRow> rows) {
        var lines = new HashMap<List<String>, Integer>();
        for (var row : rows) {
            var values = key.stream().map(column -> row.get(column).raw()).toList();
            var first = lines.putIfAbsent(values, row.line());
            if (first != null) {
                var given = values.stream().filter(value -> !value.isEmpty()).toList();
                row.refuse(key.getLast(), Mistake.DUPLICATE_ROW, String.join(", ", given), first.toString());
            }
        }
    }
}
