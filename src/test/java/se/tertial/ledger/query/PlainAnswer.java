package se.tertial.ledger.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Entry;
import se.tertial.ledger.Months;
import se.tertial.ledger.query.LedgerQuery.Batches;
import se.tertial.ledger.query.LedgerQuery.Column;
import se.tertial.ledger.query.RandomLedger.Counted;

/** The same questions answered one entry at a time, as they are meant. */
final class PlainAnswer {

    private PlainAnswer() {}

    static Matrix of(LedgerQuery query, List<Counted> entries) {
        Map<List<String>, @Nullable Amount[]> rows =
                new TreeMap<>((a, b) -> Arrays.compare(a.toArray(String[]::new), b.toArray(String[]::new)));
        for (var counted : entries) {
            if (counted.state() == Batch.State.COUNTED && fits(query, counted.entry())) {
                add(query, counted, rows, entries);
            }
        }
        return new Matrix(
                query.columns().stream().map(Column::name).toList(),
                rows.entrySet().stream()
                        .map(row -> new Matrix.Row(row.getKey(), Arrays.asList(row.getValue())))
                        .toList());
    }

    private static void add(
            LedgerQuery query, Counted counted, Map<List<String>, @Nullable Amount[]> rows, List<Counted> entries) {
        for (var i = 0; i < query.columns().size(); i++) {
            if (counts(query.columns().get(i), counted, entries)) {
                var cells = rows.computeIfAbsent(
                        keys(query, counted.entry()),
                        _ -> new Amount[query.columns().size()]);
                var before = cells[i];
                cells[i] = (before == null ? Amount.ZERO : before)
                        .plus(counted.entry().amount());
            }
        }
    }

    private static boolean fits(LedgerQuery query, Entry entry) {
        return query.where().fits(entry.coding())
                && query.within().stream().allMatch(within -> within.names().contains(group(within.groups(), entry)));
    }

    private static boolean counts(Column column, Counted counted, List<Counted> entries) {
        var month = counted.entry().month();
        var inTime = !month.isBefore(column.months().first())
                && !month.isAfter(column.months().last());
        return counted.entry().kind() == column.kind()
                && inTime
                && switch (column.batches()) {
                    case Batches.All() -> true;
                    case Batches.OfRound(var round) -> round.equals(counted.round());
                    case Batches.OfLatestRound(var round) ->
                        counted.round() != null
                                && latest(round, column, entries).equals(Optional.of(counted.round()));
                    case Batches.WithoutDecisions(var decisions) ->
                        counted.decision() == null || !decisions.contains(counted.decision());
                    case Batches.OfDecisions(var decisions) ->
                        counted.decision() != null && decisions.contains(counted.decision());
                };
    }

    /** Years are looked at, not months: a forecast is of a year. A batch reaches from its first year to its last. */
    private static Optional<RoundCode> latest(RoundCode round, Column column, List<Counted> entries) {
        return entries.stream()
                .filter(one -> one.state() == Batch.State.COUNTED)
                .filter(one -> one.round() != null && one.round().compareTo(round) <= 0)
                .filter(one -> entries.stream()
                                .anyMatch(other -> other.batch() == one.batch()
                                        && other.entry().month().getYear()
                                                <= column.months().last().getYear())
                        && entries.stream()
                                .anyMatch(other -> other.batch() == one.batch()
                                        && other.entry().month().getYear()
                                                >= column.months().first().getYear()))
                .map(Counted::round)
                .max(RoundCode::compareTo);
    }

    private static List<String> keys(LedgerQuery query, Entry entry) {
        var keys = new ArrayList<String>();
        for (var grouping : query.rows()) {
            keys.add(
                    switch (grouping) {
                        case Grouping.Code(var dimension, var length) -> {
                            var code = entry.coding().get(dimension);
                            yield length == 0 ? code : code.substring(0, Math.min(length, code.length()));
                        }
                        case Grouping.Group(var groups) -> group(groups, entry);
                        case Grouping.Month() -> String.valueOf(Months.number(entry.month()));
                        case Grouping.Year() -> String.valueOf(entry.month().getYear());
                    });
        }
        return keys;
    }

    private static String group(CodeGroups groups, Entry entry) {
        return groups.of(entry.coding().get(groups.dimension()), entry.month().getYear());
    }
}
