package se.tertial.proofdesk;

import java.util.regex.Pattern;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Paragraph;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Reading;

/**
 * How much was read of a report, so that no finding can be told from nothing looked at.
 *
 * @param figures cells with digits, labels aside
 * @param sentences those with digits
 */
public record Extent(int pages, int tables, int figures, int sentences) {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    public static Extent of(Reading reading) {
        var figures = reading.tables()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream().skip(1))
                .filter(cell -> DIGIT.matcher(cell).find())
                .count();
        return new Extent(
                reading.pages(), (int) reading.tables().count(), (int) figures, sentences(reading.passages()));
    }

    private static int sentences(Iterable<Passage> passages) {
        var count = 0;
        for (var passage : passages) {
            count += switch (passage) {
                case Paragraph paragraph ->
                    (int) SENTENCE_END
                            .splitAsStream(paragraph.text())
                            .filter(sentence -> DIGIT.matcher(sentence).find())
                            .count();
                case Passage.Heading _, Table _ -> 0;
            };
        }
        return count;
    }
}
