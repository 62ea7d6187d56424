package se.tertial.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.tertial.access.Right;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.basics.RoundCode;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.web.AssignmentNarrowing.Order;
import se.tertial.ui.Status;
import se.tertial.ui.Tally;

/** The list of assignments and initiatives, narrowed and ordered as the reader wants. */
final class AssignmentListComposition {

    private final Visit visit;
    private final AssignmentNarrowing narrowing;
    private final RoundCode round;
    private final Shown shown;
    private final AssignmentRows rows;
    private final List<AssignmentStanding> all;

    private AssignmentListComposition(Visit visit, AssignmentNarrowing narrowing) {
        this.visit = visit;
        this.narrowing = narrowing;
        round = visit.round();
        shown = new Shown(visit, round);
        rows = new AssignmentRows(visit, round, shown);
        all = visit.insight().situation(round).assignments(visit.unit().code());
    }

    static AssignmentListPage of(Visit visit, AssignmentNarrowing narrowing) {
        return new AssignmentListComposition(visit, narrowing).page();
    }

    private AssignmentListPage page() {
        var kept = all.stream()
                .filter(a -> narrowing.keeps(a, visit.organisation(), rows.isOverdue(a)))
                .toList();
        var filter = AssignmentFilter.of(visit, round, narrowing, all);
        return new AssignmentListPage(
                Shells.of(visit, visit.here(narrowing.choices()), visit.text("assignments.title"), List.of(), filter),
                visit.unit().name(),
                visit.insight().round(round).name().in(visit.language()),
                visit.text(narrowing.isAny() ? "assignments.count.of" : "assignments.count", kept.size(), all.size()),
                tallies(),
                narrowing.order() == Order.GOAL,
                groups(kept),
                AssignmentFilter.cleared(visit, narrowing),
                visit.may(Right.CHANGE_PLAN, visit.unit().code())
                        ? visit.to("uppdrag", "overforing").toString()
                        : null);
    }

    private List<Tally> tallies() {
        var tallies = new ArrayList<Tally>();
        for (var completion : visit.model().completions()) {
            add(tallies, AssignmentRows.status(visit, completion), "completion", completion.code());
        }
        if (!AssignmentRows.haveCompletions(all)) {
            for (var status : visit.model().statuses()) {
                add(tallies, AssignmentRows.status(visit, status), "status", status.code());
            }
        }
        add(tallies, AssignmentRows.newly(visit), "change", "newly-deviating");
        add(tallies, AssignmentRows.overdue(visit), "change", "overdue");
        return tallies;
    }

    private void add(List<Tally> tallies, Status status, String... where) {
        var count = shown.link(FigureReference.of(Measure.ASSIGNMENTS_COUNT, where));
        if (!count.text().equals("0")) {
            tallies.add(new Tally(count, status));
        }
    }

    private List<AssignmentRow.Group> groups(List<AssignmentStanding> kept) {
        var byDate = Comparator.comparing(AssignmentListComposition::dueOrNever);
        return switch (narrowing.order()) {
            case DUE ->
                kept.isEmpty() ? List.of() : List.of(group("", "", kept.stream().sorted(byDate)));
            case GOAL ->
                Stream.concat(
                                visit.insight().municipality().plan().goals().stream()
                                        .map(goal -> group(
                                                Goals.title(visit, goal),
                                                Goals.to(visit, goal),
                                                kept.stream()
                                                        .filter(a -> goal.code()
                                                                .equals(a.assignment()
                                                                        .goal()))
                                                        .sorted(byDate))),
                                Stream.of(group(
                                        visit.text("indicators.outside-goals"),
                                        "",
                                        kept.stream()
                                                .filter(a -> a.assignment().goal() == null)
                                                .sorted(byDate))))
                        .filter(group -> !group.rows().isEmpty())
                        .toList();
        };
    }

    /** What is to be done by no date stands last. */
    private static LocalDate dueOrNever(AssignmentStanding standing) {
        return Objects.requireNonNullElse(standing.due(), LocalDate.MAX);
    }

    private AssignmentRow.Group group(String title, String to, Stream<AssignmentStanding> standings) {
        return new AssignmentRow.Group(title, to, standings.map(rows::row).toList());
    }
}
