package se.tertial.folder;

import java.util.Collection;
import java.util.Comparator;

/** The known word a person most likely meant. */
final class Nearest {

    private static final int WORD_CHARS_MAX = 100;

    private Nearest() {}

    /** Empty when none is near enough to be worth proposing. */
    static String to(String word, Collection<String> known) {
        if (word.length() > WORD_CHARS_MAX) {
            return "";
        }
        var furthest = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= furthest)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .filter(candidate -> distance(word, candidate) <= furthest)
                .orElse("");
    }

    /** Levenshtein's: how many letters must be changed, put in or taken away. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = diagonal + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
