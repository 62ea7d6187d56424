package se.tertial.basics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Some words of a text that became others, or some parts of anything else that has an order. Words and what stands between them take
 * turns.
 *
 * @param from the first of the words that went, counted from 0; {@code to} after the last of them
 * @param put what came in their place
 */
public record WordEdit(int from, int to, List<String> put) {

    private static final Pattern BORDER = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");
    private static final long COMPARISONS_MAX = 4_000_000;

    public WordEdit {
        put = List.copyOf(put);
    }

    public static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(BORDER.split(text));
    }

    /** Few and large rather than many and small: words changed beside each other are one edit. */
    public static List<WordEdit> between(List<String> before, List<String> after) {
        var start = 0;
        var shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        var end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        var old = before.subList(start, before.size() - end);
        var now = after.subList(start, after.size() - end);
        if (old.isEmpty() && now.isEmpty()) {
            return List.of();
        }
        if (old.isEmpty() || now.isEmpty() || (long) old.size() * now.size() > COMPARISONS_MAX) {
            return List.of(new WordEdit(start, start + old.size(), now));
        }
        return joined(before, edits(start, old, now, common(old, now)));
    }

    /** How many words the rests of both have in common, from each pair of places on. */
    private static int[][] common(List<String> a, List<String> b) {
        var common = new int[a.size() + 1][b.size() + 1];
        for (var i = a.size() - 1; i >= 0; i--) {
            for (var j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<WordEdit> edits(int start, List<String> a, List<String> b, int[][] common) {
        var edits = new ArrayList<WordEdit>();
        var i = 0;
        var j = 0;
        while (i < a.size() || j < b.size()) {
            var from = i;
            var first = j;
            while ((i < a.size() || j < b.size())
                    && !(i < a.size() && j < b.size() && a.get(i).equals(b.get(j)))) {
                if (j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > from || j > first) {
                edits.add(new WordEdit(start + from, start + i, b.subList(first, j)));
            }
            i++;
            j++;
        }
        return edits;
    }

    /** What stands between two changed words is no reason to tell them apart. */
    private static List<WordEdit> joined(List<String> before, List<WordEdit> edits) {
        var joined = new ArrayList<WordEdit>();
        for (var edit : edits) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && edit.from() - last.to() == 1
                    && last.from() < last.to()
                    && edit.from() < edit.to()
                    && before.get(last.to()).isBlank()) {
                var put = new ArrayList<>(last.put());
                put.add(before.get(last.to()));
                put.addAll(edit.put());
                joined.set(joined.size() - 1, new WordEdit(last.from(), edit.to(), put));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }
}
