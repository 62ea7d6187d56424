package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.Passage.Table;

/** Puts a table that a page break has cut into pieces together again. */
final class TableJoin {

    private static final double SAME_MIN = 0.9;

    private TableJoin() {}

    /** Pieces with nothing but nothing between them; {@code acrossPagesOnly} when the file tells where its pages are. */
    static List<Passage> joined(List<Passage> passages, boolean acrossPagesOnly) {
        var out = new ArrayList<Passage>();
        for (var passage : passages) {
            if (passage instanceof Table table
                    && !out.isEmpty()
                    && out.getLast() instanceof Table before
                    && continues(before, table, acrossPagesOnly)) {
                out.set(out.size() - 1, together(before, table));
            } else {
                out.add(passage);
            }
        }
        return out;
    }

    private static boolean continues(Table before, Table table, boolean acrossPagesOnly) {
        if (before.columns() != table.columns() || before.rows().isEmpty()) {
            return false;
        }
        var last = before.rows().getLast().place();
        if (acrossPagesOnly && table.place().page() != last.page() + 1) {
            return false;
        }
        if (isSame(before.header(), table.header())) {
            return acrossPagesOnly || !isOver(before) && table.caption().equals(before.caption());
        }
        return lacksHeader(before, table) && !isOver(before);
    }

    /** A sum over all ends a table; the rows after it with the same headings are another one. */
    private static boolean isOver(Table table) {
        return table.rows().getLast().label().toLowerCase(Locale.ROOT).matches("(?:total )?summa|totalt|total");
    }

    private static boolean lacksHeader(Table before, Table table) {
        return table.header().isEmpty()
                || table.rows().isEmpty() && before.header().isEmpty();
    }

    static boolean isSame(List<String> header, List<String> other) {
        return !header.isEmpty() && header.size() == other.size() && likeness(key(header), key(other)) >= SAME_MIN;
    }

    private static String key(List<String> header) {
        return String.join("|", header).replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /** Share of the characters that are the same from both ends: a letter doubled in one of them is forgiven. */
    private static double likeness(String a, String b) {
        var shorter = Math.min(a.length(), b.length());
        var from = 0;
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        var to = 0;
        while (to < shorter - from && a.charAt(a.length() - 1 - to) == b.charAt(b.length() - 1 - to)) {
            to++;
        }
        return (from + to) / (double) Math.max(1, Math.max(a.length(), b.length()));
    }

    private static Table together(Table before, Table table) {
        var rows = new ArrayList<Row>(before.rows());
        rows.addAll(table.rows());
        return new Table(before.caption(), before.header(), rows, before.place());
    }
}
