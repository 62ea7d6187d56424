package se.tertial.ledger;

import java.util.List;
import se.tertial.basics.Finding;
import se.tertial.basics.FindingWords;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;

/** A finding about a file of money as a sentence, from the message file of whatever read it. */
public final class EntryFindingText {

    /** {@code messages/<name>_*.properties} of the readers, and of what holds entries to the chart; no two have the same code. */
    private static final List<String> READERS = List.of("sie", "entries", "table");

    private EntryFindingText() {}

    public static String sentence(Finding finding, Language language) {
        return FindingWords.sentence(finding, texts(finding, language));
    }

    /** Without the place, for who sees it. */
    public static String words(Finding finding, Language language) {
        return FindingWords.words(finding, texts(finding, language));
    }

    private static Messages texts(Finding finding, Language language) {
        return READERS.stream()
                .map(name -> Messages.of(name, language))
                .filter(texts -> texts.has(finding.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no text for " + finding.code()));
    }
}
