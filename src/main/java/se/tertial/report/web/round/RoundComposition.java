package se.tertial.report.web.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.access.Visitor;
import se.tertial.assessment.handover.HandoverState;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Section;
import se.tertial.basics.Word;
import se.tertial.organisation.Unit;
import se.tertial.report.task.Count;
import se.tertial.report.task.Count.State;
import se.tertial.report.task.Deviations;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.round.RoundPage.Silent;
import se.tertial.report.web.round.RoundPage.Tally;
import se.tertial.report.web.round.RoundPage.UnitRow;
import se.tertial.ui.Address;
import se.tertial.ui.Choice;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Filter;
import se.tertial.ui.Link;

/** A round at a glance, as a page. */
final class RoundComposition {

    static final String SHOW = "visa";
    static final String SECTION = "avsnitt";
    private static final String DEVIATING = "deviating";

    private final Visit visit;
    private final RoundWork work;
    private final RoundWords words;
    private final String show;
    private final Optional<Section> section;

    /** @param show only units in that state, by its word; empty for all. @param section of which to count, empty for all */
    RoundComposition(Visit visit, RoundWork work, String show, Optional<Section> section) {
        this.visit = visit;
        this.work = work;
        this.show = show;
        this.section = section;
        words = new RoundWords(visit);
    }

    RoundPage page(RoundPage.@Nullable Days days, String notice, String problem) {
        return page(days, notice, problem, null);
    }

    RoundPage page(RoundPage.@Nullable Days days, String notice, String problem, RoundPage.@Nullable Closing closing) {
        var trail = List.of(new Link(visit.text("nav.rounds"), visit.place(RoundsComposition.PATH)));
        var title = work.round().name().in(visit.language());
        var whole = units().stream().map(this::own).reduce(Count.NONE, Count::plus);
        return new RoundPage(
                Shells.of(visit, here(show), title, trail, filter()),
                visit.person(),
                new RoundText(visit.language()),
                lead(),
                work.opening().map(words::state).orElseGet(words::planned),
                notice,
                problem,
                work.opening().isEmpty() ? before() : "",
                Bar.of(whole),
                words.counted(whole),
                work.opening().isEmpty() ? List.of() : tallies(),
                work.opening().isEmpty() ? List.of() : rows(),
                work.isOpen() ? silent() : List.of(),
                List.of(),
                closing,
                days);
    }

    private Address here(String state) {
        return visit.here(SHOW, state, SECTION, section.map(Section::code).orElse(""));
    }

    private String lead() {
        return work.opening()
                .map(opening -> opening.isOpen()
                        ? words.text(
                                "lead.open",
                                day(opening),
                                opening.openedBy(),
                                opening.deadlines().last(),
                                words.away(opening.deadlines().last(), work.today()))
                        : words.text("lead.closed", opening.closedBy()))
                .orElseGet(() -> words.text("lead.planned", work.round().due()));
    }

    private static LocalDate day(Opening opening) {
        return LocalDate.ofInstant(opening.openedAt(), RoundWorks.ZONE);
    }

    /** What opening it would make. */
    private String before() {
        var all = work.progress().all();
        var units = work.progress().tasks().units().stream()
                .filter(unit -> work.progress().of(unit).all() > 0)
                .count();
        return words.text("before", all.all(), units, all.ready());
    }

    /** Units that the reader may see and has chosen. */
    private List<Unit> units() {
        return visit.organisation().units().stream()
                .filter(unit -> visit.may(Right.READ, unit.code()))
                .filter(unit -> visit.unitAsked().isEmpty()
                        || visit.organisation().contains(visit.unit().code(), unit.code()))
                .toList();
    }

    private Count own(Unit unit) {
        return section.map(s -> work.progress().of(unit.code(), s))
                .orElseGet(() -> work.progress().of(unit.code()));
    }

    private Count within(Unit unit) {
        return section.map(s -> work.progress().within(unit.code(), s))
                .orElseGet(() -> work.progress().within(unit.code()));
    }

    private Deviations deviations(Unit unit) {
        return work.deviations().entrySet().stream()
                .filter(of -> visit.organisation().contains(unit.code(), of.getKey()))
                .map(java.util.Map.Entry::getValue)
                .reduce(Deviations.NONE, Deviations::plus);
    }

    private List<Tally> tallies() {
        var tallies = new ArrayList<Tally>();
        for (var state : List.of(State.READY, State.UNDER_WAY, State.NOT_BEGUN, State.LATE)) {
            var count = (int)
                    units().stream().filter(unit -> own(unit).state() == state).count();
            var word = Word.of(state);
            tallies.add(new Tally(
                    count, words.state(state), count == 0 ? null : here(word).toString()));
        }
        return tallies;
    }

    /** With the units above, so that the tree is seen; only those that fit what the reader wants to see. */
    private List<UnitRow> rows() {
        return units().stream()
                .filter(unit -> within(unit).all() > 0)
                .filter(unit -> units().stream()
                        .anyMatch(other -> visit.organisation().contains(unit.code(), other.code()) && fits(other)))
                .map(this::row)
                .toList();
    }

    private boolean fits(Unit unit) {
        return show.isEmpty()
                || show.equals(DEVIATING) && work.deviations().containsKey(unit.code())
                || own(unit).all() > 0 && Word.of(own(unit).state()).equals(show);
    }

    private UnitRow row(Unit unit) {
        var count = within(unit);
        return new UnitRow(
                unit.name(),
                depth(unit),
                visit.place(RoundsComposition.PATH, work.round().code().code(), unit.code())
                        .toString(),
                words.state(count.state()),
                Bar.of(count),
                words.counted(count),
                words.deviating(deviations(unit)),
                handedIn(unit),
                work.progress().due(unit.code()).toString());
    }

    private int depth(Unit unit) {
        return (int) units().stream()
                .filter(other -> !other.equals(unit) && visit.organisation().contains(other.code(), unit.code()))
                .count();
    }

    private String handedIn(Unit unit) {
        var states = Arrays.stream(Section.values())
                .map(s -> work.handovers().of(unit.code(), s))
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        return List.of(HandoverState.APPROVED, HandoverState.SUBMITTED, HandoverState.RETURNED).stream()
                .filter(states::containsKey)
                .map(state -> words.text("handed." + Word.of(state), states.getOrDefault(state, 0L)))
                .collect(Collectors.joining(", "));
    }

    private List<Silent> silent() {
        return units().stream()
                .filter(unit -> own(unit).state() == State.NOT_BEGUN || isLateAndUntouched(own(unit)))
                .map(unit -> new Silent(
                        unit.name(),
                        visit.place(RoundsComposition.PATH, work.round().code().code(), unit.code())
                                .toString(),
                        work.doers().of(unit.code(), Right.ANSWER).stream()
                                .map(Visitor::name)
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static boolean isLateAndUntouched(Count count) {
        return count.late() > 0 && count.settled() + count.begun() == 0;
    }

    private Filter filter() {
        var units = Shells.filter(
                        visit,
                        visit.unitAsked()
                                .orElseGet(() -> visit.organisation().units().getFirst()),
                        work.round().code())
                .only(Visit.UNIT);
        var states = new ArrayList<Option>();
        states.add(new Option("", words.text("filter.all"), show.isEmpty()));
        for (var state : List.of(State.LATE, State.NOT_BEGUN, State.UNDER_WAY, State.READY)) {
            states.add(new Option(
                    Word.of(state), words.state(state).word(), Word.of(state).equals(show)));
        }
        states.add(new Option(DEVIATING, words.text("filter.deviating"), show.equals(DEVIATING)));
        var sections = new ArrayList<Option>();
        sections.add(new Option("", words.text("filter.all-sections"), section.isEmpty()));
        for (var one : Section.values()) {
            sections.add(new Option(
                    one.code(),
                    words.text("section." + one.code()),
                    section.filter(one::equals).isPresent()));
        }
        var isNarrowed =
                !show.isEmpty() || section.isPresent() || visit.unitAsked().isPresent();
        return units.and(
                List.of(
                        new Choice(SHOW, words.text("filter.show"), states),
                        new Choice(SECTION, words.text("filter.section"), sections)),
                isNarrowed ? visit.path() : null);
    }
}
