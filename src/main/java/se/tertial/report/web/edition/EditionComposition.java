package se.tertial.report.web.edition;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.document.html.HtmlReport;
import se.tertial.document.html.Links;
import se.tertial.report.Composed;
import se.tertial.report.Matter;
import se.tertial.report.Outline;
import se.tertial.report.Reports;
import se.tertial.report.edition.DocumentDifference;
import se.tertial.report.edition.Edition;
import se.tertial.report.edition.EditionFile;
import se.tertial.report.edition.Editions;
import se.tertial.report.figure.Insight;
import se.tertial.report.figure.Judgements;
import se.tertial.report.web.EditionAddress;
import se.tertial.report.web.ReportAddress;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.edition.EditionPage.Fact;
import se.tertial.report.web.edition.EditionPage.Other;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/** Adopted editions as pages. */
final class EditionComposition {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final Visit visit;
    private final Supplier<Insight> whole;
    private final Editions editions;
    private final Reports reports;
    private final Messages words;
    private final EditionFiles files;

    /** @param whole all facts, of which the report was made, also those that the reader does not see by themselves */
    EditionComposition(Visit visit, Supplier<Insight> whole, Editions editions, Reports reports) {
        this.visit = visit;
        this.whole = whole;
        this.editions = editions;
        this.reports = reports;
        this.words = Messages.of("edition", visit.language());
        this.files = new EditionFiles(visit, words);
    }

    List<Edition> all() {
        return visit.insight().municipality().publications().editions();
    }

    EditionListPage list() {
        var rows = all().stream()
                .map(edition -> new EditionListPage.Row(
                        edition.title(),
                        edition.unitName(),
                        edition.period(),
                        EditionAddress.page(visit, edition).toString(),
                        decision(edition),
                        words.text("issue", edition.issue()),
                        state(edition, since(edition)),
                        files.of(edition, EditionFiles::isUsual)))
                .toList();
        var title = words.text("list.title");
        return new EditionListPage(
                Shells.of(visit, EditionAddress.list(visit), title, List.of(reportsLink()), null), words, rows);
    }

    /** @param isFresh whether it has just been adopted by who sees it */
    EditionPage page(Edition edition, boolean isFresh) {
        var here = EditionAddress.page(visit, edition);
        var trail = List.of(reportsLink(), new Link(words.text("list.title"), EditionAddress.list(visit)));
        var since = since(edition);
        var document = editions.document(edition);
        return new EditionPage(
                Shells.of(visit, here, edition.title(), trail, null),
                words,
                edition.unitName() + " · " + edition.period(),
                isFresh ? words.text("done") : "",
                state(edition, since),
                facts(edition),
                files.of(edition, EditionFiles::isReport),
                files.of(edition, file -> !EditionFiles.isReport(file)),
                since.filter(difference -> !difference.isEmpty())
                        .map(difference -> Difference.of(difference, summary(difference)))
                        .orElse(null),
                others(edition),
                correct(edition),
                HtmlReport.write(document, Links.NONE));
    }

    /** An edition and an earlier one of the same report. */
    ComparePage compare(Edition edition, Edition earlier) {
        var difference = DocumentDifference.between(editions.document(earlier), editions.document(edition));
        var trail = List.of(
                reportsLink(),
                new Link(words.text("list.title"), EditionAddress.list(visit)),
                new Link(edition.title(), EditionAddress.page(visit, edition)));
        return comparison(
                Shells.of(
                        visit,
                        EditionAddress.compare(visit, edition, earlier),
                        words.text("compare.title"),
                        trail,
                        null),
                edition.unitName() + " · " + edition.period(),
                words.text("issue", earlier.issue()),
                words.text("issue", edition.issue()),
                difference,
                RedlineFile.links(ending -> EditionAddress.compare(visit, edition, earlier, ending)));
    }

    /** @param files of the same difference */
    ComparePage comparison(
            Shell shell, String lead, String earlier, String later, DocumentDifference difference, List<Link> files) {
        var shown = difference.isEmpty() ? null : Difference.of(difference, summary(difference));
        return new ComparePage(shell, words, lead, earlier, later, shown, files);
    }

    /** Empty when the report can no longer be composed. */
    Optional<DocumentDifference> since(Edition edition) {
        return editions.since(edition, now(edition));
    }

    private Optional<Document> now(Edition edition) {
        var request = new Reports.Request(
                visit.organisation().code(),
                edition.unit(),
                edition.round().code(),
                Optional.of(edition.outline()),
                Language.SV);
        return reports.compose(whole.get(), request) instanceof Composed.Report(Document document)
                ? Optional.of(document)
                : Optional.empty();
    }

    /** The latest is compared with the facts; one before it is told to have been corrected. */
    private Status state(Edition edition, Optional<DocumentDifference> since) {
        var isLatest =
                all().stream().filter(edition::isOfSame).findFirst().stream().anyMatch(edition::equals);
        if (!isLatest) {
            return new Status(Judgements.mark("↻", "grey"), words.text("state.corrected"));
        }
        if (since.isEmpty()) {
            return new Status(Judgements.mark("○", "grey"), words.text("state.alone"));
        }
        return since.get().isEmpty()
                ? new Status(Judgements.mark("✓", "green"), words.text("state.same"))
                : new Status(Judgements.mark("≠", "yellow"), words.text("state.changed"));
    }

    private String summary(DocumentDifference difference) {
        return words.text(
                "difference.summary",
                difference.figures().size(),
                difference.texts().size());
    }

    private List<Fact> facts(Edition edition) {
        var decision = edition.decision();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.text("fact.decided"), decision(edition), null));
        if (!decision.registryNumber().isEmpty()) {
            facts.add(new Fact(words.text("fact.registry"), decision.registryNumber(), matter(decision.matter())));
        }
        facts.add(new Fact(words.text("fact.issue"), Integer.toString(edition.issue()), null));
        if (!edition.reason().isEmpty()) {
            facts.add(new Fact(words.text("fact.reason"), edition.reason(), null));
        }
        facts.add(new Fact(words.text("fact.frozen"), TIME.format(edition.at().atZone(ZONE)), null));
        if (visit.may(Right.SEE_CHANGES, edition.unit())) {
            facts.add(new Fact(words.text("fact.by"), edition.by(), null));
        }
        facts.add(new Fact(words.text("fact.made"), edition.madeWith(), null));
        return facts;
    }

    private @Nullable String matter(String code) {
        var matters = visit.insight().municipality().publications().matters();
        return matters.stream().map(Matter::code).anyMatch(code::equals)
                ? visit.place("arenden", code).toString()
                : null;
    }

    private String decision(Edition edition) {
        var decision = edition.decision();
        var paragraph = decision.paragraph().isEmpty() ? "" : " § " + decision.paragraph();
        return decision.body() + " " + decision.on() + paragraph;
    }

    private List<Other> others(Edition edition) {
        return all().stream()
                .filter(edition::isOfSame)
                .map(other -> new Other(
                        words.text("issue", other.issue()),
                        decision(other),
                        other.reason(),
                        EditionAddress.page(visit, other).toString(),
                        other.equals(edition),
                        other.equals(edition) ? null : compared(edition, other).toString()))
                .toList();
    }

    private Address compared(Edition edition, Edition other) {
        return other.issue() < edition.issue()
                ? EditionAddress.compare(visit, edition, other)
                : EditionAddress.compare(visit, other, edition);
    }

    /** For who adopts: the same report once more, corrected. */
    private @Nullable Link correct(Edition edition) {
        return outline(visit, edition.outline())
                .filter(_ -> visit.organisation().unit(edition.unit()).isPresent()
                        && visit.insight().hasRound(edition.round())
                        && visit.may(Right.ADOPT, edition.unit()))
                .map(outline -> new Link(
                        words.text("correct"), EditionAddress.adopt(visit, edition.unit(), edition.round(), outline)))
                .orElse(null);
    }

    static Optional<Outline> outline(Visit visit, String code) {
        return visit.insight().municipality().publications().outlines().stream()
                .filter(outline -> outline.code().equals(code))
                .findFirst();
    }

    boolean isSeen(Edition edition, EditionFile file) {
        return files.isSeen(edition, file);
    }

    Link reportsLink() {
        return new Link(visit.text("nav.reports"), visit.place(ReportAddress.PATH));
    }

    /** The edition by its address. */
    Edition asked(String unit, String round, String outline, String issue) {
        return all().stream()
                .filter(edition -> RoundCode.isValid(round) && edition.isOf(unit, new RoundCode(round), outline))
                .filter(edition -> Integer.toString(edition.issue()).equals(issue))
                .findFirst()
                .orElseThrow(() -> visit.missing("missing.edition", issue, known()));
    }

    List<Link> known() {
        return all().stream()
                .map(edition -> new Link(
                        edition.title() + ", " + edition.unitName() + ", " + words.text("issue", edition.issue()),
                        EditionAddress.page(visit, edition)))
                .toList();
    }
}
