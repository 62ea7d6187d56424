package se.tertial.report.web.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * The codes behind a figure.
 *
 * @param table empty when there are no entries
 * @param postings where the entries are one by one; null for those who may not see them
 */
public record BehindPage(
        Shell shell,
        List<Link> nav,
        String lead,
        String sign,
        String table,
        List<Link> files,
        @Nullable Link postings,
        Link matrix)
        implements Page {

    public BehindPage {
        nav = List.copyOf(nav);
        files = List.copyOf(files);
    }

    public String say(String key, Object... arguments) {
        return Messages.of("money", shell.language()).text(key, arguments);
    }

    @Override
    public String template() {
        return "money/behind.jte";
    }
}
