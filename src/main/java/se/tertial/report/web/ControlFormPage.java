package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * A form of internal control or its kin.
 *
 * @param seen what the person saw when the form was made, so that nobody else's words are overwritten
 * @param notice that it is saved, empty when it is not
 * @param problem that concerns no field, empty for none
 */
public record ControlFormPage(
        Shell shell,
        Shell.@Nullable Person person,
        String lead,
        String action,
        String seen,
        String notice,
        String problem,
        List<Group> groups)
        implements Page {

    /** @param note below the heading, empty for none */
    public record Group(String heading, String note, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    public enum Kind {
        LINE,
        WORDS,
        CHOICE,
        CHECK
    }

    /**
     * @param value as typed; {@code on} for a check that is on
     * @param earlier what was said the time before, empty when nothing was
     * @param problem what is wrong with the value and what to do, empty when nothing is
     */
    public record Field(
            String name, String label, Kind kind, String value, List<Option> options, String earlier, String problem) {

        public Field {
            options = List.copyOf(options);
        }

        public boolean isWords() {
            return kind == Kind.WORDS;
        }

        public boolean isChoice() {
            return kind == Kind.CHOICE;
        }

        public boolean isCheck() {
            return kind == Kind.CHECK;
        }
    }

    public ControlFormPage {
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "report/controlForm.jte";
    }
}
