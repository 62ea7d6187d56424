package se.tertial.report.web.ledger;

import java.util.List;
import se.tertial.basics.Messages;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * What has been read into the ledger, and a form for one more file.
 *
 * @param mayImport whether the form is there
 * @param problems why the last file was not taken
 */
public record ImportsPage(
        Shell shell,
        List<Link> nav,
        boolean mayImport,
        String action,
        long megabytesMax,
        List<Option> kinds,
        List<Option> rounds,
        List<Option> decisions,
        List<Option> mappings,
        List<String> problems,
        List<Row> rows)
        implements Page {

    /** @param tone of the state, as css names it */
    public record Row(
            String number,
            String to,
            String file,
            String kind,
            String state,
            String tone,
            String symbol,
            String months,
            String entries,
            String debit,
            String credit,
            String by,
            String at) {}

    public ImportsPage {
        nav = List.copyOf(nav);
        kinds = List.copyOf(kinds);
        rounds = List.copyOf(rounds);
        decisions = List.copyOf(decisions);
        mappings = List.copyOf(mappings);
        problems = List.copyOf(problems);
        rows = List.copyOf(rows);
    }

    public Messages words() {
        return Messages.of("batch", shell.language());
    }

    @Override
    public String template() {
        return "ledger/imports.jte";
    }
}
