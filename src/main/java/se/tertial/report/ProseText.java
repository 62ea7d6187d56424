package se.tertial.report;

import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * Prose of the municipality's own in Markdown, with figures bound as {@code {{money.variance unit=ksk line=net | mnkr 1}}}.
 *
 * @param round null for a text that belongs to no round; then the unit is empty
 */
public record ProseText(@Nullable RoundCode round, String unit, String key, String markdown, SourceLine source) {}
