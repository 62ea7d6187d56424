package se.tertial.report.web.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.basics.Word;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Entry;
import se.tertial.ledger.batch.Batches;
import se.tertial.ledger.batch.Restatement;
import se.tertial.report.web.LedgerNav;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.ledger.BatchPage.Month;
import se.tertial.report.web.ledger.BatchPage.Posting;
import se.tertial.report.web.ledger.TrialPage.Fact;
import se.tertial.ui.Address;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;
import se.tertial.ui.Shell;

/** Pages of what has been read into the ledger. */
final class ImportComposition {

    static final String PATH = "inlasning";
    static final long MEGABYTES_MAX = 64;
    static final int POSTINGS_MAX = 100;

    private final Visit visit;
    private final BatchWords words;

    ImportComposition(Visit visit) {
        this.visit = visit;
        this.words = new BatchWords(visit.language());
    }

    /** @param about the batch in other tables than its own */
    record About(
            Batch batch,
            Optional<Batches.Ended> ended,
            Optional<Integer> supersededBy,
            List<Batches.OfMonth> months,
            Optional<Restatement> restatement) {}

    ImportsPage list(List<Batch> batches, List<String> problems) {
        var shell = shell(words.say("title"), List.of());
        return new ImportsPage(
                shell,
                LedgerNav.of(visit),
                visit.may(Right.CHANGE_MONEY),
                place().toString(),
                MEGABYTES_MAX,
                kinds(Batch.Kind.LEDGER),
                rounds(null),
                decisions(null),
                mappings(),
                problems,
                batches.stream().map(this::row).toList());
    }

    private ImportsPage.Row row(Batch batch) {
        var totals = batch.totals();
        return new ImportsPage.Row(
                Integer.toString(batch.number()),
                visit.place("ekonomi", PATH, Integer.toString(batch.number())).toString(),
                batch.fileName(),
                words.kind(batch.kind()),
                words.state(batch.state()),
                BatchWords.tone(batch.state()),
                BatchWords.symbol(batch.state()),
                words.months(totals),
                words.number(totals.entries()),
                words.money(totals.debit()),
                words.money(totals.credit()),
                batch.importedBy(),
                words.time(batch.importedAt()));
    }

    /** @param postings one more than {@link #POSTINGS_MAX} when there are more */
    BatchPage batch(About about, String voucher, List<Entry> postings, String done) {
        var batch = about.batch();
        var title = words.say("batch.title", batch.number());
        var mayWithdraw = batch.state() == Batch.State.COUNTED && visit.may(Right.CHANGE_MONEY);
        var shown = postings.stream().limit(POSTINGS_MAX).map(this::posting).toList();
        return new BatchPage(
                shell(title, List.of(new Link(words.say("title"), place()))),
                LedgerNav.of(visit),
                done.isEmpty() ? "" : words.say("done." + done),
                facts(about),
                about.months().stream().map(this::month).toList(),
                words.findings(batch.findings()),
                about.restatement().map(words::restated).orElse(null),
                voucher,
                shown,
                postings.size() > POSTINGS_MAX ? words.say("postings.first", POSTINGS_MAX) : "",
                mayWithdraw
                        ? visit.place("ekonomi", PATH, Integer.toString(batch.number()), "dra-tillbaka")
                                .toString()
                        : null);
    }

    private List<Fact> facts(About about) {
        var batch = about.batch();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.say("file"), batch.fileName()));
        facts.add(new Fact(words.say("kind"), words.kind(batch.kind())));
        facts.add(new Fact(words.say("state"), BatchWords.symbol(batch.state()) + " " + words.state(batch.state())));
        facts.addAll(words.totals(batch.totals()));
        facts.add(new Fact(words.say("by"), batch.importedBy()));
        facts.add(new Fact(words.say("at"), words.time(batch.importedAt())));
        if (batch.round() != null) {
            facts.add(new Fact(words.say("round"), batch.round().code()));
        }
        if (batch.decision() != null) {
            facts.add(new Fact(words.say("decision"), batch.decision()));
        }
        if (batch.supersedes() != null) {
            facts.add(new Fact(words.say("supersedes"), Integer.toString(batch.supersedes())));
        }
        about.ended()
                .ifPresent(
                        ended -> facts.add(new Fact(words.say("ended"), ended.by() + ", " + words.time(ended.at()))));
        about.supersededBy().ifPresent(by -> facts.add(new Fact(words.say("superseded-by"), Integer.toString(by))));
        facts.add(new Fact(words.say("bytes"), words.number(batch.fileBytes())));
        facts.add(new Fact("SHA-256", batch.sha256()));
        return facts;
    }

    private Month month(Batches.OfMonth month) {
        return new Month(
                words.say("entry." + Word.of(month.kind())),
                month.month().toString(),
                words.number(month.entries()),
                words.money(month.debit()),
                words.money(month.credit()),
                words.money(month.debit().plus(month.credit())));
    }

    private Posting posting(Entry entry) {
        var voucher = entry.voucher();
        return new Posting(
                Integer.toString(entry.line()),
                voucher == null ? "" : voucher.id(),
                voucher == null ? "" : visit.here("verifikation", voucher.id()).toString(),
                voucher == null ? "" : voucher.date().toString(),
                entry.month().toString(),
                BatchWords.codes(entry.coding()),
                entry.text(),
                words.money(entry.amount()));
    }

    Shell shell(String title, List<Link> trail) {
        var above = new ArrayList<Link>();
        above.add(new Link(visit.text("nav.economy"), visit.to("ekonomi")));
        above.addAll(trail);
        return Shells.of(visit, visit.here(), title, above, null);
    }

    Address place(String... segments) {
        var all = new ArrayList<>(List.of("ekonomi", PATH));
        all.addAll(Arrays.asList(segments));
        return visit.place(all.toArray(String[]::new));
    }

    private List<Option> kinds(Batch.Kind chosen) {
        return Arrays.stream(Batch.Kind.values())
                .map(kind -> new Option(Word.of(kind), words.kind(kind), kind == chosen))
                .toList();
    }

    /** The first is none. */
    List<Option> rounds(@Nullable String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.say("none"), chosen == null));
        visit.rounds()
                .forEach(round -> options.add(new Option(
                        round.code().code(),
                        round.name().in(visit.language()),
                        round.code().code().equals(chosen))));
        return options;
    }

    /** The first is none. */
    List<Option> decisions(@Nullable String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.say("none"), chosen == null));
        visit.insight()
                .municipality()
                .ledger()
                .decisions()
                .forEach(decision -> options.add(new Option(
                        decision.code(),
                        decision.year() + " " + decision.unit() + ": " + decision.text(),
                        decision.code().equals(chosen))));
        return options;
    }

    /** The first is none: then the table is sniffed. */
    private List<Option> mappings() {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.say("form.mapping.sniffed"), true));
        visit.insight()
                .municipality()
                .ledger()
                .mappings()
                .forEach(kept -> options.add(new Option(kept.name(), kept.name(), false)));
        return options;
    }

    BatchWords words() {
        return words;
    }

    Visit visit() {
        return visit;
    }
}
