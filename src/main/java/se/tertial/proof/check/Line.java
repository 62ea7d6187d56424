package se.tertial.proof.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.number.Cell;
import se.tertial.proof.number.PrintedNumber;

/**
 * A row of a table with its cells read.
 *
 * @param name the words of its label, without code and "summa", in small letters
 */
record Line(Row row, List<Cell> cells, Label.Role role, String name) {

    Optional<PrintedNumber> number(int column) {
        return column < cells.size() && column > 0 && cells.get(column) instanceof Cell.Figure(var number)
                ? Optional.of(number)
                : Optional.empty();
    }

    boolean isSpoilt(int column) {
        return column < cells.size() && cells.get(column) instanceof Cell.Spoilt;
    }

    boolean isAbsent(int column) {
        return column >= cells.size() || cells.get(column) instanceof Cell.Absent;
    }

    String text(int column) {
        return column < row.cells().size() ? row.cells().get(column).strip() : "";
    }

    /** The words before the first number. */
    String label() {
        var words = new StringBuilder(row.label().strip());
        for (var i = 1; i < cells.size() && cells.get(i) instanceof Cell.Words(var text) && words.isEmpty(); i++) {
            words.append(text);
        }
        return words.toString();
    }

    boolean hasNumbers() {
        return IntStream.range(1, cells.size()).anyMatch(c -> number(c).isPresent());
    }
}
