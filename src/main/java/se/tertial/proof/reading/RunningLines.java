package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes away what stands at the head and foot of page after page, and page numbers. */
final class RunningLines {

    private static final double EDGE = 0.13;
    private static final double SHARE_MIN = 0.3;
    private static final int EDGE_LINES_MAX = 5;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?:sida|sid\\.?|page|s\\.)? ?\\d{1,4}(?: ?(?:\\(\\d{1,4}\\)|/ ?\\d{1,4}|av \\d{1,4}|of \\d{1,4}))?");

    private static final Pattern AT_EITHER_END =
            Pattern.compile("^\\d{1,3}(?= )|\\b\\d{1,3}(?: ?(?:\\(\\d{1,4}\\)|/ ?\\d{1,4}|av \\d{1,4}))?$");

    private final Map<String, Integer> counts = new HashMap<>();
    private final int pages;

    private RunningLines(List<List<TextLine>> pages, List<PageMarks> marks) {
        this.pages = pages.size();
        for (var i = 0; i < pages.size(); i++) {
            var height = marks.get(i).height();
            edge(pages.get(i), height, true).forEach(line -> counts.merge(key(line, height), 1, Integer::sum));
            edge(pages.get(i), height, false).forEach(line -> counts.merge(key(line, height), 1, Integer::sum));
        }
    }

    static List<List<TextLine>> removed(List<List<TextLine>> pages, List<PageMarks> marks) {
        var running = new RunningLines(pages, marks);
        var out = new ArrayList<List<TextLine>>();
        for (var i = 0; i < pages.size(); i++) {
            out.add(running.without(pages.get(i), marks.get(i).height()));
        }
        return out;
    }

    private static List<TextLine> edge(List<TextLine> lines, double height, boolean top) {
        var edge = new ArrayList<TextLine>();
        for (var line : top ? lines : lines.reversed()) {
            var isEdge = top ? line.y() < height * EDGE : line.y() > height * (1 - EDGE);
            if (!isEdge || edge.size() >= EDGE_LINES_MAX) {
                break;
            }
            edge.add(line);
        }
        return edge;
    }

    private static String key(TextLine line, double height) {
        var half = line.y() < height / 2 ? "T" : "B" + Math.round((height - line.y()) / 4);
        var place = line.y() < height / 2 ? Math.round(line.y() / 4) : 0;
        return half + place + masked(line);
    }

    /** Only what may be the page's number is left out: rows of a table differ in more than that. */
    private static String masked(TextLine line) {
        var chunks = line.chunks();
        var isRow = chunks.size() > 2 && line.hasFigures();
        var text = new StringBuilder();
        for (var i = 0; i < chunks.size(); i++) {
            var own = chunks.get(i).text();
            var isOuter = i == 0 || i == chunks.size() - 1;
            var isNumber = isOuter && PAGE_NUMBER.matcher(own).matches();
            text.append('|')
                    .append(
                            isNumber
                                    ? "#"
                                    : isRow ? own : AT_EITHER_END.matcher(own).replaceAll("#"));
        }
        return text.toString();
    }

    private List<TextLine> without(List<TextLine> lines, double height) {
        var kept = new ArrayList<>(lines);
        for (var top : List.of(true, false)) {
            var edge = edge(lines, height, top);
            for (var i = 0; i < edge.size(); i++) {
                if (!isRunning(edge, i, lines, height)) {
                    break;
                }
                kept.remove(edge.get(i));
            }
        }
        return kept;
    }

    private boolean isRunning(List<TextLine> edge, int i, List<TextLine> lines, double height) {
        var line = edge.get(i);
        if (PAGE_NUMBER.matcher(line.text()).matches() && (line.y() < height * 0.08 || line.y() > height * 0.9)) {
            return true;
        }
        var count = counts.getOrDefault(key(line, height), 0);
        if (pages < 3 || count < Math.max(3, pages * SHARE_MIN)) {
            return pages == 2 && count == 2 && isLoneOnLine(line) && i == 0;
        }
        return isLoneOnLine(line) || hasPageNumber(line) || isApart(line, lines);
    }

    private static boolean isLoneOnLine(TextLine line) {
        return line.chunks().size() < 3 && !line.hasFigures();
    }

    private static boolean hasPageNumber(TextLine line) {
        return line.chunks().stream()
                .anyMatch(c -> PAGE_NUMBER.matcher(c.text()).matches());
    }

    /** With room to the next line, as no heading of a table has. */
    private static boolean isApart(TextLine line, List<TextLine> lines) {
        var nearest = lines.stream()
                .filter(other -> other != line)
                .mapToDouble(other -> Math.abs(other.y() - line.y()))
                .min()
                .orElse(100);
        return nearest > line.size() * 2.5;
    }
}
