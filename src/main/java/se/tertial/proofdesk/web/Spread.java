package se.tertial.proofdesk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place of the report, as a picture or as text, and the findings of it beside. */
public record Spread(
        String title, @Nullable Picture picture, @Nullable Excerpt excerpt, List<FindingCard> cards) {

    /** @param address of the picture, which is {@code width} by {@code height} pixels, as are the marks upon it */
    public record Picture(String address, int width, int height, String alternative, List<Outline> outlines) {
        public Picture {
            outlines = List.copyOf(outlines);
        }
    }

    /** @param boxes of which the first has the number beside it */
    public record Outline(Mark mark, List<Rect> boxes) {
        public Outline {
            boxes = List.copyOf(boxes);
        }
    }

    public record Rect(int x, int y, int width, int height) {}

    /** @param label says it to those who do not see it */
    public record Mark(int number, Grade grade, String label) {}

    /**
     * A passage as it was read: a table, or words.
     *
     * @param header empty for words and for tables without
     * @param isCut whether rows were left out
     */
    public record Excerpt(String caption, List<String> header, List<Row> rows, List<Piece> words, boolean isCut) {
        public Excerpt {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            words = List.copyOf(words);
        }
    }

    /** @param span columns that a row of one cell stretches over, 1 for others */
    public record Row(List<Piece> cells, int span) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param marks of what is found there; none for what only stands beside it */
    public record Piece(String text, List<Mark> marks) {

        private static final int CHARACTERS_OF_A_FIGURE_MAX = 20;

        public Piece {
            marks = List.copyOf(marks);
        }

        /** Whether it stays on one line: a figure, or as short as one. */
        public boolean isShort() {
            return text.length() <= CHARACTERS_OF_A_FIGURE_MAX && text.chars().noneMatch(Character::isLetter);
        }
    }

    public Spread {
        cards = List.copyOf(cards);
    }
}
