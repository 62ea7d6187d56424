package se.tertial.report.figure;

import se.tertial.basics.Amount;
import se.tertial.basics.SourceLine;

/**
 * A sum of the folder that the imported entries do not come to; the entries stand.
 *
 * @param what report line or project
 * @param source of the folder's sum
 */
public record Differing(String unit, String what, Amount folder, Amount entries, SourceLine source) {}
