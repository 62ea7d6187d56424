package se.tertial.report.web.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * Who changed what, and who read what matters.
 *
 * @param form what is looked for, as it was typed
 * @param files the same as files to take out
 * @param older address of the page with older rows, null when there are none
 * @param verdict how the chain was found, null when it was not asked for
 */
public record AuditPage(
        Shell shell,
        String action,
        Form form,
        List<Entry> entries,
        List<File> files,
        @Nullable String older,
        String check,
        @Nullable Verdict verdict)
        implements Page {

    /** @param problem in words, when something typed could not be understood */
    public record Form(
            String words, String person, String where, String from, String to, List<Option> kinds, String problem) {
        public Form {
            kinds = List.copyOf(kinds);
        }
    }

    public record File(String label, String address) {}

    /** @param head sum of the latest row, to be noted elsewhere */
    public record Verdict(boolean isWhole, String text, String head) {}

    /**
     * @param by who, or that it is forgotten who
     * @param place address of the network, empty for a command
     * @param before lines that went
     * @param after lines that came
     */
    public record Entry(
            String number,
            String at,
            String by,
            String place,
            String kind,
            String deed,
            String unit,
            String file,
            List<String> before,
            List<String> after) {
        public Entry {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public AuditPage {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
    }

    public String text(String key, Object... arguments) {
        return Messages.of("audit", shell.language()).text(key, arguments);
    }

    @Override
    public String template() {
        return "report/audit.jte";
    }
}
