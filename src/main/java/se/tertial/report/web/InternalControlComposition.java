package se.tertial.report.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tertial.access.Right;
import se.tertial.assessment.control.ControlStanding;
import se.tertial.plan.control.ControlCheck;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.ui.Tally;

/** The controls of a unit's year with their results, and what was found wrong. */
final class InternalControlComposition {

    static final String PATH = "internkontroll";

    private static final String[] OF_CONTROLS = {
        "status", "controls.status",
        "result", "controls.result",
        "kind", "controls.kind",
        "risk", "controls.risk",
        "method", "controls.method",
        "frequency", "controls.frequency",
        "responsible", "controls.responsible",
        "comment", "controls.comment",
    };

    private static final String[] OF_DEFICIENCIES = {
        "control", "deficiencies.control",
        "status", "controls.status",
        "responsible", "controls.responsible",
        "due", "deficiencies.due",
        "comment", "controls.comment",
    };

    private InternalControlComposition() {}

    static ControlPage of(Visit visit) {
        var parts = new ControlParts(visit, visit.unit().code(), visit.round());
        parts.leadToForms(
                PATH,
                visit.insight().control(visit.round()).controls(visit.unit().code()).stream()
                        .map(ControlStanding::check)
                        .filter(check -> visit.may(Right.ANSWER, check.unit()))
                        .map(ControlCheck::code));
        var controls = parts.blocks(
                Kind.CONTROLS, visit.text("controls.plan", visit.round().year()), Map.of(), OF_CONTROLS);
        var deficiencies = parts.blocks(Kind.DEFICIENCIES, visit.text("deficiencies.title"), Map.of(), OF_DEFICIENCIES);
        var title = visit.text("nav.control");
        return new ControlPage(
                Shells.of(visit, visit.here(), title, List.of(), Shells.filter(visit, visit.unit(), visit.round())),
                visit.unit().name(),
                parts.roundName(),
                tallies(visit, parts),
                Stream.concat(parts.section("", controls).stream(), parts.section("", deficiencies).stream())
                        .toList(),
                visit.text("controls.none"),
                List.of(),
                List.of());
    }

    private static List<Tally> tallies(Visit visit, ControlParts parts) {
        var model = visit.model().control();
        return Stream.concat(
                        model.controlStatuses().stream()
                                .flatMap(s -> parts
                                        .tally(
                                                s.shown(),
                                                FigureReference.of(Measure.CONTROLS_COUNT, "status", s.code()))
                                        .stream()),
                        model.controlResults().stream()
                                .flatMap(r -> parts
                                        .tally(
                                                r.shown(),
                                                FigureReference.of(Measure.CONTROLS_COUNT, "result", r.code()))
                                        .stream()))
                .toList();
    }
}
