package se.tertial.report.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.access.Role;
import se.tertial.access.Visitor;
import se.tertial.access.Visitor.Appointment;
import se.tertial.assessment.handover.Handover;
import se.tertial.assessment.handover.HandoverState;
import se.tertial.assessment.handover.HandoverStates;
import se.tertial.assessment.handover.Step;
import se.tertial.assessment.round.Section;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;

/** Every role, in the unit, above it, below it and beside it, in every state of the unit and of the one above. */
class HandoverRightsTest {

    private static final RoundCode ROUND = new RoundCode("2024-04");
    private static final Organisation ORGANISATION = new Organisation(
            "lillby",
            "Lillby",
            "top",
            "2024-04",
            List.of(unit("top", null), unit("office", "top"), unit("part", "office"), unit("other", "top")));
    private static final int ME = 1;
    private static final int SOMEBODY = 2;

    @Test
    void whatEverybodyMayDoWithAnOfficesTexts() {
        var table = new StringBuilder("role | in | the office's texts | those of the top | may | may change them\n");
        for (var role : Role.values()) {
            for (var in : List.of("", "top", "office", "part", "other")) {
                var rights = new HandoverRights(
                        new Visitor(ME, "Me", "me@lillby.example", List.of(new Appointment("lillby", in, role))),
                        ORGANISATION);
                for (var state : HandoverState.values()) {
                    for (var above : List.of(HandoverState.OPEN, HandoverState.SUBMITTED)) {
                        var states = states(state, above);
                        table.append("%s | %s | %s | %s | %s | %s%n"
                                .formatted(
                                        role.code(),
                                        in.isEmpty() ? "all" : in,
                                        state,
                                        above,
                                        rights.next(states, "office", Section.TEXTS),
                                        rights.lockFor(states, "office", Section.TEXTS)
                                                .map(unit -> "locked by " + unit)
                                                .orElse("by the role's other rights")));
                    }
                }
            }
        }
        Golden.compare("report/handover/rights.txt", table.toString());
    }

    private static HandoverStates states(HandoverState office, HandoverState top) {
        var events = new ArrayList<Handover>();
        event(events, "office", office);
        event(events, "top", top);
        return new HandoverStates(events);
    }

    private static void event(List<Handover> events, String unit, HandoverState state) {
        for (var step : Step.values()) {
            if (step.after() == state && state != HandoverState.OPEN) {
                events.add(new Handover(
                        ROUND, unit, Section.TEXTS, step, "Somebody", SOMEBODY, Instant.EPOCH, 1, "därför"));
            }
        }
    }

    private static Unit unit(String code, @Nullable String parent) {
        return new Unit(code, code, code, Unit.Kind.OFFICE, parent, null, null);
    }
}
