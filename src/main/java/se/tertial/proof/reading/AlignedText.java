package se.tertial.proof.reading;

import java.util.List;
import se.tertial.proof.reading.TextReader.Line;

/** Tables whose columns stand under each other by blanks. */
final class AlignedText {

    private AlignedText() {}

    static int end(List<Line> lines, int at) {
        return lines.isEmpty() ? 0 : at;
    }

    static List<RawRow> rows(List<Line> lines) {
        return lines.stream()
                .map(line -> RawRow.plain(List.of(line.text()), line.place()))
                .toList();
    }
}
