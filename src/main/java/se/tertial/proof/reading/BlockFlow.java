package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import se.tertial.proof.Passage;
import se.tertial.proof.Place;

/** Collects the blocks of a file that says itself what is a heading, a paragraph and a table. */
final class BlockFlow {

    private static final int CAPTION_CHARS_MAX = 140;

    private final List<Passage> passages = new ArrayList<>();
    private int line;

    Place next() {
        return new Place(0, ++line);
    }

    List<Passage> passages() {
        return passages;
    }

    void heading(int level, String text) {
        var cleaned = Looks.clean(text);
        if (!cleaned.isEmpty()) {
            passages.add(new Passage.Heading(Math.clamp(level, 1, 6), cleaned, next()));
        }
    }

    void paragraph(String text) {
        var cleaned = Looks.clean(text);
        if (!cleaned.isEmpty()) {
            passages.add(new Passage.Paragraph(cleaned, next()));
        }
    }

    /** @param caption what the file itself calls the table, empty to take what stands above it */
    void table(String caption, List<RawRow> rows, Place place) {
        var filled = rows.stream().filter(row -> row.filled() > 0).toList();
        if (filled.isEmpty()) {
            return;
        }
        if (isLayout(filled)) {
            filled.forEach(row -> row.cells().forEach(this::paragraph));
            return;
        }
        passages.add(TableShape.of(caption.isEmpty() ? nearest() : caption, filled, place));
    }

    /** A frame around text, not a table. */
    private static boolean isLayout(List<RawRow> rows) {
        return rows.stream().allMatch(row -> row.filled() <= 1 && row.cells().size() <= 1);
    }

    private String nearest() {
        if (!passages.isEmpty()
                && passages.getLast() instanceof Passage.Paragraph(String text, Place ignored)
                && text.length() <= CAPTION_CHARS_MAX
                && !text.endsWith(".")) {
            return text;
        }
        return passages.reversed().stream()
                .filter(Passage.Heading.class::isInstance)
                .map(p -> ((Passage.Heading) p).text())
                .findFirst()
                .orElse("");
    }
}
