package se.tertial.report.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.assessment.GoalStanding;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.assessment.Situation;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Organisation;
import se.tertial.report.figure.Figure.Input;
import se.tertial.report.figure.Figure.Origin;

/** How many goals, indicators or assignments are such and such. What was counted stands in the origin, one by one. */
final class CountFigures {

    private final Figures figures;
    private final RoundCode round;
    private final Situation situation;

    CountFigures(Figures figures, RoundCode round) {
        this.figures = figures;
        this.round = round;
        this.situation = figures.insight().situation(round);
    }

    Figure resolve(FigureReference figure) {
        var unit = figure.get("unit").orElse("");
        return switch (figure.measure()) {
            case GOALS_COUNT ->
                counted(
                        figure,
                        situation.goals(unit).stream()
                                .filter(goal -> isCounted(figure, goal))
                                .map(this::input)
                                .toList());
            case INDICATORS_COUNT ->
                counted(
                        figure,
                        situation.indicators(unit).stream()
                                .filter(indicator -> isCounted(figure, indicator))
                                .map(this::input)
                                .toList());
            default ->
                counted(
                        figure,
                        situation.assignments(unit).stream()
                                .filter(isCounted(figure))
                                .map(this::input)
                                .toList());
        };
    }

    Figure counted(FigureReference figure, List<Input> inputs) {
        var words = figures.words();
        var where = figure.where().entrySet().stream()
                .filter(e -> !e.getKey().equals("unit") && !e.getKey().equals("round"))
                .map(e -> e.getKey() + " = " + e.getValue())
                .toList();
        var title = words.text("measure." + figure.measure().code())
                + (where.isEmpty() ? "" : " (" + String.join(", ", where) + ")");
        var value = BigDecimal.valueOf(inputs.size());
        return new Figure(
                figure,
                value,
                "",
                NumberWords.of(figures, figure.show(), inputs.size()),
                "",
                null,
                new Origin(title, words.text("formula.count"), inputs));
    }

    private static boolean isCounted(FigureReference figure, GoalStanding goal) {
        return same(figure, "level", goal.goal().level())
                && is(figure, "rating", goal.rating().effective())
                && is(figure, "trend", goal.trend().effective());
    }

    private static boolean isCounted(FigureReference figure, IndicatorStanding indicator) {
        return is(figure, "rating", indicator.rating().effective())
                && is(figure, "trend", indicator.trend().effective())
                && (figure.get("goal").isEmpty()
                        ? indicator.followed().goal() != null
                        : figure.get("goal").get().equals(indicator.followed().goal()))
                && lacks(figure, indicator);
    }

    private static boolean lacks(FigureReference figure, IndicatorStanding indicator) {
        return switch (figure.where().getOrDefault("missing", "")) {
            case "forecast" -> indicator.forecast().isEmpty();
            case "target" -> indicator.target().isEmpty();
            case "outcome" -> indicator.value(indicator.round().period()).isEmpty();
            default -> true;
        };
    }

    private Predicate<AssignmentStanding> isCounted(FigureReference figure) {
        Organisation organisation = figures.insight().municipality().organisation();
        return a -> same(
                        figure,
                        "goal",
                        Objects.requireNonNullElse(a.assignment().goal(), ""))
                && same(figure, "kind", a.assignment().kind())
                && same(figure, "status", a.state().map(s -> s.status()).orElse(""))
                && same(figure, "completion", a.state().map(s -> s.completion()).orElse(""))
                && figure.get("responsible")
                        .map(r -> organisation.contains(r, a.assignment().responsible()))
                        .orElse(true)
                && hasChanged(figure, a);
    }

    private boolean hasChanged(FigureReference figure, AssignmentStanding assignment) {
        return switch (figure.where().getOrDefault("change", "")) {
            case "newly-deviating" -> assignment.newlyDeviating();
            case "overdue" -> assignment.isOverdue(situation.round().cutOff());
            default -> true;
        };
    }

    private static boolean same(FigureReference figure, String key, String value) {
        return figure.get(key).map(value::equals).orElse(true);
    }

    private static boolean is(FigureReference figure, String key, Enum<?> meaning) {
        return same(figure, key, meaning.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Input input(GoalStanding goal) {
        var reference =
                FigureReference.of(Measure.GOAL_RATING, "goal", goal.goal().code(), "round", round.code());
        var label = Judgements.sign(
                figures.insight().municipality().plan().model(), goal.rating().effective());
        return new Input(
                figures.insight().municipality().plan().name(goal.goal(), figures.language()),
                label.label().in(figures.language()),
                figures.complete(reference),
                "",
                null);
    }

    private Input input(IndicatorStanding indicator) {
        var reference = FigureReference.of(
                Measure.INDICATOR_RATING,
                "indicator",
                indicator.indicator().code(),
                "unit",
                indicator.followed().unit(),
                "round",
                round.code());
        return new Input(indicator.name(), figures.resolve(reference).text(), reference, "", null);
    }

    private Input input(AssignmentStanding assignment) {
        var text = assignment
                .completion()
                .map(c -> c.label().in(figures.language()))
                .orElse("–");
        return new Input(
                assignment.assignment().title(),
                text,
                null,
                round.code(),
                assignment
                        .state()
                        .map(s -> s.source())
                        .orElse(assignment.assignment().source()));
    }
}
