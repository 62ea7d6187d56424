package se.tertial.report.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tertial.access.Right;
import se.tertial.assessment.control.RiskStanding;
import se.tertial.plan.control.Risk;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;

/** The risks of a unit: matrix and register. */
final class RiskComposition {

    static final String PATH = "risker";

    private static final String[] COLUMNS = {
        "consequence", "risks.consequence",
        "likelihood", "risks.likelihood",
        "impact", "risks.impact",
        "value", "risks.value",
        "level", "risks.level",
        "before", "risks.before",
        "handling", "risks.handling",
        "owner", "risks.owner",
    };

    private RiskComposition() {}

    static ControlPage of(Visit visit) {
        var parts = new ControlParts(visit, visit.unit().code(), visit.round());
        var title = visit.text("nav.risks");
        parts.leadToForms(
                PATH,
                visit.insight().control(visit.round()).risks(visit.unit().code()).stream()
                        .map(RiskStanding::risk)
                        .filter(risk -> visit.may(Right.ANSWER, risk.unit()))
                        .map(Risk::code));
        var matrix = parts.blocks(Kind.RISK_MATRIX, visit.text("risks.matrix"), Map.of());
        var register = parts.blocks(Kind.RISKS, visit.text("risks.register"), Map.of(), COLUMNS);
        var tallies = visit.model().control().riskLevels().stream()
                .flatMap(
                        level -> parts
                                .tally(
                                        level.shown(),
                                        FigureReference.of(Measure.RISKS_COUNT, "risk-level", level.code()))
                                .stream())
                .toList();
        var isAny = !register.isEmpty();
        return new ControlPage(
                Shells.of(visit, visit.here(), title, List.of(), Shells.filter(visit, visit.unit(), visit.round())),
                visit.unit().name(),
                parts.roundName(),
                tallies,
                Stream.concat(
                                isAny ? parts.section("", matrix, parts.legend("risks")).stream() : Stream.empty(),
                                parts.section("", register).stream())
                        .toList(),
                visit.text("risks.none"),
                List.of(),
                List.of());
    }
}
