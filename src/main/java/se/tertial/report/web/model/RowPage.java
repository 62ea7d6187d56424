package se.tertial.report.web.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * A row of a sheet in a form.
 *
 * @param fingerprint of the row as it was when the form was asked for; empty for a new one
 * @param problems that belong to no field of the form
 * @param look how the row will look to a reader, null for a row that has no look
 * @param back address of the sheet
 */
public record RowPage(
        Shell shell,
        String lead,
        String action,
        String fingerprint,
        List<FieldShown> fields,
        List<String> problems,
        boolean hasLook,
        @Nullable Status look,
        String back)
        implements Page {

    /**
     * @param name of the form field; {@code id} fit for HTML
     * @param kind which kind of control: {@code line}, {@code area}, {@code number}, {@code date}, {@code select},
     *     {@code checks} or {@code ranked}
     * @param selects what can be chosen; for {@code ranked} once for each rank
     */
    public record FieldShown(
            String id,
            String name,
            String label,
            String hint,
            String kind,
            String value,
            boolean isRequired,
            List<List<Option>> selects,
            List<String> problems) {
        public FieldShown {
            selects = List.copyOf(selects);
            problems = List.copyOf(problems);
        }

        public List<Option> options() {
            return selects.getFirst();
        }

        /** Ids of what explains the field, for assistive technology; null when nothing does. */
        public @Nullable String explainedBy() {
            var by = (hint.isEmpty() ? "" : id + "-tips ") + (problems.isEmpty() ? "" : id + "-fel");
            return by.isEmpty() ? null : by.strip();
        }
    }

    public RowPage {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    @Override
    public String template() {
        return "model/row.jte";
    }
}
