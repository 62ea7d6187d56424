package se.tertial.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Running text in which figures are kept apart from words. Stretches of words that follow each other are one, and empty
 * ones are none, so that equal texts are equal paragraphs.
 */
public record Paragraph(List<Inline> content) implements Block {

    public Paragraph {
        content = joined(content);
    }

    public static Paragraph of(String words) {
        return new Paragraph(List.of(new Inline.Words(words)));
    }

    /** What a reader sees, without emphasis. */
    public String text() {
        return content.stream().map(Inline::text).collect(Collectors.joining());
    }

    /** Whether all of it has come, or all of it has gone; empty otherwise. */
    public Optional<Change> change() {
        var changes = content.stream()
                .map(inline -> inline instanceof Inline.Changed(Change change, var _)
                        ? Optional.of(change)
                        : Optional.<Change>empty())
                .distinct()
                .toList();
        return changes.size() == 1 ? changes.getFirst() : Optional.empty();
    }

    private static List<Inline> joined(List<Inline> content) {
        var joined = new ArrayList<Inline>();
        for (var inline : content) {
            if (inline.text().isEmpty() && !(inline instanceof Inline.Figure)) {
                continue;
            }
            if (inline instanceof Inline.Words(String next)
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Inline.Words(String before)) {
                joined.set(joined.size() - 1, new Inline.Words(before + next));
            } else {
                joined.add(inline);
            }
        }
        return List.copyOf(joined);
    }
}
