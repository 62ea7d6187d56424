package se.tertial.report.web.task;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * Everything that open rounds ask of somebody.
 *
 * @param done how many of the cards that are asked for are done, of {@code total}
 * @param progress the same in words, with the day it is due
 * @param notice what was just done, empty for nothing
 * @param handover where what is done is handed in; empty when nobody can
 */
public record TaskPage(
        Shell shell,
        Shell.@Nullable Person person,
        String lead,
        long done,
        long total,
        String progress,
        String notice,
        List<Part> parts,
        List<Link> handover)
        implements Page {

    /**
     * Cards that are due alike.
     *
     * @param place late, today, soon, optional or done
     * @param more where all of them are shown, when only the first are
     */
    public record Part(
            String place, String heading, Status status, boolean folded, List<Row> rows, Optional<Link> more) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param about unit and kind of thing, and the round when several are open
     * @param lacks what is not given yet
     * @param open the card itself, where it is done
     */
    public record Row(
            String id,
            String to,
            String title,
            String about,
            Status status,
            String lacks,
            String due,
            Optional<Open> open) {}

    /**
     * A card in which something is done.
     *
     * @param card names it, as {@code page} names this very page and {@code seen} the version of the draft that it shows
     * @param began what the fields hold by the municipality, as JSON; empty when they hold a draft
     * @param saved that it is saved, when and by whom; empty when nothing is on the way
     * @param problem that concerns no field, empty for none
     * @param doubts what looks like a slip of the pen; {@code doubted} names them, to be sent back by who confirms
     * @param note how to fill it in, empty when that is plain
     * @param isLocked whether it can only be read, because it is handed in
     */
    public record Open(
            String action,
            String card,
            String page,
            int seen,
            String began,
            String saved,
            String who,
            String problem,
            List<String> doubts,
            String doubted,
            List<Rival> rivals,
            String note,
            List<TaskFact> facts,
            List<TaskGroup> groups,
            Optional<Link> more,
            boolean isLocked) {
        public Open {
            doubts = List.copyOf(doubts);
            rivals = List.copyOf(rivals);
            facts = List.copyOf(facts);
            groups = List.copyOf(groups);
        }
    }

    /** @param said that somebody wants another value, in words */
    public record Rival(String field, String value, String said) {}

    public TaskPage {
        parts = List.copyOf(parts);
        handover = List.copyOf(handover);
    }

    public String text(String key, Object... arguments) {
        return Messages.of("task", shell.language()).text(key, arguments);
    }

    @Override
    public String template() {
        return "task/tasks.jte";
    }
}
