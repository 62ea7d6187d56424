package se.tertial.report.web.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * An adopted edition.
 *
 * @param done what has just been done, empty for nothing
 * @param facts of the decision, with their labels
 * @param files to read and download; {@code archive} for those who answer for the report
 * @param since how it differs from what the facts say now; null when nothing does
 * @param others editions of the same report
 * @param report as adopted, to read
 */
public record EditionPage(
        Shell shell,
        Messages words,
        String lead,
        String done,
        Status state,
        List<Fact> facts,
        List<File> files,
        List<File> archive,
        @Nullable Difference since,
        List<Other> others,
        @Nullable Link correct,
        String report)
        implements Page {

    /** @param to where it leads; null for nowhere */
    public record Fact(String label, String text, @Nullable String to) {}

    /** @param size in words, as {@code 214 kB} */
    public record File(String name, String to, String size, String sha256) {}

    /** @param compare the two held against each other; null when it is this one */
    public record Other(
            String issue,
            String decision,
            String reason,
            String to,
            boolean isHere,
            @Nullable String compare) {}

    public EditionPage {
        facts = List.copyOf(facts);
        files = List.copyOf(files);
        archive = List.copyOf(archive);
        others = List.copyOf(others);
    }

    @Override
    public String template() {
        return "edition/edition.jte";
    }
}
