package se.tertial.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.assessment.control.ActionStanding;
import se.tertial.assessment.control.ControlSituation;
import se.tertial.assessment.control.ControlStanding;
import se.tertial.assessment.control.RiskStanding;
import se.tertial.basics.NumberText;
import se.tertial.basics.RoundCode;
import se.tertial.plan.control.ControlModel;
import se.tertial.plan.control.ControlModel.Step;
import se.tertial.report.figure.Figure.Input;
import se.tertial.report.figure.Figure.Origin;

/** How a control, a risk or an action stands: the model's word and symbol, and who said so in which round. */
final class ControlFigures {

    private final Figures figures;
    private final ControlSituation situation;
    private final ControlModel model;

    ControlFigures(Figures figures, RoundCode round) {
        this.figures = figures;
        this.situation = figures.insight().control(round);
        this.model = figures.insight().municipality().plan().model().control();
    }

    Figure resolve(FigureReference figure) {
        return switch (figure.measure()) {
            case CONTROL_STATUS, CONTROL_RESULT ->
                control(figure).map(c -> control(figure, c)).orElseGet(() -> unknown(figure));
            case RISK_VALUE, RISK_LEVEL ->
                risk(figure).map(r -> risk(figure, r)).orElseGet(() -> unknown(figure));
            default ->
                situation
                        .action(
                                figure.get("action").orElse(""),
                                figure.get("unit").orElse(""))
                        .map(a -> action(figure, a))
                        .orElseGet(() -> unknown(figure));
        };
    }

    private Figure unknown(FigureReference figure) {
        return figures.missing(figure, figures.words().text("missing.value"));
    }

    private Optional<ControlStanding> control(FigureReference figure) {
        var code = figure.get("control").orElse("");
        return figures.insight().municipality().control().intentions().controls().stream()
                .filter(c -> c.code().equals(code))
                .flatMap(c -> situation.controls(c.unit()).stream())
                .filter(c -> c.check().code().equals(code))
                .findFirst();
    }

    private Figure control(FigureReference figure, ControlStanding control) {
        var result = control.result();
        var isStatus = figure.measure() == Measure.CONTROL_STATUS;
        var status = control.status();
        var grade = control.grade();
        var shown = isStatus ? (status == null ? null : status.shown()) : (grade == null ? null : grade.shown());
        if (result == null || shown == null) {
            return figures.missing(figure, figures.words().text("missing.control"));
        }
        var input = new Input(
                figures.words().text(isStatus ? "input.status" : "input.result"),
                result.comment().isEmpty() ? label(shown) : label(shown) + ". " + result.comment(),
                null,
                result.round().code(),
                result.source());
        return marked(figure, shown, new Origin(control.check().title(), "", List.of(input)));
    }

    private Optional<RiskStanding> risk(FigureReference figure) {
        var code = figure.get("risk").orElse("");
        return figures.insight().municipality().control().intentions().risks().stream()
                .filter(r -> r.code().equals(code))
                .flatMap(r -> situation.risks(r.unit()).stream())
                .filter(r -> r.risk().code().equals(code))
                .findFirst();
    }

    private Figure risk(FigureReference figure, RiskStanding risk) {
        var assessment = risk.assessment();
        if (assessment == null) {
            return figures.missing(figure, figures.words().text("missing.risk"));
        }
        var words = figures.words();
        var inputs = new ArrayList<Input>();
        inputs.add(step("risk.likelihood", model.likelihoods(), assessment.likelihood(), risk));
        inputs.add(step("risk.impact", model.impacts(), assessment.impact(), risk));
        if (!assessment.reason().isEmpty()) {
            inputs.add(new Input(
                    words.text("input.reason"),
                    assessment.reason(),
                    null,
                    assessment.round().code(),
                    assessment.source()));
        }
        var origin = new Origin(risk.risk().title(), words.text("formula.risk"), inputs);
        var level = risk.level();
        if (figure.measure() == Measure.RISK_LEVEL) {
            return level == null
                    ? figures.missing(figure, words.text("missing.value"))
                    : marked(figure, level.shown(), origin);
        }
        var value = BigDecimal.valueOf(assessment.value());
        return new Figure(figure, value, "", NumberText.of(value, figures.language()), "", null, origin);
    }

    private Input step(String key, List<Step> scale, int score, RiskStanding risk) {
        var assessment = Objects.requireNonNull(risk.assessment());
        var label = scale.stream()
                .filter(s -> s.score() == score)
                .map(s -> " " + s.label().in(figures.language()))
                .findFirst()
                .orElse("");
        return new Input(
                figures.words().text(key),
                score + label,
                null,
                assessment.round().code(),
                assessment.source());
    }

    private Figure action(FigureReference figure, ActionStanding action) {
        var state = action.state();
        var status = action.status();
        if (state == null || status == null) {
            return figures.missing(figure, figures.words().text("missing.action"));
        }
        var inputs = new ArrayList<Input>();
        inputs.add(new Input(
                figures.words().text("input.status"),
                label(status.shown()),
                null,
                state.round().code(),
                state.source()));
        action.comments()
                .forEach(c -> inputs.add(new Input(
                        model.commentPart(c.part()).in(figures.language()),
                        c.text(),
                        null,
                        c.round().code(),
                        c.source())));
        var what = action.item().what();
        return marked(figure, status.shown(), new Origin(what.number() + " " + what.title(), "", inputs));
    }

    private Figure marked(FigureReference figure, ControlModel.Shown shown, Origin origin) {
        return new Figure(figure, null, "", label(shown), "", Judgements.mark(shown), origin);
    }

    private String label(ControlModel.Shown shown) {
        return shown.label().in(figures.language());
    }
}
