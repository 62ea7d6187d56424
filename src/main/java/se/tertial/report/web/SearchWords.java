package se.tertial.report.web;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import se.tertial.report.web.SearchPage.Part;

/**
 * Words to search for. Case says nothing, nor do accents, but å, ä and ö are letters of their own. A word is found
 * wherever it stands, also inside another, as most Swedish words are put together of several.
 */
record SearchWords(String text, List<String> folded) {

    static final int CHARACTERS_MAX = 100;

    private static final int WORDS_MAX = 10;
    private static final String LETTERS_OF_THEIR_OWN = "åäö";

    /** How well a text fits, the better the greater; nought when it does not. */
    static final int INSIDE = 1;

    static final int BEGINS_A_WORD = 2;
    static final int BEGINS_THE_TEXT = 3;

    SearchWords {
        folded = List.copyOf(folded);
    }

    /** @param asked as somebody wrote it: anything at all */
    static SearchWords of(String asked) {
        var text = asked.length() > CHARACTERS_MAX ? asked.substring(0, CHARACTERS_MAX) : asked;
        var clean = cleaned(text);
        var words = Arrays.stream(fold(clean).split("[\\s,;\"”“]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(WORDS_MAX)
                .toList();
        return new SearchWords(clean, words);
    }

    static boolean isTooLong(String asked) {
        return asked.length() > CHARACTERS_MAX;
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Nought unless some word is in the name, and each of the others in the name or what stands beside it. */
    int fit(String name, String beside) {
        var inName = fold(name);
        var inBoth = inName + "\n" + fold(beside);
        if (!folded.stream().allMatch(inBoth::contains)) {
            return 0;
        }
        return folded.stream().mapToInt(word -> fitOf(word, inName)).max().orElse(0);
    }

    private static int fitOf(String word, String name) {
        if (name.startsWith(word)) {
            return BEGINS_THE_TEXT;
        }
        var place = name.indexOf(word);
        var best = place < 0 ? 0 : INSIDE;
        for (; place >= 0; place = name.indexOf(word, place + 1)) {
            if (!Character.isLetterOrDigit(name.charAt(place - 1))) {
                best = BEGINS_A_WORD;
            }
        }
        return best;
    }

    /** The text in stretches, those that were searched for marked. */
    List<Part> marked(String text) {
        var shown = Normalizer.normalize(text, Form.NFC);
        var places = places(fold(shown));
        var parts = new ArrayList<Part>();
        for (var from = 0; from < shown.length(); ) {
            var isMarked = places.get(from);
            var next = isMarked ? places.nextClearBit(from) : places.nextSetBit(from);
            var to = next < 0 ? shown.length() : Math.min(next, shown.length());
            parts.add(new Part(shown.substring(from, to), isMarked));
            from = to;
        }
        return parts;
    }

    private BitSet places(String foldedText) {
        var places = new BitSet();
        for (var word : folded) {
            for (var place = foldedText.indexOf(word); place >= 0; place = foldedText.indexOf(word, place + 1)) {
                places.set(place, place + word.length());
            }
        }
        return places;
    }

    /** One character for each of the text in composed form, so that places in one are places in the other. */
    static String fold(String text) {
        var folded = new StringBuilder(Normalizer.normalize(text, Form.NFC));
        for (var i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, fold(folded.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char character) {
        var small = Character.toLowerCase(character);
        if (small < 128 || LETTERS_OF_THEIR_OWN.indexOf(small) >= 0 || Character.isSurrogate(small)) {
            return small;
        }
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(small), Form.NFD).charAt(0));
    }

    /** Without what cannot be written: control characters and halves of characters. */
    private static String cleaned(String text) {
        var clean = new StringBuilder();
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return Normalizer.normalize(clean, Form.NFC).strip().replaceAll(" {2,}", " ");
    }
}
