package se.tertial.assessment.control;

import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * What a unit answered to a question in a round.
 *
 * @param item which of several values: the name in a table, the place in a list; empty for a question with one value
 * @param value as files write it: a text, a number, a date, {@code yes}, {@code no}, {@code partly} or a choice
 * @param comment words beside the value, empty for none
 */
public record Answer(
        String question, String unit, RoundCode round, String item, String value, String comment, SourceLine source) {}
