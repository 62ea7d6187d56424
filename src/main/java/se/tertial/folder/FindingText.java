package se.tertial.folder;

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

    /** A mapping is read by {@code ledger.table}, which has texts of its own. */
    private static Messages texts(Finding finding, Language language) {
        var findings = Messages.of("findings", language);
        return findings.has(finding.code()) ? findings : Messages.of("table", language);
    }
}
