package se.tertial.ledger;

import se.tertial.basics.SourceLine;

/**
 * An account or, when the code is shorter than those of entries, all accounts that begin so.
 *
 * @param code class, group or account: {@code 5}, {@code 50}, {@code 5011}
 */
public record Account(String code, String name, Years years, SourceLine source) {}
