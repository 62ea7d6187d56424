package se.tertial.report.web.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** A list of facts with one in the place of another: where that stood, else last. */
final class Rows {

    private static final int LINE_OF_FIRST = 2;

    private Rows() {}

    /** @param made the fact by the line of the file that it will stand on; empty for none */
    static <T> List<T> with(List<T> all, Predicate<T> isIt, IntFunction<Optional<T>> made) {
        var rows = new ArrayList<T>(all.size() + 1);
        var isPlaced = false;
        for (var row : all) {
            if (!isIt.test(row)) {
                rows.add(row);
            } else if (!isPlaced) {
                isPlaced = true;
                add(rows, made);
            }
        }
        if (!isPlaced) {
            add(rows, made);
        }
        return rows;
    }

    private static <T> void add(List<T> rows, IntFunction<Optional<T>> made) {
        made.apply(rows.size() + LINE_OF_FIRST).ifPresent(rows::add);
    }
}
