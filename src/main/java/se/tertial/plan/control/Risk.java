package se.tertial.plan.control;

import se.tertial.basics.SourceLine;

/**
 * Something that may happen and would do harm.
 *
 * @param area what it is grouped under; empty for none
 * @param owner the role that answers for it
 * @param handling what is done about it: accepted, controlled, remedied, in the municipality's own words
 */
public record Risk(
        String code,
        String unit,
        String area,
        String title,
        String consequence,
        String owner,
        String handling,
        SourceLine source) {}
