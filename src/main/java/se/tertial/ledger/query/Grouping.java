package se.tertial.ledger.query;

import se.tertial.ledger.Dimension;

/** What makes a row of an answer. */
public sealed interface Grouping {

    /** The code, or its first signs. @param length how many signs, 0 for the whole code */
    record Code(Dimension dimension, int length) implements Grouping {
        public Code(Dimension dimension) {
            this(dimension, 0);
        }
    }

    /** The name of the group that the code belongs to, empty for a code in none. */
    record Group(CodeGroups groups) implements Grouping {}

    /** Written {@code 202404}. */
    record Month() implements Grouping {}

    /** Written {@code 2024}. */
    record Year() implements Grouping {}
}
