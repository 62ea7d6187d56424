package se.tertial.folder;

import se.tertial.basics.Finding;
import se.tertial.basics.FindingWords;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;

/** A finding about a folder as a sentence. Texts stand in {@code messages/findings_*.properties}. */
public final class FindingText {

    private FindingText() {}

    public static String sentence(Finding finding, Language language) {
        return FindingWords.sentence(finding, Messages.of("findings", language));
    }

    /** Without the place, for who sees it. */
    static String words(Finding finding, Language language) {
        return FindingWords.words(finding, Messages.of("findings", language));
    }
}
