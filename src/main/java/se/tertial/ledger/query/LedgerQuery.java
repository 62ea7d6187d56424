package se.tertial.ledger.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Entry;

/**
 * A question to the entries of a municipality: sums in columns, a row for each combination of codes. Only counted batches are
 * counted.
 *
 * @param columns at least one
 * @param rows what a row is made from; none gives a single row
 * @param where which entries count in every column
 * @param within groups that the entries must belong to, all of them; an empty list asks for no group
 */
public record LedgerQuery(List<Column> columns, List<Grouping> rows, CodeCondition where, List<Within> within) {

    /**
     * A sum of entries.
     *
     * @param name unique among the columns
     */
    public record Column(String name, Entry.Kind kind, MonthRange months, Batches batches) {
        public Column(String name, Entry.Kind kind, MonthRange months) {
            this(name, kind, months, new Batches.All());
        }
    }

    /** Which batches a column adds up. */
    public sealed interface Batches {
        /** All that are counted. */
        record All() implements Batches {}

        /** Forecasts made in the round. */
        record OfRound(RoundCode round) implements Batches {}

        /** Forecasts made in the latest round up to that one in which any was made of the column's years. */
        record OfLatestRound(RoundCode round) implements Batches {}

        /** All but the lines of those budget decisions. */
        record WithoutDecisions(Set<String> decisions) implements Batches {
            public WithoutDecisions {
                decisions = Set.copyOf(decisions);
            }
        }

        /** Lines of those budget decisions. */
        record OfDecisions(Set<String> decisions) implements Batches {
            public OfDecisions {
                decisions = Set.copyOf(decisions);
            }
        }
    }

    /** @param names of the groups whose entries count; the empty name is that of codes in no group */
    public record Within(CodeGroups groups, Set<String> names) {
        public Within {
            names = Set.copyOf(names);
        }
    }

    public LedgerQuery {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        within = List.copyOf(within);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a question has at least one column");
        }
        var names = new HashSet<String>();
        for (var column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("two columns are called " + column.name());
            }
        }
    }

    public LedgerQuery(List<Column> columns, List<Grouping> rows) {
        this(columns, rows, CodeCondition.ANY, List.of());
    }

    /** The years that any column asks for, in order. */
    public List<Integer> years() {
        return columns.stream()
                .flatMap(column -> column.months().years().boxed())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
