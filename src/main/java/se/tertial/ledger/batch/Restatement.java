package se.tertial.ledger.batch;

import java.time.YearMonth;
import java.util.List;
import se.tertial.basics.Amount;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Entry;

/**
 * How a batch differs from the one it supersedes. Entries of the same kind, month, coordinate and voucher are held together as one
 * line, because a file may split a posting without changing anything; texts are not compared.
 *
 * @param come lines that only the new batch has
 * @param gone lines that only the old one has
 * @param changed lines that both have, with different sums
 * @param lines the largest differences first, at most {@link #LINES_MAX}
 * @param sums by account and month, the largest differences first, at most {@link #LINES_MAX}; those without any are left out
 * @param sumsInAll how many there are
 */
public record Restatement(
        int before,
        int after,
        long come,
        long gone,
        long changed,
        Amount difference,
        List<Line> lines,
        List<Sum> sums,
        long sumsInAll) {

    public static final int LINES_MAX = 100;

    public enum Change {
        COME,
        GONE,
        CHANGED
    }

    /** @param voucher its id, empty when it has none */
    public record Line(
            Change change,
            Entry.Kind kind,
            YearMonth month,
            Coding coding,
            String voucher,
            Amount before,
            Amount after) {}

    public record Sum(Entry.Kind kind, YearMonth month, String account, Amount before, Amount after) {}

    public Restatement {
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
    }

    public boolean isNothing() {
        return come == 0 && gone == 0 && changed == 0;
    }
}
