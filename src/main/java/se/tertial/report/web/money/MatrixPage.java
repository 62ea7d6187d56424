package se.tertial.report.web.money;

import java.util.List;
import se.tertial.basics.Messages;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * Money turned as the reader wants.
 *
 * @param sign unit, sign and source of the amounts, in words
 * @param matrix the table, empty when nothing is known
 * @param charts drawn from it
 * @param unexplained variances that nobody has explained, each leading to where it is explained
 * @param files the same table to download
 */
public record MatrixPage(
        Shell shell,
        List<Link> nav,
        String lead,
        String sign,
        String matrix,
        String charts,
        List<Link> unexplained,
        List<Link> files,
        List<Link> elsewhere)
        implements Page {

    public MatrixPage {
        nav = List.copyOf(nav);
        unexplained = List.copyOf(unexplained);
        files = List.copyOf(files);
        elsewhere = List.copyOf(elsewhere);
    }

    public String say(String key, Object... arguments) {
        return Messages.of("money", shell.language()).text(key, arguments);
    }

    @Override
    public String template() {
        return "money/matrix.jte";
    }
}
