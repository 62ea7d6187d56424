package se.tertial.ui;

import java.util.List;

/** One thing to choose among a page's filters. @param name of the query parameter */
public record Choice(String name, String label, List<Option> options) {

    public Choice {
        options = List.copyOf(options);
    }

    /** @param level depth in a tree, 0 at the top */
    public record Option(String value, String label, int level, boolean isChosen) {
        public Option(String value, String label, boolean isChosen) {
            this(value, label, 0, isChosen);
        }

        /** The label, moved in by its depth: a list of choices has no other way to show a tree. */
        public String indented() {
            return "\u2003".repeat(level) + label;
        }
    }
}
