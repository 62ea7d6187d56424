package se.tertial.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetLine;
import se.tertial.ledger.BudgetSeason;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.organisation.Organisation;

/** The decisions behind the budget, line by line where they say so, and how a year is spread over its months. */
final class BudgetFiles {

    private static final String AMOUNT = "amount";

    static final CsvFile<BudgetSeason> SEASONS = new CsvFile<>(
            "budget-seasons.csv",
            List.of("code", "name", "weights"),
            List.of("code"),
            codes -> codes.seasons,
            (row, codes) ->
                    new BudgetSeason(row.get("code").newCode(), row.get("name").text(), weights(row), row.source()),
            s -> List.of(
                    s.code(),
                    s.name(),
                    s.weights().stream().map(w -> w.toString()).collect(Collectors.joining(" "))));

    static final CsvFile<BudgetDecision> DECISIONS = new CsvFile<>(
            "budget-decisions.csv",
            List.of(
                    "code",
                    "unit",
                    "year",
                    "kind",
                    "text",
                    "body",
                    "date",
                    "paragraph",
                    "registry_number",
                    "known_in",
                    AMOUNT),
            List.of("registry_number"),
            List.of("code"),
            codes -> codes.decisions,
            BudgetFiles::decision,
            d -> List.of(
                    d.code(),
                    d.unit(),
                    Cell.of(d.year()),
                    Word.of(d.kind()),
                    d.text(),
                    d.body(),
                    Cell.of(d.date()),
                    d.paragraph(),
                    d.registryNumber(),
                    d.knownIn().code(),
                    Cell.of(d.amount().kronor())));

    static final CsvFile<BudgetLine> LINES = new CsvFile<>(
            "budget-lines.csv",
            List.of("decision", "unit", "area", "line", "season", AMOUNT),
            List.of("area", "season"),
            List.of("decision", "unit", "area", "line"),
            null,
            (row, codes) -> new BudgetLine(
                    row.get("decision").code(codes.decisions),
                    row.get("unit").code(codes.units),
                    row.get("area").codeOrNull(codes.areas),
                    row.get("line").code(codes.lines),
                    row.get("season").codeOrNull(codes.seasons),
                    row.get(AMOUNT).amount(),
                    row.source()),
            l -> List.of(
                    l.decision(),
                    l.unit(),
                    Cell.of(l.area()),
                    l.line(),
                    Cell.of(l.season()),
                    Cell.of(l.amount().kronor())));

    private static final int WEIGHT_MAX = 10_000;

    private BudgetFiles() {}

    /** @param organisation null when it could not be read, which has been told */
    static Budget read(Reading in, @Nullable Organisation organisation) {
        var mistakesBefore = in.findings().count();
        var budget = new Budget(SEASONS.read(in), DECISIONS.read(in), LINES.read(in), List.of());
        var isWhole = in.findings().count() == mistakesBefore;
        for (var decision : budget.decisions()) {
            if (decision.kind().isOfProjects()) {
                findLinesOfBudget(decision, budget, in);
                continue;
            }
            var lines = budget.lines().stream()
                    .filter(line -> line.decision().equals(decision.code()))
                    .toList();
            if (!lines.isEmpty()) {
                if (isWhole) {
                    findDifference(decision, lines, in);
                }
                if (organisation != null) {
                    findOutside(decision, lines, organisation, in);
                }
            }
            if (decision.kind() == BudgetDecision.Kind.TRANSFER
                    && decision.amount().ore() != 0) {
                in.findings().add(Mistake.TRANSFER_WITH_AMOUNT, place(decision.source(), AMOUNT), decision.code());
            }
        }
        return budget;
    }

    private static void findLinesOfBudget(BudgetDecision decision, Budget budget, Reading in) {
        budget.lines().stream()
                .filter(line -> line.decision().equals(decision.code()))
                .forEach(line -> in.findings()
                        .add(Mistake.LINE_OF_PROJECT_DECISION, place(line.source(), "decision"), decision.code()));
    }

    private static void findDifference(BudgetDecision decision, List<BudgetLine> lines, Reading in) {
        findDifference(decision, lines.stream().map(BudgetLine::amount), in);
    }

    /** The amount of a decision is what its lines add up to. */
    static void findDifference(BudgetDecision decision, Stream<Amount> lines, Reading in) {
        var sum = lines.reduce(Amount.ZERO, Amount::plus);
        if (!sum.equals(decision.amount())) {
            in.findings()
                    .add(
                            Mistake.LINES_DIFFER,
                            place(decision.source(), AMOUNT),
                            decision.code(),
                            kronor(sum.kronor()),
                            kronor(decision.amount().kronor()));
        }
    }

    private static void findOutside(
            BudgetDecision decision, List<BudgetLine> lines, Organisation organisation, Reading in) {
        lines.stream()
                .filter(line -> organisation.unit(line.unit()).isPresent()
                        && !organisation.contains(decision.unit(), line.unit()))
                .forEach(line -> in.findings()
                        .add(
                                Mistake.UNIT_OUTSIDE_DECISION,
                                place(line.source(), "unit"),
                                line.unit(),
                                decision.unit(),
                                decision.code()));
    }

    private static String kronor(BigDecimal kronor) {
        return kronor.toPlainString();
    }

    private static BudgetDecision decision(CsvRow row, Codes codes) {
        return new BudgetDecision(
                row.get("code").newCode(),
                row.get("unit").code(codes.units),
                row.get("year").year(),
                row.get("kind").word(BudgetDecision.Kind.class),
                row.get("text").text(),
                row.get("body").optionalText(),
                row.get("date").dateOrNull(),
                row.get("paragraph").optionalText(),
                row.get("registry_number").optionalText(),
                row.get("known_in").round(codes.rounds),
                row.get(AMOUNT).amount(),
                row.source());
    }

    private static List<Integer> weights(CsvRow row) {
        var value = row.get("weights");
        var weights = new ArrayList<Integer>();
        for (var part : value.text().split("\\s+")) {
            weights.add(part.matches("\\d{1,5}") ? Integer.parseInt(part) : WEIGHT_MAX + 1);
        }
        var isSeason = weights.size() == BudgetSeason.MONTHS
                && weights.stream().allMatch(w -> w <= WEIGHT_MAX)
                && weights.stream().anyMatch(w -> w > 0);
        if (value.isGiven() && !isSeason) {
            value.refuse(Mistake.BAD_SEASON, value.raw(), Integer.toString(WEIGHT_MAX));
        }
        return isSeason ? weights : BudgetSeason.EVEN.weights();
    }

    static Place place(SourceLine source, String column) {
        return new Place(source.file(), source.line(), column);
    }
}
