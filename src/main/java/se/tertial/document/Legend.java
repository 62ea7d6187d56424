package se.tertial.document;

import java.util.List;

/** What the symbols mean. */
public record Legend(String id, String caption, List<Entry> entries) implements Block {

    public record Entry(Mark mark, String label, String meaning) {}

    public Legend {
        entries = List.copyOf(entries);
    }
}
