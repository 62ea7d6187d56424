package se.tertial.report.web.carry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * Assignments that are not done when the year is out, to be carried over by one decision.
 *
 * @param isPreview whether it is shown once more before it is done
 * @param seen names what the person saw, so that nothing is carried over that somebody else has changed
 * @param problem why it was not done, empty when nothing is wrong; {@code problems} by field
 * @param open those that can be carried over; in a preview those that will be
 * @param kept those that are not, with why
 * @param body who decides; as {@code date}, {@code reference} and {@code reason} as typed
 */
public record CarryPage(
        Shell shell,
        Shell.@Nullable Person person,
        String lead,
        boolean isPreview,
        String action,
        String back,
        String seen,
        String notice,
        String problem,
        List<Line> open,
        List<Kept> kept,
        Decision decision,
        String button)
        implements Page {

    /** @param due as it is; {@code next} as it will be, a date. @param problem what is wrong with that, empty for nothing */
    public record Line(
            String code,
            String title,
            String to,
            String unit,
            Optional<Status> status,
            String due,
            String next,
            boolean isChosen,
            String problem) {}

    public record Kept(String title, String to, String unit, String why) {}

    /** @param problemOfDate what is wrong with it, as {@code problemOfBody}; empty for nothing */
    public record Decision(
            String date, String body, String reference, String reason, String problemOfDate, String problemOfBody) {}

    public CarryPage {
        open = List.copyOf(open);
        kept = List.copyOf(kept);
    }

    public String text(String key, Object... arguments) {
        return Messages.of("carry", shell.language()).text(key, arguments);
    }

    @Override
    public String template() {
        return "carry/carry.jte";
    }
}
