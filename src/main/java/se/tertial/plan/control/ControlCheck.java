package se.tertial.plan.control;

import org.jspecify.annotations.Nullable;
import se.tertial.basics.SourceLine;

/**
 * What is controlled in a year.
 *
 * @param kind code of a kind of control in the steering model, as common to all or the unit's own
 * @param risk the risk it guards against, null when none is named
 * @param frequency code of a frequency in the steering model, empty when none is said
 * @param responsible the role that carries it out
 */
public record ControlCheck(
        String code,
        String unit,
        int year,
        String kind,
        String title,
        @Nullable String risk,
        String method,
        String frequency,
        String responsible,
        SourceLine source) {

    public ControlCheck withoutRisk() {
        return new ControlCheck(code, unit, year, kind, title, null, method, frequency, responsible, source);
    }
}
