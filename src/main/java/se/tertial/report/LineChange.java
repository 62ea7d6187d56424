package se.tertial.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines that went from a text, and those that came. A line that only moved is in neither. */
record LineChange(String before, String after) {

    static LineChange between(String before, String after) {
        var old = lines(before);
        var now = lines(after);
        return new LineChange(without(old, counts(now)), without(now, counts(old)));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    private static Map<String, Integer> counts(List<String> lines) {
        var counts = new LinkedHashMap<String, Integer>();
        lines.forEach(line -> counts.merge(line, 1, Integer::sum));
        return counts;
    }

    private static String without(List<String> lines, Map<String, Integer> others) {
        var left = new ArrayList<String>();
        for (var line : lines) {
            if (others.merge(line, -1, Integer::sum) < 0) {
                left.add(line);
            }
        }
        return String.join("\n", left);
    }
}
