package se.tertial.ledger.batch;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Entry;

/** What a file holds, summed by kind and month while it is read. */
final class MonthSums {

    /** @param debit sum of the positive entries; {@code credit} of the negative */
    record OfMonth(Entry.Kind kind, YearMonth month, long entries, Amount debit, Amount credit) {}

    private static final class Sum {
        private final Entry.Kind kind;
        private final YearMonth month;
        private long entries;
        private long debit;
        private long credit;

        private Sum(Entry.Kind kind, YearMonth month) {
            this.kind = kind;
            this.month = month;
        }
    }

    private final Map<Entry.Kind, Map<YearMonth, Sum>> sums = new EnumMap<>(Entry.Kind.class);
    private @Nullable Sum latest;

    /** @throws ArithmeticException when a sum does not fit in 64 bits of öre */
    void add(Entry entry) {
        var sum = latest;
        if (sum == null || sum.kind != entry.kind() || !sum.month.equals(entry.month())) {
            sum = sums.computeIfAbsent(entry.kind(), _ -> new TreeMap<>())
                    .computeIfAbsent(entry.month(), month -> new Sum(entry.kind(), month));
            latest = sum;
        }
        sum.entries++;
        var ore = entry.amount().ore();
        if (ore > 0) {
            sum.debit = Math.addExact(sum.debit, ore);
        } else {
            sum.credit = Math.addExact(sum.credit, ore);
        }
    }

    List<OfMonth> all() {
        var all = new ArrayList<OfMonth>();
        sums.values()
                .forEach(months -> months.values()
                        .forEach(sum -> all.add(new OfMonth(
                                sum.kind, sum.month, sum.entries, new Amount(sum.debit), new Amount(sum.credit)))));
        return all;
    }

    /** @throws ArithmeticException when a sum does not fit in 64 bits of öre */
    static Batch.Totals totals(List<OfMonth> months, long vouchers) {
        return new Batch.Totals(
                months.stream().mapToLong(OfMonth::entries).sum(),
                vouchers,
                months.stream().map(OfMonth::month).min(YearMonth::compareTo).orElse(null),
                months.stream().map(OfMonth::month).max(YearMonth::compareTo).orElse(null),
                months.stream().map(OfMonth::debit).reduce(Amount.ZERO, Amount::plus),
                months.stream().map(OfMonth::credit).reduce(Amount.ZERO, Amount::plus));
    }
}
