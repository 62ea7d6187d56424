package se.tertial.report.web.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * Two documents held against each other.
 *
 * @param earlier what the words that went and figures before are of; {@code later} what those that came are of
 * @param files the whole report with the difference marked
 * @param difference null when they do not differ, or there is nothing to compare with
 */
public record ComparePage(
        Shell shell,
        Messages words,
        String lead,
        String earlier,
        String later,
        @Nullable Difference difference,
        List<Link> files)
        implements Page {

    public ComparePage {
        files = List.copyOf(files);
    }

    @Override
    public String template() {
        return "edition/compare.jte";
    }
}
