package se.tertial.document.xlsx;

import se.tertial.document.markup.LegalText;

/** Names that Excel allows: unique, at most 31 characters, without the characters it reserves. */
final class SheetNames {

    private static final int CHARACTERS_MAX = 31;

    private int count;

    /** A number, which makes it unique, and as much of the title as there is room for. */
    String next(String title) {
        count++;
        return shortened(count + " " + legal(title));
    }

    private static String legal(String title) {
        return LegalText.of(title)
                .replaceAll("[\\[\\]:*?/\\\\']", " ")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }

    /** Cut between words where that leaves most of it. */
    private static String shortened(String name) {
        if (name.length() <= CHARACTERS_MAX) {
            return name.strip();
        }
        var cut = name.substring(0, CHARACTERS_MAX);
        var space = cut.lastIndexOf(' ');
        if (space > CHARACTERS_MAX / 2) {
            return cut.substring(0, space);
        }
        return Character.isHighSurrogate(cut.charAt(CHARACTERS_MAX - 1)) ? cut.substring(0, CHARACTERS_MAX - 1) : cut;
    }
}
