package se.tertial.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.assessment.AssignmentState;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.plan.AssignmentDecision;
import se.tertial.report.web.AssignmentPage.Decided;
import se.tertial.report.web.AssignmentPage.Source;
import se.tertial.report.web.AssignmentPage.Told;
import se.tertial.ui.Link;

/** The page of an assignment, whichever unit's report it stands in. */
final class AssignmentComposition {

    private final Visit visit;
    private final RoundCode round;
    private final AssignmentStanding standing;
    private final AssignmentRows rows;

    private AssignmentComposition(Visit visit, AssignmentStanding standing) {
        this.visit = visit;
        this.standing = standing;
        round = visit.round();
        rows = new AssignmentRows(visit, round, new Shown(visit, round));
    }

    /** Empty when there is no such assignment. */
    static Optional<AssignmentPage> of(Visit visit, String code) {
        return visit.insight().municipality().plan().assignments().stream()
                .filter(assignment -> assignment.code().equals(code))
                .flatMap(assignment -> visit.insight().situation(visit.round()).assignments(assignment.unit()).stream())
                .filter(standing -> standing.assignment().code().equals(code))
                .findFirst()
                .map(standing -> new AssignmentComposition(visit, standing).page());
    }

    private AssignmentPage page() {
        var assignment = standing.assignment();
        var unit = visit.organisation().known(assignment.unit());
        var trail = List.of(new Link(visit.text("nav.assignments"), visit.to("uppdrag")));
        return new AssignmentPage(
                Shells.of(
                        visit,
                        visit.here(),
                        assignment.title(),
                        trail,
                        Shells.filter(visit, unit, round).only(Visit.ROUND)),
                unit.name(),
                visit.insight().round(round).name().in(visit.language()),
                rows.row(standing),
                text(assignment.due()),
                history(),
                source(assignment.source()),
                standing.decisions().reversed().stream().map(this::decided).toList(),
                visit.may(Right.CHANGE_PLAN)
                        ? visit.place("styrmodell", "uppdragsbeslut").toString()
                        : null);
    }

    private Decided decided(AssignmentDecision decision) {
        return new Decided(
                decision.date().toString(),
                visit.text("assignment.decision." + Word.of(decision.kind())),
                text(decision.due()),
                decision.body(),
                decision.reference(),
                decision.reason(),
                source(decision.source()));
    }

    private List<Told> history() {
        var told = new ArrayList<Told>();
        @Nullable LocalDate before = standing.assignment().due();
        for (var state : standing.history()) {
            told.add(told(state, before));
            before = state.due();
        }
        return told.reversed();
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private Told told(AssignmentState state, @Nullable LocalDate before) {
        var model = visit.model();
        return new Told(
                visit.insight().round(state.round()).name().in(visit.language()),
                model.statuses().stream()
                        .filter(status -> status.code().equals(state.status()))
                        .findFirst()
                        .map(status -> status.label().in(visit.language()))
                        .orElse(""),
                model.completions().stream()
                        .filter(completion -> completion.code().equals(state.completion()))
                        .findFirst()
                        .map(completion -> AssignmentRows.status(visit, completion))
                        .orElse(null),
                text(state.due()),
                !Objects.equals(state.due(), before),
                state.comment().isEmpty() ? "" : state.commentDate().toString(),
                rows.words(state),
                source(state.source()));
    }

    private static Source source(SourceLine line) {
        return new Source(line.file(), line.line());
    }
}
