package se.tertial.report.web.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * What a unit has to do in a round, and how far it has come.
 *
 * @param who shall do it, and who is the head; lines of words
 * @param mine where the reader does it, null for those who may not
 * @param handover where what is done is handed in and answered to
 * @param remind address to send a reminder by, null for those who may not
 */
public record UnitPage(
        Shell shell,
        Shell.@Nullable Person person,
        RoundText say,
        String lead,
        Status state,
        String notice,
        Bar bar,
        String counted,
        List<String> who,
        List<Section> sections,
        List<Link> below,
        @Nullable String mine,
        Link handover,
        @Nullable String remind)
        implements Page {

    /** @param handover how far its handing in has come */
    public record Section(String name, String counted, Status handover, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * All that is to be told of one thing.
     *
     * @param of the unit it is told of, empty when it is the unit itself
     * @param to where what is told can be read
     */
    public record Row(String title, String of, String to, List<Part> parts) {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param state what is to be given and how far it has come, in one
     * @param said why there is nothing to give yet, and who said so; empty for nothing
     */
    public record Part(Status state, boolean isRequired, String said) {}

    public UnitPage {
        who = List.copyOf(who);
        sections = List.copyOf(sections);
        below = List.copyOf(below);
    }

    @Override
    public String template() {
        return "round/unit.jte";
    }
}
