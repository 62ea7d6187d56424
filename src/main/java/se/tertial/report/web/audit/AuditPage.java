package se.tertial.report.web.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Address;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * A log: who changed and read what, or what happened with accounts.
 *
 * @param lead what the log holds
 * @param form what is looked for, as it was typed
 * @param files the same as files to take out
 * @param other the other log, null when there is none to see
 * @param older address of the page with older rows, null when there are none
 * @param verdict how the chain was found, now or the last time; null when it never was verified
 */
public record AuditPage(
        Shell shell,
        String lead,
        String action,
        Form form,
        List<Entry> entries,
        List<File> files,
        @Nullable File other,
        @Nullable String older,
        String check,
        @Nullable Verdict verdict)
        implements Page {

    /**
     * @param where null when it cannot be looked for
     * @param problem in words, when something typed could not be understood
     */
    public record Form(
            String words,
            String person,
            @Nullable String where,
            String from,
            String to,
            List<Option> kinds,
            String problem) {
        public Form {
            kinds = List.copyOf(kinds);
        }
    }

    public record File(String label, String address) {}

    /**
     * @param head sum of the latest row, to be noted elsewhere; empty when there is none to trust
     * @param isNow whether it was found so now, by whoever asks
     */
    public record Verdict(boolean isWhole, String text, String head, boolean isNow) {}

    /**
     * @param by who, or that it is forgotten who
     * @param place address of the network, empty for a command
     * @param kind of row, or with whose account; may be empty
     * @param deedLanguage of the words of the deed, null when it is that of the page
     * @param unit or municipality, in words; empty for none
     * @param file what was done with
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
            @Nullable String deedLanguage,
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

    /** @param rows found, one more than fit when there are older ones */
    static @Nullable String older(int rows, AuditAsked asked, Address here) {
        return rows > AuditAsked.ROWS_A_PAGE
                ? here.with("sida", Integer.toString(asked.page() + 1)).toString()
                : null;
    }

    public String text(String key, Object... arguments) {
        return Messages.of("audit", shell.language()).text(key, arguments);
    }

    @Override
    public String template() {
        return "report/audit.jte";
    }
}
