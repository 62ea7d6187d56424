package se.tertial.report.web.carry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.plan.SteeringModel.Status.Phase;
import se.tertial.report.edit.CarryOver;
import se.tertial.report.edit.CarryOver.Candidate;
import se.tertial.report.figure.Judgements;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.carry.CarryPage.Decision;
import se.tertial.report.web.carry.CarryPage.Kept;
import se.tertial.report.web.carry.CarryPage.Line;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.PeriodText;
import se.tertial.ui.Status;

/** The page on which assignments are carried over to the next year. */
final class CarryComposition {

    static final String[] PATH = {"uppdrag", "overforing"};

    private final Visit visit;
    private final Messages words;
    private final List<Candidate> candidates;
    private final int year;

    CarryComposition(Visit visit) {
        this.visit = visit;
        words = Messages.of("carry", visit.language());
        year = visit.round().year();
        candidates = CarryOver.of(visit.insight(), visit.round(), visit.unit().code()).candidates().stream()
                .filter(candidate -> visit.may(
                        Right.CHANGE_PLAN, candidate.standing().assignment().unit()))
                .toList();
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** Names what is shown; another when anything of it has changed. */
    String seen() {
        return Integer.toHexString(candidates.toString().hashCode());
    }

    /** @param isChecked whether what is wrong is told */
    CarryPage page(CarryForm form, boolean isPreview, boolean isChecked, String notice, String problem) {
        var open = candidates.stream()
                .filter(candidate -> candidate.kept() == null)
                .filter(candidate -> !isPreview || form.chosen().contains(candidate.code()))
                .map(candidate -> line(candidate, form, isChecked))
                .toList();
        var count = isPreview ? form.chosen().size() : open.size();
        return new CarryPage(
                Shells.of(
                        visit,
                        visit.here(),
                        words.text("title", Integer.toString(year + 1)),
                        List.of(new Link(visit.text("nav.assignments"), visit.to("uppdrag"))),
                        Shells.filter(visit, visit.unit(), visit.round())),
                visit.person(),
                words.text(isPreview ? "lead.preview" : "lead", Integer.toString(year), Integer.toString(year + 1)),
                isPreview,
                action().toString(),
                visit.to("uppdrag").toString(),
                seen(),
                notice,
                problem,
                open,
                isPreview ? List.of() : kept(),
                decision(form, isChecked),
                isPreview
                        ? words.text(count == 1 ? "button.one" : "button", Integer.toString(count))
                        : words.text("button.preview"));
    }

    Address action() {
        return visit.place(PATH)
                .with(Visit.UNIT, visit.unit().code())
                .with(Visit.ROUND, visit.round().code());
    }

    private Line line(Candidate candidate, CarryForm form, boolean isChecked) {
        var assignment = candidate.standing().assignment();
        var next =
                form.next().getOrDefault(candidate.code(), candidate.proposed().toString());
        var isChosen = form.chosen().contains(candidate.code());
        return new Line(
                candidate.code(),
                assignment.title(),
                to(candidate),
                visit.organisation().known(assignment.responsible()).name(),
                status(candidate.standing()),
                candidate.due() == null ? "" : PeriodText.of(candidate.due(), visit.language()),
                next,
                isChosen,
                isChecked && isChosen ? problem(next, form.date()) : "");
    }

    private String problem(String next, String date) {
        var day = CarryForm.day(next);
        if (day.isEmpty()) {
            return words.text("problem.day");
        }
        var decided = CarryForm.day(date);
        return day.get().getYear() <= year
                ? words.text("problem.same-year", Integer.toString(year))
                : decided.isPresent() && !day.get().isAfter(decided.get()) ? words.text("problem.before-decision") : "";
    }

    private String to(Candidate candidate) {
        return visit.to("uppdrag", candidate.code()).toString();
    }

    private Optional<Status> status(AssignmentStanding standing) {
        var told = standing.history();
        return told.isEmpty()
                ? Optional.empty()
                : visit.model().statuses().stream()
                        .filter(status -> status.code().equals(told.getLast().status()))
                        .findFirst()
                        .map(status -> new Status(
                                Judgements.mark(symbol(status.phase()), "grey"),
                                status.label().in(visit.language())));
    }

    private static String symbol(Phase phase) {
        return switch (phase) {
            case NOT_STARTED -> "○";
            case STARTED -> "◐";
            case DONE -> "●";
        };
    }

    private List<Kept> kept() {
        return candidates.stream()
                .filter(candidate -> candidate.kept() != null)
                .map(candidate -> new Kept(
                        candidate.standing().assignment().title(),
                        to(candidate),
                        visit.organisation()
                                .known(candidate.standing().assignment().responsible())
                                .name(),
                        why(candidate)))
                .toList();
    }

    private String why(Candidate candidate) {
        CarryOver.@Nullable Kept kept = candidate.kept();
        var due = candidate.due();
        return kept == null
                ? ""
                : words.text("kept." + Word.of(kept), due == null ? "" : PeriodText.of(due, visit.language()));
    }

    private Decision decision(CarryForm form, boolean isChecked) {
        return new Decision(
                form.date(),
                form.body(),
                form.reference(),
                form.reason(),
                isChecked && CarryForm.day(form.date()).isEmpty() ? words.text("problem.date") : "",
                isChecked && form.body().isEmpty() ? words.text("problem.body") : "");
    }
}
