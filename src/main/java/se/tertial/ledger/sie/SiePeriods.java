package se.tertial.ledger.sie;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.ledger.Entry;

/**
 * Amounts by month as entries: {@code #PBUDGET}, and {@code #PSALDO} where there are no vouchers.
 *
 * <p>A file says the same money several times: for the account as a whole and for the objects of each dimension, so its rows are never
 * simply summed. The rows that tell the responsibility centre are counted, of the first list of dimensions that has it; what they do
 * not explain of the row of the account is an entry without codes. So an account and month is always what the file says of it as a
 * whole, and no row is counted twice. In type 2 only the rows of whole accounts count (SIE 4B, 5.20).
 */
final class SiePeriods {

    private static final int ROWS_MAX = 500_000;

    private record Cell(SieItem.PeriodAmount.Kind kind, String account, YearMonth month) {}

    private static final class Rest {
        private Amount amount = Amount.ZERO;
        private int line;
        private boolean isWhole;
    }

    private static final class OfKind {
        private List<Integer> dimensions = List.of();
        private boolean hasWholes;
        private long skipped;
        private final TreeSet<Integer> skippedDimensions = new TreeSet<>();
    }

    private final SieFindings findings;
    private final SieCoordinate coordinate;
    private final Consumer<Entry> entries;
    private final Map<Cell, Rest> rests = new LinkedHashMap<>();
    private final OfKind balances = new OfKind();
    private final OfKind budgets = new OfKind();
    /** Monthly balances by object, until it is known whether the file has vouchers. */
    private final List<Entry> waiting = new ArrayList<>();

    private @Nullable String type;
    private boolean hasVouchers;
    private long earlierYears;
    private int lastLine;

    SiePeriods(SieFindings findings, SieCoordinate coordinate, Consumer<Entry> entries) {
        this.findings = findings;
        this.coordinate = coordinate;
        this.entries = entries;
    }

    /** What the file says that it is. */
    void type(String declared) {
        type = declared;
    }

    /** Vouchers say what monthly balances say, and more. */
    void vouchers() {
        if (!hasVouchers) {
            hasVouchers = true;
            waiting.clear();
        }
    }

    void amount(SieItem.PeriodAmount row, int line) {
        lastLine = line;
        var isBalance = row.kind() == SieItem.PeriodAmount.Kind.BALANCE;
        if (row.year() != 0) {
            earlierYears++;
        } else if (isBalance && hasVouchers) {
            balances.hasWholes = true;
        } else if (row.objects().isEmpty()) {
            whole(row, line);
        } else {
            part(row, isBalance ? balances : budgets, line);
        }
    }

    void end() {
        var hasBalances = balances.hasWholes || !balances.dimensions.isEmpty();
        if (hasVouchers && hasBalances) {
            findings.report(SieMistake.PERIOD_ROWS_UNUSED, 0);
        } else if (hasBalances && "4".equals(type)) {
            findings.report(SieMistake.PERIODS_ONLY, 0);
        }
        waiting.forEach(entries);
        rests.forEach((cell, rest) -> {
            var isUnused = hasVouchers && cell.kind() == SieItem.PeriodAmount.Kind.BALANCE;
            if (rest.isWhole && rest.amount.ore() != 0 && !isUnused) {
                entries.accept(entry(cell, SieObjects.NONE, rest.amount, rest.line));
            }
        });
        if (!hasVouchers) {
            tellSkipped(balances);
        }
        tellSkipped(budgets);
        if (earlierYears > 0) {
            findings.report(SieMistake.EARLIER_YEARS, lastLine, Long.toString(earlierYears));
        }
    }

    private void whole(SieItem.PeriodAmount row, int line) {
        ofKind(row.kind()).hasWholes = true;
        var rest = rest(row, line);
        rest.isWhole = true;
        rest.line = line;
        rest.amount = plus(rest.amount, row.amount(), line);
    }

    private void part(SieItem.PeriodAmount row, OfKind kind, int line) {
        var numbers = numbers(row.objects());
        if (kind.dimensions.isEmpty() && coordinate.hasCentre(row.objects()) && !"2".equals(type)) {
            kind.dimensions = numbers;
        }
        if (!kind.dimensions.equals(numbers)) {
            kind.skipped++;
            kind.skippedDimensions.addAll(numbers);
            return;
        }
        var cell = cell(row);
        var rest = rest(row, line);
        rest.amount = plus(rest.amount, row.amount().negated(), line);
        var entry = entry(cell, row.objects(), row.amount(), line);
        if (row.kind() == SieItem.PeriodAmount.Kind.BUDGET || "2".equals(type) || "3".equals(type)) {
            entries.accept(entry);
        } else if (waiting.size() < ROWS_MAX) {
            waiting.add(entry);
        } else {
            tooMany(line);
        }
    }

    private Rest rest(SieItem.PeriodAmount row, int line) {
        var cell = cell(row);
        var rest = rests.get(cell);
        if (rest == null) {
            rest = new Rest();
            if (rests.size() < ROWS_MAX) {
                rests.put(cell, rest);
            } else {
                tooMany(line);
            }
        }
        return rest;
    }

    private void tooMany(int line) {
        if (!findings.has(SieMistake.MANY_PERIOD_ROWS)) {
            findings.report(SieMistake.MANY_PERIOD_ROWS, line, Integer.toString(ROWS_MAX));
        }
    }

    private Amount plus(Amount a, Amount b, int line) {
        try {
            return a.plus(b);
        } catch (ArithmeticException tooLarge) {
            findings.report(SieMistake.OVERFLOW, line);
            return Amount.ZERO;
        }
    }

    private void tellSkipped(OfKind kind) {
        if (kind.skipped > 0) {
            var covered = kind.hasWholes || !kind.dimensions.isEmpty();
            findings.report(
                    covered ? SieMistake.OBJECT_ROWS : SieMistake.OBJECT_ROWS_LOST,
                    0,
                    Long.toString(kind.skipped),
                    kind.skippedDimensions.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private OfKind ofKind(SieItem.PeriodAmount.Kind kind) {
        return switch (kind) {
            case BALANCE -> balances;
            case BUDGET -> budgets;
        };
    }

    private Entry entry(Cell cell, SieObjects objects, Amount amount, int line) {
        var kind = switch (cell.kind()) {
            case BALANCE -> Entry.Kind.ACTUAL;
            case BUDGET -> Entry.Kind.BUDGET;
        };
        var coding = coordinate.coding(cell.account(), objects, line);
        return new Entry(kind, cell.month(), coding, amount, null, "", line);
    }

    private static Cell cell(SieItem.PeriodAmount row) {
        return new Cell(row.kind(), row.account(), row.month());
    }

    private static List<Integer> numbers(SieObjects objects) {
        return objects.all().stream().map(SieObjects.SieObject::dimension).toList();
    }
}
