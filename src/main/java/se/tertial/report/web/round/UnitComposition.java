package se.tertial.report.web.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.access.Visitor;
import se.tertial.assessment.handover.HandoverState;
import se.tertial.assessment.round.Section;
import se.tertial.basics.Word;
import se.tertial.organisation.Unit;
import se.tertial.report.task.Tasks;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.handover.HandoverAddress;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.Status;

/** What a unit has to do in a round, as a page. */
final class UnitComposition {

    static final String REMIND = "paminn";
    private static final String MINE = "mina-uppgifter";

    private final Visit visit;
    private final RoundWork work;
    private final Unit unit;
    private final RoundWords words;
    private final UnitRows rows;

    UnitComposition(Visit visit, RoundWork work, Unit unit) {
        this.visit = visit;
        this.work = work;
        this.unit = unit;
        words = new RoundWords(visit);
        rows = new UnitRows(visit, work, unit);
    }

    UnitPage page(String notice) {
        var count = work.progress().of(unit.code());
        var due = work.progress().due(unit.code());
        var round = work.round();
        var trail = List.of(
                new Link(visit.text("nav.rounds"), visit.place(RoundsComposition.PATH)),
                new Link(round.name().in(visit.language()), address()));
        return new UnitPage(
                Shells.of(visit, address(unit.code()), unit.name(), trail, null),
                visit.person(),
                new RoundText(visit.language()),
                words.text("unit.lead", round.name().in(visit.language()), due, words.away(due, work.today())),
                words.state(count.state()),
                notice,
                Bar.of(count),
                words.counted(count),
                who(),
                sections(),
                below(),
                mine(),
                new Link(words.text("unit.handover"), HandoverAddress.unit(visit, round.code(), unit.code())),
                mayRemind() ? address(unit.code(), REMIND).toString() : null);
    }

    private Address address(String... below) {
        var whole = Stream.concat(
                        Stream.of(RoundsComposition.PATH, work.round().code().code()), Stream.of(below))
                .toArray(String[]::new);
        return visit.place(whole);
    }

    private List<String> who() {
        var lines = new ArrayList<String>();
        line("unit.doers", work.doers().of(unit.code(), Right.ANSWER), lines);
        line("unit.heads", work.doers().heads(unit.code()), lines);
        return lines;
    }

    private void line(String key, List<Visitor> people, List<String> lines) {
        lines.add(
                people.isEmpty()
                        ? words.text(key + ".none")
                        : words.text(key, people.stream().map(Visitor::name).collect(Collectors.joining(", "))));
    }

    /** Whether the reader may have the people of the unit reminded. */
    boolean mayRemind() {
        return work.isOpen()
                && work.progress().of(unit.code()).left() > 0
                && (visit.may(Right.OPEN_ROUND, unit.code()) || visit.may(Right.SUBMIT, unit.code()));
    }

    private @Nullable String mine() {
        var mayDoSomething = work.progress().tasks().of(unit.code()).stream()
                .anyMatch(task -> visit.may(Tasks.right(task.key().kind()), unit.code()));
        return work.isOpen() && mayDoSomething
                ? visit.place(MINE)
                        .with("urval", unit.code())
                        .with("omgang", work.round().code().code())
                        .toString()
                : null;
    }

    private List<UnitPage.Section> sections() {
        return Arrays.stream(Section.values())
                .map(this::section)
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private UnitPage.Section section(Section section) {
        return new UnitPage.Section(
                words.text("section." + section.code()),
                words.counted(work.progress().of(unit.code(), section)),
                handover(work.handovers().of(unit.code(), section)),
                rows.of(section));
    }

    private Status handover(HandoverState state) {
        var word = words.text("handover." + Word.of(state));
        return switch (state) {
            case OPEN -> RoundWords.status("○", "grey", word);
            case SUBMITTED -> RoundWords.status("→", "blue", word);
            case RETURNED -> RoundWords.status("←", "yellow", word);
            case APPROVED -> RoundWords.status("✓", "green", word);
        };
    }

    private List<Link> below() {
        return visit.organisation()
                .children(unit.code())
                .filter(child -> work.progress().within(child.code()).all() > 0)
                .map(child -> new Link(
                        child.name() + " – " + words.counted(work.progress().within(child.code())),
                        address(child.code())))
                .toList();
    }
}
