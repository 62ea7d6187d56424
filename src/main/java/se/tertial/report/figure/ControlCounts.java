package se.tertial.report.figure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.control.ActionStanding;
import se.tertial.assessment.control.ControlSituation;
import se.tertial.assessment.control.ControlStanding;
import se.tertial.assessment.control.DeficiencyStanding;
import se.tertial.assessment.control.RiskStanding;
import se.tertial.basics.RoundCode;
import se.tertial.report.figure.Figure.Input;

/** How many controls, deficiencies, risks and actions are such and such; what was counted stands in the origin. */
final class ControlCounts {

    private final Figures figures;
    private final RoundCode round;
    private final ControlSituation situation;

    ControlCounts(Figures figures, RoundCode round) {
        this.figures = figures;
        this.round = round;
        this.situation = figures.insight().control(round);
    }

    Figure resolve(FigureReference figure) {
        var unit = figure.get("unit").orElse("");
        return new CountFigures(figures, round).counted(figure, inputs(figure, unit));
    }

    private List<Input> inputs(FigureReference figure, String unit) {
        return switch (figure.measure()) {
            case CONTROLS_COUNT ->
                situation.controls(unit).stream()
                        .filter(c -> isCounted(figure, c))
                        .map(this::input)
                        .toList();
            case DEFICIENCIES_COUNT ->
                situation.deficiencies(unit).stream()
                        .filter(d -> same(figure, "state", d.isOpen() ? "open" : "closed"))
                        .map(this::input)
                        .toList();
            case RISKS_COUNT ->
                situation.risks(unit).stream()
                        .filter(r -> same(
                                figure,
                                "risk-level",
                                r.level() == null ? null : r.level().code()))
                        .map(this::input)
                        .toList();
            default -> actions(figure, unit).map(this::input).toList();
        };
    }

    private static boolean isCounted(FigureReference figure, ControlStanding control) {
        var result = control.result();
        return same(figure, "type", control.check().kind())
                && same(figure, "status", result == null ? null : result.status())
                && same(figure, "result", result == null ? null : result.result());
    }

    private Stream<ActionStanding> actions(FigureReference figure, String unit) {
        return figures.insight().municipality().control().intentions().actionPlans().stream()
                .filter(plan -> same(figure, "plan", plan.code()))
                .flatMap(plan -> situation.sheet(plan.code(), unit).stream())
                .filter(a -> same(
                        figure, "status", a.state() == null ? "none" : a.state().status()));
    }

    private static boolean same(FigureReference figure, String key, @Nullable String value) {
        return figure.get(key).map(asked -> asked.equals(value)).orElse(true);
    }

    private Input input(ControlStanding control) {
        return input(
                control.check().title(),
                FigureReference.of(
                        Measure.CONTROL_STATUS, "control", control.check().code()));
    }

    private Input input(RiskStanding risk) {
        return input(
                risk.risk().title(),
                FigureReference.of(Measure.RISK_LEVEL, "risk", risk.risk().code()));
    }

    private Input input(ActionStanding action) {
        var reference = FigureReference.of(
                Measure.ACTION_STATUS, "action", action.item().code(), "unit", action.unit());
        return input(action.item().what().number() + " " + action.item().what().title(), reference);
    }

    private Input input(String label, FigureReference reference) {
        var complete = figures.complete(reference);
        return new Input(label, figures.resolve(complete).text(), complete, "", null);
    }

    private Input input(DeficiencyStanding standing) {
        var deficiency = standing.deficiency();
        var state = figures.words().text(standing.isOpen() ? "deficiency.open" : "deficiency.closed");
        return new Input(deficiency.title(), state, null, deficiency.round().code(), deficiency.source());
    }
}
