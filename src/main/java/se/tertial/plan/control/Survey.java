package se.tertial.plan.control;

import java.util.List;
import se.tertial.basics.SourceLine;

/**
 * A survey in the plan of a year.
 *
 * @param activity what the plan says it concerns; {@code unit} is the unit whose plan it is
 * @param conducted months in which it is carried out, 1 to 12, or {@link #AFTER_THE_YEAR}; {@code reported} likewise
 * @param frequency how often, in the municipality's own words
 * @param next when it is next carried out, as {@code 2025}
 * @param contact the role to ask
 */
public record Survey(
        int planYear,
        String code,
        String unit,
        String activity,
        String title,
        List<Integer> conducted,
        List<Integer> reported,
        String frequency,
        String next,
        String contact,
        SourceLine source) {

    public static final int AFTER_THE_YEAR = 13;

    public Survey {
        conducted = List.copyOf(conducted);
        reported = List.copyOf(reported);
    }
}
