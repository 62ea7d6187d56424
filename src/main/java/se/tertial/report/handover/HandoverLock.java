package se.tertial.report.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tertial.access.Visitor;
import se.tertial.assessment.handover.Handover;
import se.tertial.assessment.handover.HandoverStates;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.organisation.Unit;
import se.tertial.report.Municipality;
import se.tertial.report.handover.SectionContents.Place;

/**
 * What is handed in is changed by those over it only, until it is returned. There is no way around it but the steps of handing over,
 * which leave their trace.
 */
public final class HandoverLock {

    public static final String LOCKED = "handover-locked";

    private static final Finding.Place NOWHERE = new Finding.Place("", 0, "");

    private HandoverLock() {}

    /** Why the person may not make that change; empty when nothing locked is touched. */
    public static List<Finding> refusals(
            Map<RoundCode, HandoverStates> states, Visitor visitor, Municipality now, Municipality wanted) {
        var locked = states.entrySet().stream()
                .filter(entry -> entry.getValue().all().stream()
                        .anyMatch(event -> event.step().after().isLocked()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (locked.isEmpty()) {
            return List.of();
        }
        var rights = new HandoverRights(visitor, now.organisation());
        var changed = SectionContents.of(now, locked).differingFrom(SectionContents.of(wanted, locked));
        var refusals = new ArrayList<Finding>();
        changed.stream()
                .sorted(Comparator.comparing(Place::unit).thenComparing(Place::section))
                .forEach(place -> rights.lockFor(
                                states.getOrDefault(place.round(), HandoverStates.NONE), place.unit(), place.section())
                        .flatMap(unit -> states.getOrDefault(place.round(), HandoverStates.NONE)
                                .last(unit, place.section()))
                        .ifPresent(event -> refusals.add(refusal(now, event))));
        return List.copyOf(refusals);
    }

    private static Finding refusal(Municipality municipality, Handover event) {
        var unit =
                municipality.organisation().unit(event.unit()).map(Unit::name).orElse(event.unit());
        var section = Messages.of("handover", Language.SV).text("section." + Word.of(event.section()));
        return Finding.error(LOCKED, NOWHERE, section, unit, event.by().replaceFirst(" \\(.*", ""));
    }
}
