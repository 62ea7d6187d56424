package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;

/** Lists of contents: titles with rising page numbers at the right. They say nothing that the headings do not. */
final class Contents {

    private static final int LINES_MIN = 4;
    private static final String LEADERS = ".*(?:\\.{4,}|(?:\\. ?){5,}|…{2,}|_{5,}).*";

    private Contents() {}

    static List<TextLine> removed(List<TextLine> lines) {
        var kept = new ArrayList<TextLine>();
        for (var at = 0; at < lines.size(); ) {
            var end = end(lines, at);
            if (end > at) {
                at = end;
            } else {
                kept.add(lines.get(at));
                at++;
            }
        }
        return kept;
    }

    private static int end(List<TextLine> lines, int at) {
        var last = 0;
        var entries = 0;
        var leaders = 0;
        var end = at;
        for (var i = at; i < lines.size() && i < end + 2; i++) {
            var number = pageNumber(lines.get(i));
            if (number < 0) {
                continue;
            }
            if (number < last || i == at && number > 60) {
                break;
            }
            last = number;
            entries++;
            leaders += lines.get(i).text().matches(LEADERS) ? 1 : 0;
            end = i + 1;
        }
        var isContents = leaders >= 2 && leaders > entries * 0.5
                || entries >= LINES_MIN && isNamed(lines, at) && pageNumber(lines.get(at)) >= 0;
        return isContents ? end : at;
    }

    private static boolean isNamed(List<TextLine> lines, int at) {
        return at > 0 && lines.get(at - 1).text().matches("(?iu)innehåll.*|contents|table of contents");
    }

    /** The number at the end of a title's line, or −1. */
    private static int pageNumber(TextLine line) {
        var text = line.text();
        if (text.matches(LEADERS)) {
            var number = text.replaceAll(".*?(\\d{1,3})$", "$1");
            return number.matches("\\d{1,3}") ? Integer.parseInt(number) : -1;
        }
        var last = line.chunks().getLast().text();
        var isEntry = line.chunks().size() == 2
                && last.matches("\\d{1,3}")
                && Looks.hasLetter(line.chunks().getFirst().text());
        return isEntry ? Integer.parseInt(last) : -1;
    }
}
