package se.tertial.report.web.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * The form by which a report is adopted.
 *
 * @param seen version of the municipality that the person sees
 * @param problems what is wrong, empty when nothing is
 * @param checks what to know before it is adopted
 * @param blocked whether it cannot be adopted as it is
 * @param before the edition that it takes the place of; null for the first
 */
public record AdoptPage(
        Shell shell,
        Messages words,
        Shell.@Nullable Person person,
        String lead,
        String action,
        long seen,
        List<String> problems,
        List<Check> checks,
        boolean blocked,
        @Nullable Link before,
        Form form,
        List<Option> matters,
        Link report)
        implements Page {

    /** @param tone {@code green}, {@code yellow} or {@code red} */
    public record Check(
            String tone,
            String symbol,
            String text,
            @Nullable Link to) {}

    /** As the person wrote it. */
    public record Form(String body, String on, String paragraph, String registryNumber, String matter, String reason) {}

    public AdoptPage {
        problems = List.copyOf(problems);
        checks = List.copyOf(checks);
        matters = List.copyOf(matters);
    }

    @Override
    public String template() {
        return "edition/adopt.jte";
    }
}
