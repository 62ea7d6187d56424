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

    /** How many letters must be changed, put in, taken away or swapped with the next (Damerau and Levenshtein). */
    private static int distance(String a, String b) {
        var distance = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, distance);
            }
        }
        return distance[a.length()][b.length()];
    }

    private static int least(String a, String b, int i, int j, int[][] distance) {
        var change = distance[i - 1][j - 1] + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
        var least = Math.min(change, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        var isSwapped =
                i > 1 && j > 1 && same(a.charAt(i - 1), b.charAt(j - 2)) && same(a.charAt(i - 2), b.charAt(j - 1));
        return isSwapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
