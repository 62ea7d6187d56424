package se.tertial.assessment.handover;

import java.time.Instant;
import se.tertial.assessment.round.Section;
import se.tertial.basics.RoundCode;

/**
 * Something that happened to a section of a unit in a round. Never changed, never removed.
 *
 * @param by name and address of the person; {@code account} the number of the account
 * @param version of the municipality when it happened
 * @param why the reason for returning it, or for handing it in with something missing; empty for none
 */
public record Handover(
        RoundCode round,
        String unit,
        Section section,
        Step step,
        String by,
        long account,
        Instant at,
        long version,
        String why) {}
