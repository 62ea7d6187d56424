package se.tertial.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetDecision.Kind;

/** The decisions behind a year's budget, as known in a round: each for itself, and added up by kind. */
final class Decisions {

    private final List<BudgetDecision> known;
    private final RoundCode round;

    Decisions(List<BudgetDecision> all, RoundCode round) {
        this.round = round;
        known = all.stream()
                .filter(d -> d.year() == round.year() && d.knownIn().compareTo(round) <= 0)
                .toList();
    }

    Optional<Sum> of(FigureReference figure) {
        return switch (figure.measure()) {
            case MONEY_FRAME -> of(figure, Kind.ORIGINAL);
            case MONEY_FRAME_CHANGES -> of(figure, Kind.CHANGE);
            case MONEY_SUPPLEMENTARY -> of(figure, Kind.SUPPLEMENTARY);
            case MONEY_REVISED_FRAME -> revised(figure);
            case MONEY_DECISION ->
                known.stream()
                        .filter(d ->
                                figure.get("decision").filter(d.code()::equals).isPresent())
                        .findFirst()
                        .map(d -> Sum.of(List.of(new Sum.Part(
                                d.text(), d.amount(), false, null, d.knownIn().code(), d.source()))));
            default -> Optional.empty();
        };
    }

    private Optional<Sum> of(FigureReference figure, Kind kind) {
        var unit = figure.where().getOrDefault("unit", "");
        var parts = known.stream()
                .filter(d -> d.kind() == kind && d.unit().equals(unit))
                .map(d -> new Sum.Part(
                        d.text(),
                        d.amount(),
                        false,
                        FigureReference.of(Measure.MONEY_DECISION, "decision", d.code(), "round", round.code()),
                        "",
                        null))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
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
