package se.tertial.report.web.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tertial.report.web.model.RowPage.FieldShown;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * An outline as a tree, with one of its items in a form when one is chosen, beside the report it makes.
 *
 * @param fingerprint of the outline as it was seen
 * @param adding ways to add an item at the end
 * @param form null when no item is chosen
 * @param report as the outline makes it, with what stands unsaved in the form; empty when nothing comes of it
 * @param problems that belong to no item
 */
public record OutlinePage(
        Shell shell,
        String lead,
        String action,
        String fingerprint,
        List<ItemLine> items,
        List<Link> adding,
        Link about,
        @Nullable ItemForm form,
        String report,
        String reportLead,
        String done,
        List<String> problems)
        implements Page {

    /**
     * @param ways which of {@code upp}, {@code ned}, {@code in} and {@code ut} it can go
     * @param adding ways to add an item in it; empty for what holds none
     */
    public record ItemLine(
            int number,
            int level,
            String kind,
            String name,
            String to,
            boolean isChosen,
            List<String> ways,
            List<Link> adding) {
        public ItemLine {
            ways = List.copyOf(ways);
            adding = List.copyOf(adding);
        }
    }

    /**
     * @param isChoice whether it only asks which kind of thing is wanted, before its form can be shown
     * @param kept what the form sends along
     * @param columns that a component can have; empty for what has none
     */
    public record ItemForm(
            String title,
            String lead,
            String action,
            boolean isChoice,
            Map<String, String> kept,
            List<FieldShown> fields,
            List<ColumnLine> columns,
            List<String> problems,
            String back) {
        public ItemForm {
            kept = Map.copyOf(kept);
            fields = List.copyOf(fields);
            columns = List.copyOf(columns);
            problems = List.copyOf(problems);
        }
    }

    /** @param place among the columns, from 1; empty when the column is left out */
    public record ColumnLine(String code, String name, String place, String label, String english, List<Option> shows) {
        public ColumnLine {
            shows = List.copyOf(shows);
        }
    }

    public OutlinePage {
        items = List.copyOf(items);
        adding = List.copyOf(adding);
        problems = List.copyOf(problems);
    }

    @Override
    public String template() {
        return "model/outline.jte";
    }
}
