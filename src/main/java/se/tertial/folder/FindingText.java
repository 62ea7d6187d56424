package se.tertial.folder;

import java.util.stream.Stream;
import se.tertial.basics.Finding;
import se.tertial.basics.FindingWords;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;

/** A finding about a folder as a sentence. Texts stand in {@code messages/findings_*.properties}, those of mappings
 * in {@code table_*}. */
public final class FindingText {

    private FindingText() {}

    public static String sentence(Finding finding, Language language) {
        return FindingWords.sentence(finding, texts(finding, language));
    }

    /** Without the place, for who sees it. */
    static String words(Finding finding, Language language) {
        return FindingWords.words(finding, texts(finding, language));
    }

    /** A mapping is read by {@code ledger.table}, and what is handed in locked by {@code report.handover}. */
    private static Messages texts(Finding finding, Language language) {
        return Stream.of("findings", "handover")
                .map(name -> Messages.of(name, language))
                .filter(texts -> texts.has(finding.code()))
                .findFirst()
                .orElseGet(() -> Messages.of("table", language));
    }
}
