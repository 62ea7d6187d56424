package se.tertial.document.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.document.Change;
import se.tertial.document.Inline;
import se.tertial.document.Paragraph;

/**
 * A stretch of a paragraph's text that is more than words.
 *
 * @param start how many characters (Unicode code points) stand before it
 * @param value of a figure, null when it has none
 * @param source of a figure, otherwise empty
 */
record Run(int start, String text, Kind kind, @Nullable BigDecimal value, String source) {

    enum Kind {
        FIGURE,
        STRONG,
        EMPHASIS,
        COME,
        GONE
    }

    boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    boolean isEmphasis() {
        return kind == Kind.STRONG || kind == Kind.EMPHASIS;
    }

    boolean isChange() {
        return kind == Kind.COME || kind == Kind.GONE;
    }

    static List<Run> of(Paragraph paragraph) {
        var runs = new ArrayList<Run>();
        var start = 0;
        for (var inline : paragraph.content()) {
            switch (inline) {
                case Inline.Words words -> {}
                case Inline.Strong(String text) -> runs.add(new Run(start, text, Kind.STRONG, null, ""));
                case Inline.Emphasis(String text) -> runs.add(new Run(start, text, Kind.EMPHASIS, null, ""));
                case Inline.Changed(Change change, String text) ->
                    runs.add(new Run(start, text, change == Change.COME ? Kind.COME : Kind.GONE, null, ""));
                case Inline.Figure(String text, BigDecimal value, String source) ->
                    runs.add(new Run(start, text, Kind.FIGURE, value, source));
            }
            start += length(inline.text());
        }
        return runs;
    }

    /** The paragraph whose text and runs these are; empty figures come before what begins at the same place. */
    static Paragraph paragraph(String text, List<Run> unordered, Member at) {
        var runs = new ArrayList<>(unordered);
        runs.sort(Comparator.comparingInt(Run::start).thenComparing(run -> !run.text.isEmpty()));
        var content = new ArrayList<Inline>();
        var position = 0;
        for (var run : runs) {
            var begin = run.start < 0 || run.start > length(text) ? -1 : text.offsetByCodePoints(0, run.start);
            if (begin < position || !text.startsWith(run.text, begin)) {
                throw at.unexpected("the text \"" + run.text + "\" at character " + run.start);
            }
            content.add(new Inline.Words(text.substring(position, begin)));
            content.add(run.inline());
            position = begin + run.text.length();
        }
        content.add(new Inline.Words(text.substring(position)));
        return new Paragraph(content);
    }

    private Inline inline() {
        return switch (kind) {
            case FIGURE -> new Inline.Figure(text, value, source);
            case STRONG -> new Inline.Strong(text);
            case EMPHASIS -> new Inline.Emphasis(text);
            case COME -> new Inline.Changed(Change.COME, text);
            case GONE -> new Inline.Changed(Change.GONE, text);
        };
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
