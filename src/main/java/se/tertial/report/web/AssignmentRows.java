package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.assessment.AssignmentState;
import se.tertial.basics.RoundCode;
import se.tertial.plan.Assignment;
import se.tertial.plan.SteeringModel;
import se.tertial.plan.SteeringModel.Completion;
import se.tertial.report.compose.Composer;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Judgements;
import se.tertial.report.figure.Measure;
import se.tertial.report.web.IndicatorPage.Comment;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Link;
import se.tertial.ui.PeriodText;
import se.tertial.ui.Status;

/** Assignments as rows of a table. */
final class AssignmentRows {

    private final Visit visit;
    private final RoundCode round;
    private final Shown shown;

    AssignmentRows(Visit visit, RoundCode round, Shown shown) {
        this.visit = visit;
        this.round = round;
        this.shown = shown;
    }

    AssignmentRow row(AssignmentStanding standing) {
        var assignment = standing.assignment();
        return new AssignmentRow(
                kind(visit, assignment.kind()),
                assignment.title(),
                visit.to("uppdrag", assignment.code()).toString(),
                visit.organisation().known(assignment.responsible()).responsibleName(),
                goal(visit, assignment),
                standing.status().map(s -> s.label().in(visit.language())).orElse(""),
                standing.completion().map(c -> status(visit, c)).orElse(null),
                standing.newlyDeviating() ? newly(visit) : null,
                due(standing),
                first(standing),
                isOverdue(standing) ? overdue(visit) : null,
                standing.latestComment().map(this::comment).orElse(null),
                assignment.assigner(),
                assignment.receiver());
    }

    private static @Nullable Link goal(Visit visit, Assignment assignment) {
        return assignment.goal() == null
                ? null
                : Goals.link(visit, visit.insight().municipality().plan().goal(assignment.goal()));
    }

    boolean isOverdue(AssignmentStanding standing) {
        return standing.isOverdue(visit.insight().round(round).cutOff());
    }

    FigureLink due(AssignmentStanding standing) {
        return shown.link(FigureReference.of(
                Measure.ASSIGNMENT_DUE, "assignment", standing.assignment().code()));
    }

    /** The date first decided, empty when it still holds. */
    private static String first(AssignmentStanding standing) {
        var first = standing.assignment().due();
        return first == null || first.equals(standing.due()) ? "" : first.toString();
    }

    private Comment comment(AssignmentState state) {
        return new Comment(
                PeriodText.of(state.commentDate(), visit.language()),
                state.commentDate().getYear() < round.year(),
                words(state));
    }

    /** The comment of a round, its figures filled in; empty when there is none. */
    String words(AssignmentState state) {
        return Composer.comment(visit.insight(), state.comment(), visit.unit().code(), state.round(), visit.language());
    }

    static String kind(Visit visit, String code) {
        return visit.model().assignmentKinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> kind.name().in(visit.language()))
                .orElse(code);
    }

    static Status status(Visit visit, Completion completion) {
        return new Status(
                Judgements.mark(completion.symbol(), completion.tone()),
                completion.label().in(visit.language()));
    }

    /** How far they have come, for municipalities that say nothing of whether it will be in time. */
    static Status status(Visit visit, SteeringModel.Status status) {
        var symbol = switch (status.phase()) {
            case NOT_STARTED -> "○";
            case STARTED -> "◐";
            case DONE -> "●";
        };
        return new Status(Judgements.mark(symbol, "grey"), status.label().in(visit.language()));
    }

    static boolean haveCompletions(List<AssignmentStanding> standings) {
        return standings.stream().anyMatch(standing -> standing.completion().isPresent());
    }

    static Status overdue(Visit visit) {
        return new Status(Judgements.mark("▲", "red"), visit.text("assignment.overdue"));
    }

    static Status newly(Visit visit) {
        return new Status(Judgements.mark("◆", "yellow"), visit.text("assignment.newly"));
    }
}
