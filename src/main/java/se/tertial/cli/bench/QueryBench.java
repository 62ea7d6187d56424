package se.tertial.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tertial.basics.Period;
import se.tertial.database.Database;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;
import se.tertial.ledger.Years;
import se.tertial.ledger.query.CodeCondition;
import se.tertial.ledger.query.CodeGroups;
import se.tertial.ledger.query.Grouping;
import se.tertial.ledger.query.LedgerAnswers;
import se.tertial.ledger.query.LedgerQuery;
import se.tertial.ledger.query.LedgerQuery.Column;
import se.tertial.ledger.query.MonthRange;
import se.tertial.ledger.query.Postings;
import se.tertial.ledger.sample.ScaleLedger;
import se.tertial.organisation.MunicipalityId;

/**
 * Questions to a large ledger: ours from the reading copy, beside the same questions in SQL written by hand for DuckDB on the
 * same files, and beside PostgreSQL; and single postings from PostgreSQL.
 */
final class QueryBench {

    /** No other municipality of the database has it. */
    private static final short MUNICIPALITY = 30_000;

    private static final int WARM_UP_RUNS = 15;
    private static final int RUNS = 15;
    private static final int RUNS_OF_LARGE = 5;
    /** Beyond so many PostgreSQL is not asked for what takes it minutes. */
    private static final long SMALL_MAX = 10_000_000;

    private static final int RUNS_OF_POSTGRES = 3;
    private static final int LOOKUPS = 60;
    private static final double TIMES_BARE = 1.3;
    private static final double DRILL_DOWN_MS = 5;
    private static final int FIRST_YEAR = 2020;
    private static final int YEARS = 5;
    private static final int LAST_YEAR = FIRST_YEAR + YEARS - 1;

    private static final MonthRange ALL_YEARS =
            new MonthRange(YearMonth.of(FIRST_YEAR, 1), YearMonth.of(LAST_YEAR, 12));
    private static final String OF_LAST_YEAR =
            "month between %d and %d".formatted(LAST_YEAR * 100 + 1, LAST_YEAR * 100 + 12);

    private final Rows rows;
    private final Database database;
    private final Path scratch;
    private boolean isLarge;

    QueryBench(Rows rows, Database database, Path scratch) {
        this.rows = rows;
        this.database = database;
        this.scratch = scratch;
    }

    /** @param bare the same in SQL for DuckDB, {@code %s} being the files */
    private record Question(String name, LedgerQuery query, String bare) {}

    void run(long entries) throws IOException {
        rows.remark("Questions to %,d postings over %d years, median".formatted(entries, YEARS));
        isLarge = entries > SMALL_MAX;
        var id = new MunicipalityId(MUNICIPALITY);
        var copy = scratch.resolve("copy-" + entries);
        var ledger = new BenchLedger(database, MUNICIPALITY, FIRST_YEAR, YEARS);
        var filling = System.nanoTime();
        ledger.fill(entries);
        rows.value("bare COPY of text into the table, million a second", entries / 1e6 / seconds(filling), "M/s");
        try (var answers = new LedgerAnswers(database.sql(), copy)) {
            var begun = System.nanoTime();
            answers.bringUpToDate(id);
            rows.value("the reading copy written, million postings a second", entries / 1e6 / seconds(begun), "M/s");
            rows.value("the reading copy, bytes a posting", (double) bytes(copy) / entries, "B");
            for (var question : questions()) {
                measure(answers, id, copy, question);
            }
            drillDown(id);
        } finally {
            ledger.empty();
            remove(copy);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** By turns, so that whatever else the machine does is shared by both. */
    private void measure(LedgerAnswers answers, MunicipalityId id, Path copy, Question question) throws IOException {
        var ours = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        var text = question.bare().formatted(files(copy));
        try (var connection = DriverManager.getConnection("jdbc:duckdb:")) {
            execute(connection, "set threads = " + Runtime.getRuntime().availableProcessors());
            execute(connection, "set memory_limit = '512MB'");
            for (var i = isLarge ? -1 : -WARM_UP_RUNS; i < (isLarge ? RUNS_OF_LARGE : RUNS); i++) {
                var oursNow = milliseconds(() -> answers.answer(id, question.query()));
                var bareNow = milliseconds(() -> execute(connection, text));
                if (i >= 0) {
                    ours.add(oursNow);
                    bare.add(bareNow);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        rows.value(question.name() + ", ours", middle(ours), "ms");
        rows.atMost(question.name() + ", ours / bare DuckDB", middle(ours) / middle(bare), TIMES_BARE, "times");
        if (!isLarge) {
            var postgres = median(1, RUNS_OF_POSTGRES, () -> answers.answerFromPostgres(id, question.query()));
            rows.value(question.name() + ", PostgreSQL / ours", postgres / middle(ours), "times");
        }
    }

    private static List<Question> questions() {
        return List.of(
                months("department × 12 months", new Grouping.Group(departments()), "left(centre, 2)"),
                months("operating area × 12 months", new Grouping.Code(Dimension.AREA), "area"),
                new Question(
                        "five years by class of account",
                        new LedgerQuery(
                                List.of(new Column("actual", Entry.Kind.ACTUAL, ALL_YEARS)),
                                List.of(new Grouping.Year(), new Grouping.Code(Dimension.ACCOUNT, 1))),
                        "select month // 100, left(account, 1), sum(amount_ore) from read_parquet([%s])"
                                + " where kind = 'actual' group by 1, 2"),
                projects());
    }

    private static Question months(String name, Grouping grouping, String bare) {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(LAST_YEAR, month))
                .map(month -> new Column(month.toString(), Entry.Kind.ACTUAL, new MonthRange(month, month)))
                .toList();
        var sums = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "sum(case when kind = 'actual' and month = %d then amount_ore end)"
                        .formatted(LAST_YEAR * 100 + month))
                .collect(Collectors.joining(", "));
        return new Question(
                name,
                new LedgerQuery(months, List.of(grouping)),
                "select " + bare + ", " + sums + " from read_parquet([%s]) where " + OF_LAST_YEAR + " group by 1");
    }

    private static Question projects() {
        var year = MonthRange.of(new Period.Year(LAST_YEAR));
        return new Question(
                "project totals of all years",
                new LedgerQuery(
                        List.of(
                                new Column("actual", Entry.Kind.ACTUAL, ALL_YEARS),
                                new Column("year", Entry.Kind.ACTUAL, year)),
                        List.of(new Grouping.Code(Dimension.PROJECT)),
                        new CodeCondition.Not(new CodeCondition.Is(Dimension.PROJECT, Set.of(""))),
                        List.of()),
                "select project, sum(amount_ore), sum(case when " + OF_LAST_YEAR
                        + " then amount_ore end) from read_parquet([%s]) where kind = 'actual' and project <> '' group by 1");
    }

    private static CodeGroups departments() {
        var members = ScaleLedger.chart(List.of("a")).centres().stream()
                .map(centre -> new CodeGroups.Member(centre.code(), "unit-" + centre.code(), Years.ALL))
                .toList();
        return new CodeGroups(Dimension.CENTRE, members);
    }

    /** Cells that have postings, and the vouchers of their first. */
    private void drillDown(MunicipalityId id) {
        var postings = new Postings(database.sql());
        var random = new Random(1);
        var cells = database.sql()
                .fetch(
                        "select account, centre, month, batch, voucher from ledger.entry tablesample system (0.1)"
                                + " where municipality_id = ? and centre <> ''",
                        MUNICIPALITY);
        var ofCells = new ArrayList<Double>();
        var ofVouchers = new ArrayList<Double>();
        for (var i = 0; i < LOOKUPS && !cells.isEmpty(); i++) {
            var cell = cells.get(random.nextInt(cells.size()));
            var month = YearMonth.of(cell.get("month", int.class) / 100, cell.get("month", int.class) % 100);
            var asked = new Postings.Asked(
                    Entry.Kind.ACTUAL,
                    new MonthRange(month, month),
                    new CodeCondition.Is(Dimension.ACCOUNT, Set.of(cell.get("account", String.class)))
                            .and(new CodeCondition.Is(Dimension.CENTRE, Set.of(cell.get("centre", String.class)))),
                    List.of(),
                    new LedgerQuery.Batches.All());
            ofCells.add(milliseconds(() -> postings.find(id, asked, 0, 100)));
            ofVouchers.add(milliseconds(
                    () -> postings.voucher(id, cell.get("batch", int.class), cell.get("voucher", String.class))));
        }
        rows.atMost("entries of a cell, PostgreSQL, p50", middle(ofCells), DRILL_DOWN_MS, "ms");
        rows.atMost("entries of a voucher, PostgreSQL, p50", middle(ofVouchers), DRILL_DOWN_MS, "ms");
    }

    private static String files(Path copy) throws IOException {
        try (var files = Files.walk(copy)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .map(file -> "'" + file + "'")
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    private static long bytes(Path copy) throws IOException {
        try (var files = Files.walk(copy)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void execute(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (var answer = statement.getResultSet()) {
                    while (answer.next()) {
                        answer.getObject(1);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double median(int warmUp, int runs, Runnable work) {
        for (var i = 0; i < warmUp; i++) {
            work.run();
        }
        var measured = new ArrayList<Double>();
        for (var i = 0; i < runs; i++) {
            measured.add(milliseconds(work));
        }
        return middle(measured);
    }

    private static double middle(List<Double> measured) {
        return measured.isEmpty()
                ? Double.NaN
                : measured.stream().sorted().toList().get(measured.size() / 2);
    }

    private static double milliseconds(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
