package se.tertial.report.web.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * Entries one by one: those behind a figure, or those of a voucher.
 *
 * @param about what they are together
 * @param sum of them all, in kronor
 * @param note what is not shown, empty when all is
 * @param earlier the page before, null when this is the first; {@code later} the next
 */
public record PostingsPage(
        Shell shell,
        List<Link> nav,
        String lead,
        String about,
        String sum,
        List<String> headings,
        List<Line> lines,
        String note,
        @Nullable Link earlier,
        @Nullable Link later,
        Link back)
        implements Page {

    /**
     * @param date of the voucher; of what has none, the month
     * @param voucher leads to the whole of it, null when the entry has none or this is it
     * @param codes by dimension, as the headings have them
     * @param place the batch and the line in its file
     */
    public record Line(
            String date, @Nullable Link voucher, String text, List<String> codes, String amount, String place) {
        public Line {
            codes = List.copyOf(codes);
        }
    }

    public PostingsPage {
        nav = List.copyOf(nav);
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    public String say(String key, Object... arguments) {
        return Messages.of("money", shell.language()).text(key, arguments);
    }

    @Override
    public String template() {
        return "money/postings.jte";
    }
}
