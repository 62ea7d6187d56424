package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * Who changed what.
 *
 * @param words looked for, empty for all
 * @param older address of the page with older changes, null when there are none
 */
public record HistoryPage(
        Shell shell,
        String action,
        String words,
        List<Entry> entries,
        @Nullable String older) implements Page {

    /** @param before lines that went; @param after lines that came */
    public record Entry(String at, String by, String deed, String file, List<String> before, List<String> after) {
        public Entry {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public HistoryPage {
        entries = List.copyOf(entries);
    }

    @Override
    public String template() {
        return "report/history.jte";
    }
}
