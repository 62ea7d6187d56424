package se.tertial.report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.tertial.assessment.control.RiskStanding;
import se.tertial.basics.NumberText;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.plan.control.ControlModel.Step;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Judgements;
import se.tertial.report.figure.Measure;

/** The risk register, as a list and as a matrix of likelihood and impact. A risk has the number of its place in the list. */
final class RiskTables {

    private RiskTables() {}

    static Table register(Component component, Scope scope) {
        var columns = component.columns().stream()
                .map(c -> new Table.Column(c.code(), scope.text(c.label()), "", kind(c)))
                .toList();
        var rows = new ArrayList<Row>();
        for (var standing : scope.insight().control(scope.round()).risks(scope.unit())) {
            var label = (rows.size() + 1) + ". " + standing.risk().title();
            var cells = component.columns().stream()
                    .map(c -> cell(c, standing, scope))
                    .toList();
            rows.add(new Row(standing.risk().code(), label, RowKind.ROW, 0, cells));
        }
        return new Table("risks", scope.text(component.caption()), scope.words().text("column.risk"), columns, rows);
    }

    private static Kind kind(Column column) {
        return switch (column.code()) {
            case "value", "before" -> Kind.NUMBER;
            case "level" -> Kind.STATUS;
            default -> Kind.TEXT;
        };
    }

    private static Cell cell(Column column, RiskStanding standing, Scope scope) {
        var risk = standing.risk();
        var assessment = standing.assessment();
        var model = scope.model().control();
        return switch (column.code()) {
            case "area" -> Cell.text("area", risk.area());
            case "consequence" -> Cell.text("consequence", risk.consequence());
            case "owner" -> Cell.text("owner", risk.owner());
            case "handling" -> Cell.text("handling", risk.handling());
            case "value" -> Cells.of("value", scope.figure(of(Measure.RISK_VALUE, standing)));
            case "level" -> Cells.status("level", scope.figure(of(Measure.RISK_LEVEL, standing)), column.show(), "");
            case "likelihood" ->
                Cell.text(
                        "likelihood",
                        assessment == null ? "" : step(model.likelihoods(), assessment.likelihood(), scope));
            case "impact" ->
                Cell.text("impact", assessment == null ? "" : step(model.impacts(), assessment.impact(), scope));
            default -> before(standing, scope);
        };
    }

    private static Cell before(RiskStanding standing, Scope scope) {
        var before = standing.before();
        if (before == null) {
            return Cell.text("before", "");
        }
        var earlier = scope.ofRound(before.round());
        return Cells.of("before", earlier.figure(of(Measure.RISK_VALUE, standing)));
    }

    private static FigureReference of(Measure measure, RiskStanding standing) {
        return FigureReference.of(measure, "risk", standing.risk().code());
    }

    private static String step(List<Step> scale, int score, Scope scope) {
        return scale.stream()
                .filter(s -> s.score() == score)
                .map(s -> step(s, scope))
                .findFirst()
                .orElseGet(() -> Integer.toString(score));
    }

    private static String step(Step step, Scope scope) {
        return step.score() + " " + step.label().in(scope.language());
    }

    /** The most likely on top, the gravest to the right; in each place the level and the numbers of the risks there. */
    static Table matrix(Component component, Scope scope) {
        var model = scope.model().control();
        var risks = scope.insight().control(scope.round()).risks(scope.unit());
        var columns = model.impacts().stream()
                .map(impact -> new Table.Column("i" + impact.score(), step(impact, scope), "", Kind.STATUS))
                .toList();
        var rows = new ArrayList<Row>();
        for (var likelihood :
                risks.isEmpty() ? List.<Step>of() : model.likelihoods().reversed()) {
            var cells = model.impacts().stream()
                    .map(impact -> place(likelihood.score(), impact.score(), risks, scope))
                    .toList();
            rows.add(new Row("l" + likelihood.score(), step(likelihood, scope), RowKind.ROW, 0, cells));
        }
        var heading = scope.words().text("column.likelihood-impact");
        return new Table("risk-matrix", scope.text(component.caption()), heading, columns, rows);
    }

    private static Cell place(int likelihood, int impact, List<RiskStanding> risks, Scope scope) {
        var numbers = new ArrayList<String>();
        for (var i = 0; i < risks.size(); i++) {
            var assessment = risks.get(i).assessment();
            if (assessment != null && assessment.likelihood() == likelihood && assessment.impact() == impact) {
                numbers.add(NumberText.of(BigDecimal.valueOf(i + 1L), scope.language()));
            }
        }
        var level = scope.model().control().levelOf(likelihood * impact);
        var word = level.map(l -> l.shown().label().in(scope.language())).orElse("");
        var text = numbers.isEmpty()
                ? word
                : scope.words().text("matrix.risks", word, numbers.stream().collect(Collectors.joining(", ")));
        var mark = level.map(l -> Judgements.mark(l.shown())).orElse(null);
        return Cell.status("i" + impact, text, "", mark);
    }
}
