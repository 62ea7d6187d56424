package se.tertial.report.web.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * What would become of a file, before it is read in.
 *
 * @param percent read while it is worked on, −1 when that is over
 * @param isGood whether it can be read in as it is
 * @param totals null when nothing is known yet
 * @param sample of a table, null for what is none
 * @param kept what became of keeping the mapping, empty when that was not asked
 * @param restated null when it takes nothing's place
 * @param beside how it stands to others, of which the last have numbers
 */
public record TrialPage(
        Shell shell,
        List<Link> nav,
        String action,
        int percent,
        boolean isGood,
        boolean isFailed,
        List<Fact> facts,
        @Nullable Totals totals,
        List<Said> findings,
        @Nullable Restated restated,
        @Nullable Sample sample,
        String kept,
        List<Option> beside,
        List<Option> rounds,
        List<Option> decisions)
        implements Page {

    public record Fact(String label, String text) {}

    /** @param rows label and value by turns */
    public record Totals(List<Fact> rows) {
        public Totals {
            rows = List.copyOf(rows);
        }
    }

    /** @param place line of the file, empty for the whole */
    public record Said(String tone, String symbol, String severity, String place, String text) {}

    /** @param rows first those by account and month, then line by line */
    public record Restated(String summary, List<Change> sums, List<Change> lines, String more) {
        public Restated {
            sums = List.copyOf(sums);
            lines = List.copyOf(lines);
        }
    }

    /** @param voucher empty when it has none */
    public record Change(
            String what, String month, String codes, String voucher, String before, String after, String difference) {}

    /** @param mapping as text that can be corrected; problems are what is wrong with it */
    public record Sample(String mapping, List<String> problems, List<String> header, List<List<String>> rows) {
        public Sample {
            problems = List.copyOf(problems);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    public TrialPage {
        nav = List.copyOf(nav);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        beside = List.copyOf(beside);
        rounds = List.copyOf(rounds);
        decisions = List.copyOf(decisions);
    }

    public boolean isWorking() {
        return percent >= 0;
    }

    public Messages words() {
        return Messages.of("batch", shell.language());
    }

    @Override
    public String template() {
        return "ledger/trial.jte";
    }
}
