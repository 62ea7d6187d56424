package se.tertial.report.money;

import java.util.List;
import se.tertial.report.figure.Basis;

/**
 * How a matrix is turned and narrowed.
 *
 * @param measure what every cell is of when the columns are not the measures
 * @param line code of the report line where neither rows nor columns are lines
 * @param area code of an operating area, empty for all of them together
 * @param basis all, where entries do not tell what is internal
 */
public record MatrixChoice(Axis rows, Axis columns, MoneyColumn measure, String line, String area, Basis basis) {

    /** What rows can be; columns can be the measures too. */
    public static final List<Axis> ROWS = List.of(Axis.LINES, Axis.UNITS, Axis.AREAS);

    /** Rows are never what the columns are. */
    public MatrixChoice {
        if (rows == Axis.MEASURES || rows == columns) {
            throw new IllegalArgumentException("rows are %s and columns %s".formatted(rows, columns));
        }
    }
}
