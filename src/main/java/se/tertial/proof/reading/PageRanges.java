package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;

/** Page numbers as a reader writes them: {@code 2–4, 7}. */
final class PageRanges {

    private PageRanges() {}

    static String text(List<Integer> pages) {
        var parts = new ArrayList<String>();
        for (var i = 0; i < pages.size(); ) {
            var end = i;
            while (end + 1 < pages.size() && pages.get(end + 1) == pages.get(end) + 1) {
                end++;
            }
            parts.add(end == i ? pages.get(i).toString() : pages.get(i) + "–" + pages.get(end));
            i = end + 1;
        }
        return String.join(", ", parts);
    }
}
