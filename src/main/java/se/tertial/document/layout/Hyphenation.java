package se.tertial.document.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Where Swedish words may be broken, by Liang's method. English words are broken by the same patterns: seldom ideal,
 * but only ever done where a word would not fit otherwise.
 */
final class Hyphenation {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int LETTERS_BEFORE_MIN = 3;
    private static final int LETTERS_AFTER_MIN = 3;
    private static final int LETTERS_IN_ROW_MAX = 24;
    private static final Map<String, int[]> PATTERNS = patterns();
    private static final int PATTERN_LETTERS_MAX =
            PATTERNS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private Hyphenation() {}

    /** What stands between places where a line may break anyway: at spaces and after hyphens and slashes. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : text.split("[ \n\t]+|(?<=[-–/])")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The parts of a word, each but the last with its hyphen. */
    static List<String> pieces(String word) {
        var pieces = new ArrayList<String>();
        var parts = soften(word, any -> true).split(String.valueOf(SOFT_HYPHEN));
        for (var i = 0; i < parts.length; i++) {
            pieces.add(i < parts.length - 1 ? parts[i] + "-" : parts[i]);
        }
        return pieces;
    }

    /** The text with soft hyphens in the words chosen. */
    static String soften(String text, Predicate<String> chosen) {
        var softened = new StringBuilder();
        for (var word : text.split("(?<=[ \n\t–/-])")) {
            softened.append(chosen.test(word.strip()) ? softened(word) : word);
        }
        return softened.toString();
    }

    private static String softened(String text) {
        var softened = new StringBuilder();
        var start = 0;
        while (start < text.length()) {
            var end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            softened.append(broken(text.substring(start, end)));
            while (end < text.length() && !Character.isLetter(text.charAt(end))) {
                softened.append(text.charAt(end++));
            }
            start = end;
        }
        return softened.toString();
    }

    /** A run of letters with a soft hyphen wherever the patterns allow, and wherever it is unreasonably long. */
    private static String broken(String letters) {
        if (letters.length() < LETTERS_BEFORE_MIN + LETTERS_AFTER_MIN) {
            return letters;
        }
        var levels = levels("." + letters.toLowerCase(Locale.ROOT) + ".");
        var broken = new StringBuilder();
        var since = 0;
        for (var i = 0; i < letters.length(); i++) {
            var within = i >= LETTERS_BEFORE_MIN && letters.length() - i >= LETTERS_AFTER_MIN;
            if (within && (levels[i + 1] % 2 == 1 || since >= LETTERS_IN_ROW_MAX)) {
                broken.append(SOFT_HYPHEN);
                since = 0;
            }
            broken.append(letters.charAt(i));
            since++;
        }
        return broken.toString();
    }

    /** For each place before a letter, the highest level of all patterns that match there; odd allows a break. */
    private static int[] levels(String dotted) {
        var levels = new int[dotted.length() + 1];
        for (var start = 0; start < dotted.length(); start++) {
            var longest = Math.min(dotted.length(), start + PATTERN_LETTERS_MAX);
            for (var end = start + 1; end <= longest; end++) {
                var pattern = PATTERNS.get(dotted.substring(start, end));
                for (var i = 0; pattern != null && i < pattern.length; i++) {
                    levels[start + i] = Math.max(levels[start + i], pattern[i]);
                }
            }
        }
        return levels;
    }

    private static Map<String, int[]> patterns() {
        var patterns = new HashMap<String, int[]>();
        var file = Objects.requireNonNull(Hyphenation.class.getResourceAsStream("/document/hyphenation-sv.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("%")).forEach(line -> add(line, patterns));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String pattern, Map<String, int[]> patterns) {
        var letters = pattern.replaceAll("\\d", "");
        var levels = new int[letters.length() + 1];
        var letter = 0;
        for (var c : pattern.toCharArray()) {
            if (Character.isDigit(c)) {
                levels[letter] = c - '0';
            } else {
                letter++;
            }
        }
        patterns.put(letters, levels);
    }
}
