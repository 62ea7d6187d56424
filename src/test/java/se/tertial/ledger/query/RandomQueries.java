package se.tertial.ledger.query;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;
import se.tertial.ledger.Years;
import se.tertial.ledger.query.LedgerQuery.Batches;
import se.tertial.ledger.query.LedgerQuery.Column;
import se.tertial.ledger.query.LedgerQuery.Within;

/** Questions made by chance, of every kind that can be asked. */
final class RandomQueries {

    static final CodeGroups UNITS = new CodeGroups(
            Dimension.CENTRE,
            List.of(
                    new CodeGroups.Member("1", "kontoret", Years.ALL),
                    new CodeGroups.Member("11", "nämnden", new Years(null, 2022)),
                    new CodeGroups.Member("11", "förvaltningen", new Years(2023, null)),
                    new CodeGroups.Member("1105", "enheten", new Years(2023, 2023)),
                    new CodeGroups.Member("20", "skolan", Years.ALL)));

    static final CodeGroups LINES = new CodeGroups(
            Dimension.ACCOUNT,
            List.of(
                    new CodeGroups.Member("3", "revenue", Years.ALL),
                    new CodeGroups.Member("4", "cost", Years.ALL),
                    new CodeGroups.Member("5", "staff", Years.ALL),
                    new CodeGroups.Member("502", "other", Years.ALL)));

    private static final List<String> BEGINNINGS = List.of("", "1", "10", "3", "5", "50%", "o'", "{", "\"x", "å", "Ö7");

    private final Random random;

    RandomQueries(long seed) {
        random = new Random(seed);
    }

    LedgerQuery next() {
        var areMonths = random.nextInt(3) == 0;
        var columns = IntStream.rangeClosed(1, 1 + random.nextInt(areMonths ? 12 : 6))
                .mapToObj(i -> new Column(
                        "k" + i, pick(List.of(Entry.Kind.values())), areMonths ? month() : months(), batches()))
                .toList();
        var rows = some(this::grouping, 3);
        return new LedgerQuery(columns, List.copyOf(new LinkedHashSet<>(rows)), condition(2), some(this::within, 1));
    }

    private MonthRange months() {
        if (random.nextInt(4) == 0) {
            return MonthRange.of(new Period.Year(2021 + random.nextInt(4)));
        }
        var first = month().first();
        return new MonthRange(first, first.plusMonths(random.nextInt(18)));
    }

    private MonthRange month() {
        var month = YearMonth.of(2021, 6).plusMonths(random.nextInt(48));
        return new MonthRange(month, month);
    }

    private Batches batches() {
        return switch (random.nextInt(7)) {
            case 2 -> new Batches.OfLatestRound(new RoundCode(pick(RandomLedger.ROUNDS)));
            case 3 -> new Batches.WithoutDecisions(Set.of(pick(RandomLedger.DECISIONS)));
            case 0 -> new Batches.OfRound(new RoundCode(pick(RandomLedger.ROUNDS)));
            case 1 -> new Batches.OfDecisions(Set.of(pick(RandomLedger.DECISIONS), "okänd"));
            default -> new Batches.All();
        };
    }

    private Grouping grouping() {
        return switch (random.nextInt(7)) {
            case 0 -> new Grouping.Month();
            case 1 -> new Grouping.Year();
            case 2 -> new Grouping.Group(UNITS);
            case 3 -> new Grouping.Group(LINES);
            case 4 -> new Grouping.Code(dimension());
            default -> new Grouping.Code(dimension(), 1 + random.nextInt(5));
        };
    }

    private Within within() {
        return random.nextBoolean()
                ? new Within(UNITS, Set.of(pick(List.of("kontoret", "nämnden", "skolan", "")), "förvaltningen"))
                : new Within(LINES, Set.of(pick(List.of("revenue", "staff", "other", ""))));
    }

    private CodeCondition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 3)) {
            case 0 ->
                new CodeCondition.Begins(
                        dimension(),
                        random.nextInt(8) == 0 ? Set.of() : Set.of(pick(BEGINNINGS), pick(List.of("2", "4"))));
            case 1 ->
                new CodeCondition.Is(dimension(), Set.of(pick(List.of("", "3011", "112", "o'brien", "a\\b")), "100"));
            case 2 -> CodeCondition.ANY;
            case 3 -> new CodeCondition.AllOf(some(() -> condition(depth - 1), 3));
            case 4 -> new CodeCondition.AnyOf(some(() -> condition(depth - 1), 3));
            default -> new CodeCondition.Not(condition(depth - 1));
        };
    }

    private Dimension dimension() {
        return pick(List.of(Dimension.values()));
    }

    private <T> List<T> some(Supplier<T> one, int most) {
        var several = new ArrayList<T>();
        for (var i = random.nextInt(most + 1); i > 0; i--) {
            several.add(one.get());
        }
        return several;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
