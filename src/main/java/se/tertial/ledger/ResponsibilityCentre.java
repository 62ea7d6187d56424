package se.tertial.ledger;

import se.tertial.basics.SourceLine;

/**
 * Who answers for money (<i>ansvar</i>): a code or, when shorter than those of entries, all codes that begin so. The longest that
 * fits an entry's code and year tells the unit; a code may pass from one unit to another with the years.
 */
public record ResponsibilityCentre(String code, String name, String unit, Years years, SourceLine source) {}
