package se.tertial.report.figure;

import se.tertial.basics.Amount;
import se.tertial.basics.SourceLine;

/**
 * A sum of the folder that imported entries, or decisions on projects, do not come to.
 *
 * @param what report line or project
 * @param other what they come to
 * @param stands which of them the report shows
 * @param missing names of units without entries, when that is why the folder's sum stands; else empty
 * @param source of the folder's sum
 */
public record Differing(
        String unit, String what, Amount folder, Amount other, Stands stands, String missing, SourceLine source) {

    public enum Stands {
        ENTRIES,
        DECISIONS,
        FOLDER
    }
}
