package se.tertial.report.web.handover;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.tertial.access.Right;
import se.tertial.assessment.handover.HandedItem.Kind;
import se.tertial.assessment.round.Section;
import se.tertial.organisation.Unit;
import se.tertial.report.compose.TextPlace;
import se.tertial.report.handover.SectionContents;
import se.tertial.report.handover.SectionContents.Place;
import se.tertial.report.task.Tasks;
import se.tertial.report.web.handover.SectionPage.Lifted;

/** Texts of units below that stand in a unit's own report, where the one who answers for the report reads and changes them. */
record LiftedTexts(Desk desk, Section section, TextsOfReports texts, Function<String, SectionItems.Kept> kept) {

    /** Unit by unit, in the order of the report; only those that the reader may see. */
    List<Lifted> all() {
        var model = desk.visit().insight().municipality().plan().model();
        var places = texts.lifted(desk.unit().code()).stream()
                .filter(place -> Tasks.sectionOfText(model, place.key()) == section)
                .filter(place -> desk.visit().may(Right.READ, place.unit()))
                .toList();
        var units = new LinkedHashSet<>(places.stream().map(TextPlace::unit).toList());
        var contents = SectionContents.of(desk.visit().insight().municipality(), Set.of(desk.round()));
        return units.stream()
                .flatMap(code -> desk.visit().organisation().unit(code).stream())
                .map(unit -> lifted(unit, places, contents))
                .toList();
    }

    private Lifted lifted(Unit unit, List<TextPlace> places, SectionContents contents) {
        var keys = places.stream()
                .filter(place -> place.unit().equals(unit.code()))
                .map(TextPlace::key)
                .toList();
        var given = contents.at(new Place(desk.round(), unit.code(), section)).stream()
                .filter(item -> item.kind() == Kind.TEXT && keys.contains(item.subject()))
                .toList();
        var handed = kept.apply(unit.code());
        var onlyLast = new SectionItems.Kept(handed.handedIn(), Optional.empty(), handed.edits());
        return new Lifted(
                unit.name(),
                HandoverAddress.section(desk.visit(), desk.round(), unit.code(), section)
                        .toString(),
                Desk.status(desk.states().of(unit.code(), section), desk.words()),
                keys.size() - given.size(),
                new SectionItems(desk, unit.code(), section, onlyLast, texts).of(given, SectionItems.Margins.NONE));
    }
}
