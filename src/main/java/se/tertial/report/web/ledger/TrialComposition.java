package se.tertial.report.web.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.ledger.Batch;
import se.tertial.ledger.batch.ImportJob;
import se.tertial.ledger.batch.ImportJob.Done;
import se.tertial.ledger.batch.ImportJob.Failed;
import se.tertial.ledger.batch.ImportJob.Working;
import se.tertial.ledger.batch.ImportOrder;
import se.tertial.ledger.batch.ImportOrder.Beside;
import se.tertial.ledger.batch.Imported;
import se.tertial.ledger.table.MappingText;
import se.tertial.ledger.table.Sniffed;
import se.tertial.report.web.LedgerNav;
import se.tertial.report.web.ledger.TrialPage.Fact;
import se.tertial.report.web.ledger.TrialPage.Sample;
import se.tertial.report.web.ledger.TrialPage.Totals;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;

/** The page of a file that has been sent and not yet read in. */
final class TrialComposition {

    static final String ALONE = "inget";
    static final String OTHERS = "utover";

    private static final int ROWS_MAX = 8;

    private final ImportComposition imports;
    private final ImportJob job;

    TrialComposition(ImportComposition imports, ImportJob job) {
        this.imports = imports;
        this.job = job;
    }

    /**
     * @param counted batches of the same kind that it may take the place of
     * @param given mapping as somebody wrote it, empty when it is what the file was read with; with what is wrong with it
     * @param kept what became of keeping the mapping, empty when that was not asked
     */
    TrialPage page(List<Batch> counted, String given, List<String> wrong, String kept) {
        var order = job.wish().order();
        var words = imports.words();
        var shell = imports.shell(
                words.say("trial.title", order.fileName()), List.of(new Link(words.say("title"), imports.place())));
        var done = job.state() instanceof Done it ? Optional.of(it) : Optional.<Done>empty();
        var imported = done.map(Done::imported);
        return new TrialPage(
                shell,
                LedgerNav.of(imports.visit()),
                imports.place("prov", job.id()).toString(),
                job.state() instanceof Working(var percent) ? percent : -1,
                imported.map(i -> i.outcome() == Imported.Outcome.TRIED).orElse(false) && wrong.isEmpty(),
                job.state() instanceof Failed,
                facts(order),
                imported.map(i -> new Totals(words.totals(i.batch().totals()))).orElse(null),
                imported.map(i -> words.findings(i.batch().findings())).orElse(List.of()),
                imported.flatMap(Imported::restatement).map(words::restated).orElse(null),
                done.flatMap(Done::sniffed)
                        .map(sniffed -> sample(sniffed, given, wrong))
                        .orElse(null),
                kept,
                beside(order.beside(), counted),
                imports.rounds(order.round() == null ? null : order.round().code()),
                imports.decisions(order.decision()));
    }

    private List<Fact> facts(ImportOrder order) {
        var words = imports.words();
        return List.of(
                new Fact(words.say("file"), order.fileName()), new Fact(words.say("kind"), words.kind(order.kind())));
    }

    private static Sample sample(Sniffed sniffed, String given, List<String> wrong) {
        var mapping = sniffed.mapping().map(MappingText::write).orElse("");
        return new Sample(
                given.isEmpty() ? mapping : given,
                wrong,
                sniffed.header(),
                sniffed.rows().stream().limit(ROWS_MAX).map(Sniffed.Row::cells).toList());
    }

    private List<Option> beside(Beside chosen, List<Batch> counted) {
        var words = imports.words();
        var options = new ArrayList<Option>();
        options.add(new Option(ALONE, words.say("beside.nothing"), chosen instanceof Beside.Nothing));
        options.add(new Option(OTHERS, words.say("beside.others"), chosen instanceof Beside.Others));
        for (var batch : counted) {
            var isChosen = chosen instanceof Beside.Instead(var number) && number == batch.number();
            options.add(new Option(
                    Integer.toString(batch.number()),
                    words.say("beside.instead", batch.number(), batch.fileName(), words.months(batch.totals())),
                    isChosen));
        }
        return options;
    }

    /** As the form says it. */
    static Beside beside(@Nullable String sent) {
        if (sent == null || sent.equals(ALONE)) {
            return new Beside.Nothing();
        }
        return sent.matches("\\d{1,9}") ? new Beside.Instead(Integer.parseInt(sent)) : new Beside.Others();
    }
}
