package se.tertial.ledger.table;

/**
 * A mapping that a municipality has kept, to read next month's file by.
 *
 * @param name a code, as {@code unit4-utfall}
 */
public record KeptMapping(String name, Mapping mapping) {}
