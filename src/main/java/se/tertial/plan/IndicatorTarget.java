package se.tertial.plan;

import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * The target of an indicator for a unit and a year, as it stood in a round.
 *
 * @param expression as written by those who decided it; see {@link Target#parse}
 * @param baseline how things were when the target was set, in words that may hold bound figures; empty when not told
 */
public record IndicatorTarget(
        String indicator,
        String unit,
        int year,
        RoundCode statedIn,
        String expression,
        String baseline,
        SourceLine source) {}
