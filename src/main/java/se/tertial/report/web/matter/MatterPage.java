package se.tertial.report.web.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.document.Facts.Fact;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * A matter: what is known of it, its documents, and the memo to read.
 *
 * @param files of the whole, the most wanted first
 * @param memo the memo as it is sent, as markup
 * @param change where it is changed, null for who may not
 */
public record MatterPage(
        Shell shell,
        String lead,
        List<Fact> facts,
        List<Link> files,
        List<Row> rows,
        String memo,
        @Nullable String change)
        implements Page {

    /** @param to where the document is read, null when it is read here; {@code file} where it is downloaded */
    public record Row(String name, @Nullable String to, Link file) {}

    public MatterPage {
        facts = List.copyOf(facts);
        files = List.copyOf(files);
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "report/matter.jte";
    }
}
