package se.tertial.database;

import java.util.ArrayList;
import java.util.List;

/** Facts as numbered rows in pieces that one INSERT can take; PostgreSQL takes at most 65,535 parameters. */
public final class Chunks {

    private static final int ROWS_PER_INSERT = 500;

    private Chunks() {}

    /** Makes a row of a fact; positions count from 1. */
    public interface NumberedRow<F, R> {
        R of(int position, F fact);
    }

    public static <F, R> List<List<R>> of(List<F> facts, NumberedRow<F, R> row) {
        return of(facts, Stretch.whole(facts), row);
    }

    /** Only those that came. */
    public static <F, R> List<List<R>> of(List<F> facts, Stretch stretch, NumberedRow<F, R> row) {
        var chunks = new ArrayList<List<R>>();
        var end = stretch.from() + stretch.came();
        for (var from = stretch.from(); from < end; from += ROWS_PER_INSERT) {
            var chunk = new ArrayList<R>();
            for (var i = from; i < Math.min(end, from + ROWS_PER_INSERT); i++) {
                chunk.add(row.of(i + 1, facts.get(i)));
            }
            chunks.add(chunk);
        }
        return chunks;
    }
}
