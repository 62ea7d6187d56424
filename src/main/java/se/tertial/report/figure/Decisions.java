package se.tertial.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.BudgetLine;
import se.tertial.ledger.BudgetSeason;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.organisation.Organisation;

/**
 * The decisions behind a year's budget, as known in a round: each for itself, and added up by kind. A decision counts for the
 * unit it is for, and by its lines for the units below.
 */
final class Decisions {

    private final Organisation organisation;
    private final Budget budget;
    private final List<BudgetDecision> known;
    private final RoundCode round;

    Decisions(Organisation organisation, Budget budget, RoundCode round) {
        this.organisation = organisation;
        this.budget = budget;
        this.round = round;
        known = budget.decisions().stream()
                .filter(d -> !d.kind().isOfProjects())
                .filter(d -> d.year() == round.year() && d.knownIn().compareTo(round) <= 0)
                .toList();
    }

    Optional<Sum> of(FigureReference figure) {
        return switch (figure.measure()) {
            case MONEY_FRAME -> of(figure, kind -> kind == Kind.ORIGINAL);
            case MONEY_FRAME_CHANGES -> of(figure, Kind::isChange);
            case MONEY_SUPPLEMENTARY -> of(figure, kind -> kind == Kind.SUPPLEMENTARY);
            case MONEY_REVISED_FRAME -> revised(figure);
            case MONEY_DECISION -> decision(figure).map(Decisions::whole);
            case MONEY_DECISION_SHARE -> decision(figure).flatMap(d -> share(d, unit(figure)));
            default -> Optional.empty();
        };
    }

    private static String unit(FigureReference figure) {
        return figure.where().getOrDefault("unit", "");
    }

    private Optional<BudgetDecision> decision(FigureReference figure) {
        return known.stream()
                .filter(d -> figure.get("decision").filter(d.code()::equals).isPresent())
                .findFirst();
    }

    private static Sum whole(BudgetDecision d) {
        return Sum.of(List.of(
                new Sum.Part(d.text(), d.amount(), false, null, d.knownIn().code(), d.source())));
    }

    /** Empty when no line of it is of the unit or anything below. */
    private Optional<Sum> share(BudgetDecision decision, String unit) {
        var parts = linesOf(decision, unit).stream()
                .map(line -> new Sum.Part(
                        organisation.known(line.unit()).name(),
                        line.amount(),
                        false,
                        null,
                        decision.knownIn().code(),
                        line.source()))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }

    private List<BudgetLine> linesOf(BudgetDecision decision, String unit) {
        return budget.lines().stream()
                .filter(line -> line.decision().equals(decision.code()) && organisation.contains(unit, line.unit()))
                .toList();
    }

    /** Those that concern the unit, in the order they are told. */
    List<Decided> of(String unit) {
        return known.stream()
                .flatMap(d -> part(d, unit)
                        .map(part ->
                                new Decided(d, part.amount(), Objects.requireNonNull(part.figure()), linesOf(d, unit)))
                        .stream())
                .toList();
    }

    /**
     * The year's budget by the lines of decisions, spread over the months. Empty when no line says it, or when what is asked is a
     * part of a line that is said as a whole.
     *
     * @param of codes of the lines that make up the one asked for, itself among them
     * @param wholes codes of the lines that it is a part of
     */
    Optional<Sum> budget(String unit, @Nullable String area, Set<String> of, Set<String> wholes, Period period) {
        var parts = new ArrayList<Sum.Part>();
        for (var decision : known) {
            if (decision.kind() == Kind.SUPPLEMENTARY) {
                continue;
            }
            for (var line : linesOf(decision, unit)) {
                if (wholes.contains(line.line())) {
                    return Optional.empty();
                }
                if (of.contains(line.line()) && (area == null || area.equals(line.area()))) {
                    parts.add(new Sum.Part(
                            decision.text() + ", "
                                    + organisation.known(line.unit()).name(),
                            within(line, period),
                            false,
                            null,
                            decision.knownIn().code(),
                            line.source()));
                }
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }

    private Amount within(BudgetLine line, Period period) {
        var months = season(line).spread(line.amount());
        return switch (period) {
            case Period.Month(var only) -> months.get(only.getMonthValue() - 1);
            default -> months.stream().limit(period.last().getMonthValue()).reduce(Amount.ZERO, Amount::plus);
        };
    }

    private BudgetSeason season(BudgetLine line) {
        return budget.seasons().stream()
                .filter(season -> season.code().equals(line.season()))
                .findFirst()
                .orElse(BudgetSeason.EVEN);
    }

    private Optional<Sum> of(FigureReference figure, Predicate<Kind> isMeant) {
        var parts = known.stream()
                .filter(d -> isMeant.test(d.kind()))
                .flatMap(d -> part(d, unit(figure)).stream())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }

    private Optional<Sum.Part> part(BudgetDecision d, String unit) {
        if (d.unit().equals(unit)) {
            var reference = FigureReference.of(Measure.MONEY_DECISION, "decision", d.code(), "round", round.code());
            return Optional.of(new Sum.Part(d.text(), d.amount(), false, reference, "", null));
        }
        if (!organisation.contains(d.unit(), unit)) {
            return Optional.empty();
        }
        var reference = FigureReference.of(
                Measure.MONEY_DECISION_SHARE, "decision", d.code(), "unit", unit, "round", round.code());
        return share(d, unit).map(sum -> new Sum.Part(d.text(), sum.amount(), false, reference, "", null));
    }

    /** The frame with its changes, if there are any. */
    private Optional<Sum> revised(FigureReference figure) {
        var parts = new ArrayList<Sum.Part>();
        for (var measure : List.of(Measure.MONEY_FRAME, Measure.MONEY_FRAME_CHANGES)) {
            var reference = new FigureReference(measure, figure.where(), Show.AS_MODEL);
            of(reference)
                    .ifPresent(
                            sum -> parts.add(new Sum.Part(measure.code(), sum.amount(), false, reference, "", null)));
        }
        var hasFrame = parts.stream().anyMatch(p -> p.label().equals(Measure.MONEY_FRAME.code()));
        return hasFrame ? Optional.of(Sum.of(parts)) : Optional.empty();
    }
}
