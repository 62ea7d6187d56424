package se.tertial.report.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A stretch of words that two texts share, or that only one of them has. */
public record WordChange(Kind kind, String words) {

    public enum Kind {
        SAME,
        ONLY_THEIRS,
        ONLY_OURS
    }

    private static final Pattern WORD = Pattern.compile("(?<=\\s)(?=\\S)");
    private static final int WORDS_MAX = 3000;

    /** Word by word; texts too long for that as two wholes. */
    public static List<WordChange> between(String theirs, String ours) {
        var a = words(theirs);
        var b = words(ours);
        if (a.size() > WORDS_MAX || b.size() > WORDS_MAX) {
            return List.of(new WordChange(Kind.ONLY_THEIRS, theirs), new WordChange(Kind.ONLY_OURS, ours));
        }
        return joined(steps(a, b, common(a, b)));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(WORD.split(text));
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

    private static List<WordChange> steps(List<String> a, List<String> b, int[][] common) {
        var steps = new ArrayList<WordChange>();
        var i = 0;
        var j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                steps.add(new WordChange(Kind.SAME, a.get(i)));
                i++;
                j++;
            } else if (j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
                steps.add(new WordChange(Kind.ONLY_THEIRS, a.get(i++)));
            } else {
                steps.add(new WordChange(Kind.ONLY_OURS, b.get(j++)));
            }
        }
        return steps;
    }

    private static List<WordChange> joined(List<WordChange> steps) {
        var joined = new ArrayList<WordChange>();
        for (var step : steps) {
            if (!joined.isEmpty() && joined.getLast().kind() == step.kind()) {
                var before = joined.removeLast();
                joined.add(new WordChange(step.kind(), before.words() + step.words()));
            } else {
                joined.add(step);
            }
        }
        return joined;
    }
}
