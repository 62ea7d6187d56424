package se.tertial.document;

import java.util.List;

/** What to know first, each with its label: the head of a letter, or what a title page says. */
public record Facts(List<Fact> facts) implements Block {

    public record Fact(String label, String text) {}

    public Facts {
        facts = List.copyOf(facts);
    }
}
