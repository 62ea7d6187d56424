package se.tertial.ledger.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Takes the beginning of a file and finds its header: the row with most words that head columns, under any titles. */
final class Sampling {

    static final int ROWS_MAX = 2000;
    private static final int KNOWN_LEAST = 2;

    private Sampling() {}

    static Sample of(Rows rows) throws IOException {
        var lines = new ArrayList<Line>();
        for (var line = rows.next(); line != null && lines.size() < ROWS_MAX; line = rows.next()) {
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        var header = headerAt(lines);
        var width = lines.stream()
                .skip(Math.max(0, header))
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        var names = header < 0
                ? IntStream.range(0, width).mapToObj(i -> "").toList()
                : IntStream.range(0, width)
                        .mapToObj(i -> lines.get(header).cell(i).clean())
                        .toList();
        return new Sample(
                List.copyOf(lines.subList(0, Math.max(0, header))),
                header < 0 ? 0 : lines.get(header).number(),
                names,
                List.copyOf(lines.subList(header + 1, lines.size())));
    }

    /** −1 when no row looks like one. */
    private static int headerAt(List<Line> lines) {
        var best = -1;
        var most = KNOWN_LEAST - 1L;
        for (var i = 0; i < Math.min(lines.size(), TableEntries.HEADER_ROWS_MAX); i++) {
            var known = lines.get(i).texts().stream()
                    .distinct()
                    .filter(text -> !text.isEmpty() && (HeaderWords.isKnown(text) || MonthColumns.isMonth(text)))
                    .count();
            if (known > most && hasFewNumbers(lines.get(i))) {
                best = i;
                most = known;
            }
        }
        return best >= 0 ? best : wordsOverNumbers(lines);
    }

    /** The first row of nothing but words, when numbers stand under it. */
    private static int wordsOverNumbers(List<Line> lines) {
        if (lines.size() < 2 || lines.getFirst().cells().size() < 2) {
            return -1;
        }
        var isWords = lines.getFirst().cells().stream().noneMatch(cell -> cell.isBlank() || hasDigit(cell));
        var isNumbers = lines.get(1).cells().stream().anyMatch(Sampling::hasDigit);
        return isWords && isNumbers ? 0 : -1;
    }

    private static boolean hasFewNumbers(Line line) {
        var cells = line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        var amounts = cells.stream()
                .filter(cell -> cell.clean().matches("-?[\\d ]+,\\d\\d-?"))
                .count();
        return amounts == 0 && cells.size() > 1;
    }

    private static boolean hasDigit(Cell cell) {
        return cell.text().chars().anyMatch(Character::isDigit);
    }
}
