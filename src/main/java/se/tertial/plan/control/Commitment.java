package se.tertial.plan.control;

import java.util.List;

/**
 * What a goal or an action of an action plan says.
 *
 * @param number as {@code 1.7}
 * @param indicator how it is measured; {@code target} and {@code year} what and when, all in words
 * @param responsible units, or {@link #EVERYONE}; {@code involved} likewise
 */
public record Commitment(
        String number,
        String title,
        String indicator,
        String target,
        String year,
        List<String> responsible,
        List<String> involved,
        String description) {

    /** Stands for all units that have a sheet in the plan. */
    public static final String EVERYONE = "*";

    public Commitment {
        responsible = List.copyOf(responsible);
        involved = List.copyOf(involved);
    }

    public boolean isOf(String unit) {
        return responsible.contains(EVERYONE) || responsible.contains(unit);
    }
}
