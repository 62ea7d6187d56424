package se.tertial.report.web.handover;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.assessment.handover.HandoverState;
import se.tertial.assessment.round.Section;
import se.tertial.basics.Word;
import se.tertial.organisation.Unit;
import se.tertial.report.handover.SectionContents;
import se.tertial.report.handover.SectionContents.Place;
import se.tertial.report.web.Shells;
import se.tertial.report.web.handover.HandoverPage.Below;
import se.tertial.report.web.handover.HandoverPage.Row;
import se.tertial.report.web.handover.HandoverPage.Said;
import se.tertial.ui.Link;

/** A unit's sections on their way to being approved. */
final class HandoverComposition {

    private static final int MISSING_MAX = 8;

    private final Desk desk;
    private final SectionContents contents;

    HandoverComposition(Desk desk) {
        this.desk = desk;
        this.contents = SectionContents.of(desk.visit().insight().municipality(), Set.of(desk.round()));
    }

    HandoverPage page(Said said) {
        var visit = desk.visit();
        var words = desk.words();
        var here = HandoverAddress.unit(visit, desk.round(), desk.unit().code());
        var sections = desk.sections(contents);
        var round = visit.insight().round(desk.round()).name().in(visit.language());
        return new HandoverPage(
                Shells.of(visit, here, words.text("title", desk.unit().name()), above(), null),
                words,
                visit.person(),
                round,
                here.toString(),
                said,
                desk.returned(sections),
                sections.stream().map(this::row).toList(),
                desk.doingsOfAll(sections),
                Stream.of(Section.values()).map(desk::name).toList(),
                below(),
                visit.person() == null ? null : new Link(words.text("tasks"), visit.place("mina-uppgifter")));
    }

    /** The units above, whose hand-overs this one goes into. */
    private List<Link> above() {
        var visit = desk.visit();
        var organisation = visit.organisation();
        return organisation.units().stream()
                .filter(unit -> !unit.equals(desk.unit())
                        && organisation.contains(unit.code(), desk.unit().code()))
                .map(unit -> new Link(unit.name(), HandoverAddress.unit(visit, desk.round(), unit.code())))
                .toList();
    }

    private Row row(Section section) {
        var words = desk.words();
        var missing = desk.missing(section);
        var given = contents.at(new Place(desk.round(), desk.unit().code(), section))
                .size();
        var isOpen = !desk.states().of(desk.unit().code(), section).isLocked();
        return new Row(
                desk.name(section),
                Word.of(section),
                HandoverAddress.section(desk.visit(), desk.round(), desk.unit().code(), section)
                        .toString(),
                desk.status(section),
                desk.last(section),
                words.text("given", given),
                isOpen ? missing.stream().limit(MISSING_MAX).toList() : List.of(),
                isOpen ? Math.max(0, missing.size() - MISSING_MAX) : 0,
                desk.doings(section));
    }

    private List<Below> below() {
        var visit = desk.visit();
        return visit.organisation()
                .children(desk.unit().code())
                .map(child -> new Below(
                        child.name(),
                        HandoverAddress.unit(visit, desk.round(), child.code()).toString(),
                        Stream.of(Section.values())
                                .map(section -> Desk.status(state(child, section), desk.words()))
                                .toList()))
                .toList();
    }

    private HandoverState state(Unit unit, Section section) {
        return desk.states().of(unit.code(), section);
    }
}
