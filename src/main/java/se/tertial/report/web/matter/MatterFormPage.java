package se.tertial.report.web.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.report.web.matter.MatterForm.AppendixRow;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * The form in which a matter is written.
 *
 * @param action where it is sent
 * @param problems what is wrong with the whole; empty when nothing is
 * @param now the matter as it is now, when somebody else has changed it meanwhile
 * @param cancel where one goes without writing
 */
public record MatterFormPage(
        Shell shell,
        String lead,
        String action,
        String seen,
        List<String> problems,
        @Nullable String now,
        List<Group> groups,
        List<Row> rows,
        String cancel)
        implements Page {

    public record Group(String legend, String hint, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * @param kind {@code line}, {@code date}, {@code outline}, {@code lines} or {@code prose}
     * @param options to choose among, empty when it is written
     * @param problem what is wrong with it, empty when nothing is
     */
    public record Field(
            String id,
            String label,
            String hint,
            String kind,
            String value,
            int charactersMax,
            boolean isRequired,
            List<Option> options,
            String problem) {
        public Field {
            options = List.copyOf(options);
        }
    }

    /** @param number of the row, from 0 */
    public record Row(int number, AppendixRow row, List<Option> outlines) {

        public String name(String field) {
            return MatterForm.name(number, field);
        }

        public String place() {
            return row.place();
        }

        public String label() {
            return row.label();
        }

        public String title() {
            return row.title();
        }
    }

    public MatterFormPage {
        problems = List.copyOf(problems);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "report/matterForm.jte";
    }
}
