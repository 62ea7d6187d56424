package se.tertial.report.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tertial.access.Right;
import se.tertial.organisation.Unit;
import se.tertial.plan.control.ActionPlan;
import se.tertial.plan.control.ActionSheet;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.web.ControlPage.Section;

/** What a unit answers for in the action plans. */
final class ActionPlanComposition {

    static final String PATH = "handlingsplan";

    private final Visit visit;
    private final List<Unit> answering;
    private final Unit unit;
    private final ControlParts parts;

    private ActionPlanComposition(Visit visit) {
        this.visit = visit;
        answering = answering(visit);
        unit = answering.contains(visit.unit())
                        || answering.isEmpty()
                        || visit.unitAsked().isPresent()
                ? visit.unit()
                : answering.getFirst();
        parts = new ControlParts(visit.at(unit, visit.round()), unit.code(), visit.round());
    }

    static ControlPage of(Visit visit) {
        return new ActionPlanComposition(visit).page();
    }

    /** Units that have a sheet in any plan, in the order of the sheets. */
    private static List<Unit> answering(Visit visit) {
        return visit.insight().municipality().control().intentions().actionSheets().stream()
                .map(ActionSheet::unit)
                .distinct()
                .flatMap(code -> visit.organisation().unit(code).stream())
                .toList();
    }

    private ControlPage page() {
        var choosable = answering.contains(unit)
                ? answering
                : Stream.concat(Stream.of(unit), answering.stream()).toList();
        var filter = Shells.filter(visit, choosable, visit.rounds(), unit, visit.round());
        return new ControlPage(
                Shells.of(visit, visit.here(), visit.text("nav.action-plan"), List.of(), filter),
                unit.name(),
                parts.roundName(),
                visit.model().control().actionStatuses().stream()
                        .flatMap(s -> parts
                                .tally(
                                        s.shown(),
                                        FigureReference.of(
                                                Measure.ACTIONS_COUNT, "status", s.code(), "unit", unit.code()))
                                .stream())
                        .toList(),
                sections(),
                visit.text("actions.none"),
                List.of(),
                List.of());
    }

    private List<Section> sections() {
        return visit.insight().municipality().control().intentions().actionPlans().stream()
                .flatMap(plan -> section(plan).stream())
                .toList();
    }

    private List<Section> section(ActionPlan plan) {
        if (visit.may(Right.ANSWER, unit.code())) {
            parts.leadToForms(
                    PATH,
                    visit.insight().control(visit.round()).sheet(plan.code(), unit.code()).stream()
                            .map(action -> action.item().code()));
        }
        var blocks = parts.blocks(
                Kind.ACTION_PLAN,
                "",
                Map.of("plan", plan.code()),
                "status",
                "actions.status",
                "comment",
                "controls.comment",
                "target",
                "column.target",
                "year",
                "actions.year",
                "indicator",
                "actions.indicator",
                "involved",
                "actions.involved");
        return blocks.isEmpty()
                ? List.of()
                : parts.section(plan.title().in(visit.language()), parts.legend("actions"), blocks);
    }
}
