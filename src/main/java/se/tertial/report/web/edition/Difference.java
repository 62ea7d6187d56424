package se.tertial.report.web.edition;

import java.util.List;
import se.tertial.basics.WordChange;
import se.tertial.report.edition.DocumentDifference;

/**
 * What differs between two documents, to be shown.
 *
 * @param more how many figures there are beyond those shown
 */
public record Difference(String summary, List<Figure> figures, int more, List<Text> texts) {

    private static final int FIGURES_MAX = 500;

    /** @param before as printed, {@code –} when there was none */
    public record Figure(String table, String row, String column, String before, String after) {}

    public record Text(String place, List<WordChange> words) {
        public Text {
            words = List.copyOf(words);
        }
    }

    public Difference {
        figures = List.copyOf(figures);
        texts = List.copyOf(texts);
    }

    static Difference of(DocumentDifference difference, String summary) {
        var figures = difference.figures().stream()
                .limit(FIGURES_MAX)
                .map(change -> new Figure(
                        change.table(), change.row(), change.column(), shown(change.before()), shown(change.after())))
                .toList();
        var texts = difference.texts().stream()
                .map(change -> new Text(change.place(), WordChange.between(change.before(), change.after())))
                .toList();
        return new Difference(summary, figures, difference.figures().size() - figures.size(), texts);
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
