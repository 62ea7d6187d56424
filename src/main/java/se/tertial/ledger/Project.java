package se.tertial.ledger;

import se.tertial.basics.SourceLine;

/**
 * An investment project.
 *
 * @param id unique in the municipality, also where two projects bear the same code
 * @param code the code the economy system prints, may be empty
 * @param label the row label of reports
 * @param group heading it stands under in the unit's table
 */
public record Project(String id, String code, String label, String unit, String group, SourceLine source) {}
