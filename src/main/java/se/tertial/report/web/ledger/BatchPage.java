package se.tertial.report.web.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.report.web.ledger.TrialPage.Fact;
import se.tertial.report.web.ledger.TrialPage.Restated;
import se.tertial.report.web.ledger.TrialPage.Said;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * What one file gave.
 *
 * @param done what was just done, empty when nothing was
 * @param withdraw address of the form that withdraws it, null when it cannot be
 * @param voucher whose entries are shown, empty for the first of all
 */
public record BatchPage(
        Shell shell,
        List<Link> nav,
        String done,
        List<Fact> facts,
        List<Month> months,
        List<Said> findings,
        @Nullable Restated restated,
        String voucher,
        List<Posting> postings,
        String postingsNote,
        @Nullable String withdraw)
        implements Page {

    public record Month(String kind, String month, String entries, String debit, String credit, String sum) {}

    /** @param to the voucher's own entries, empty when it has none */
    public record Posting(
            String line,
            String voucher,
            String to,
            String date,
            String month,
            String codes,
            String text,
            String amount) {}

    public BatchPage {
        nav = List.copyOf(nav);
        facts = List.copyOf(facts);
        months = List.copyOf(months);
        findings = List.copyOf(findings);
        postings = List.copyOf(postings);
    }

    public Messages words() {
        return Messages.of("batch", shell.language());
    }

    @Override
    public String template() {
        return "ledger/batch.jte";
    }
}
