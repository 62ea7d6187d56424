package se.tertial.report.edition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.ledger.Batch;
import se.tertial.ledger.batch.Batches;
import se.tertial.organisation.Change;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.report.FolderForm;
import se.tertial.report.Outline;
import se.tertial.report.compose.Composer;
import se.tertial.report.edition.Edition.Decision;
import se.tertial.report.edition.EditionFile.Content;
import se.tertial.report.figure.Insight;
import se.tertial.report.review.Reviewed;
import se.tertial.report.review.Reviewed.Found;

/**
 * Freezes a report when it has been decided: all its files are made first, and stored in one transaction that finds the
 * municipality as it was when they were made. Killed at any moment, it has done all of it or nothing.
 */
@Component
public final class Adopting {

    private final DSLContext sql;
    private final FolderForm form;
    private final Clock clock;

    @Autowired
    public Adopting(DSLContext sql, FolderForm form) {
        this(sql, form, Clock.systemUTC());
    }

    public Adopting(DSLContext sql, FolderForm form, Clock clock) {
        this.sql = sql;
        this.form = form;
        this.clock = clock;
    }

    /** Which report. */
    public record Which(String unit, RoundCode round, Outline outline) {

        /** Its editions, the latest first. */
        public List<Edition> editions(Insight insight) {
            return insight.municipality().publications().editions().stream()
                    .filter(edition -> edition.isOf(unit, round, outline.code()))
                    .toList();
        }

        Reviewed.Which reviewed() {
            return new Reviewed.Which(outline, unit, round);
        }
    }

    /**
     * @param insight the facts it is made of, which are those of that version
     * @param reason why it takes the place of the edition before; empty for the first
     * @param by name and address of the person; {@code account} the number of the account
     */
    public record Wish(
            Insight insight, long version, Which which, Decision decision, String reason, String by, long account) {}

    public sealed interface Outcome {

        record Adopted(Edition edition) implements Outcome {}

        /** Nothing was done: so many errors are found in the report and not answered. */
        record ErrorsOpen(int errors) implements Outcome {}

        /** Nothing was done: a correction has no reason, or a first edition has one. */
        record ReasonWrong() implements Outcome {}

        /** Nothing was done: something has been changed since the person looked. */
        record Stale() implements Outcome {}
    }

    /** How many errors of the report nobody has put right or answered. */
    public static int openErrors(Reviewed reviewed) {
        var figures = reviewed.figures().stream()
                .filter(Found::isOpen)
                .map(found -> found.finding().severity());
        var facts = reviewed.facts().stream()
                .filter(Found::isOpen)
                .map(found -> found.finding().severity());
        return (int) Stream.concat(figures, facts)
                .filter(severity -> severity == Severity.ERROR)
                .count();
    }

    public static Reviewed reviewed(Insight insight, Which which, Language language) {
        return Reviewed.of(insight, which.reviewed(), language, false, reader -> composed(insight, which, reader));
    }

    public Outcome adopt(Wish wish) {
        var errors = openErrors(reviewed(wish.insight(), wish.which(), Language.SV));
        if (errors > 0) {
            return new Outcome.ErrorsOpen(errors);
        }
        var issue = wish.which().editions(wish.insight()).size() + 1;
        if (issue == 1 != wish.reason().isBlank()) {
            return new Outcome.ReasonWrong();
        }
        var composed = composed(wish.insight(), wish.which());
        var document = EditionContents.adopted(composed, wish.decision(), issue);
        var files = form.files(wish.insight().municipality());
        var contents = EditionContents.of(document, wish.insight(), files);
        return store(wish, document, issue, contents)
                .<Outcome>map(Outcome.Adopted::new)
                .orElseGet(Outcome.Stale::new);
    }

    /** The report as it is now, in the language in which reports are adopted. */
    public static Document composed(Insight insight, Which which) {
        return composed(insight, which, Language.SV);
    }

    private static Document composed(Insight insight, Which which, Language language) {
        return Composer.compose(insight, which.outline(), which.unit(), which.round(), language);
    }

    /** Empty when the municipality is no longer as it was. */
    private Optional<Edition> store(Wish wish, Document document, int issue, List<Content> contents) {
        return sql.transactionResult(transaction -> {
            var inside = DSL.using(transaction);
            var register = new MunicipalityRegister(inside);
            var code = wish.insight().municipality().organisation().code();
            register.lock(code);
            var entry = register.byCode(code).orElseThrow();
            if (entry.version() != wish.version()) {
                return Optional.empty();
            }
            var edition = edition(wish, entry.id(), document.front(), issue, contents);
            var counted = new Batches(inside)
                    .all(entry.id()).stream()
                            .filter(batch -> batch.state() == Batch.State.COUNTED)
                            .toList();
            new EditionStore(inside).add(edition, contents, counted);
            register.changedBesideFolder(entry.id());
            new ChangeLog(inside).add(entry.id(), List.of(trace(edition)));
            return Optional.of(edition);
        });
    }

    private Edition edition(
            Wish wish, MunicipalityId municipality, Document.Front front, int issue, List<Content> contents) {
        var number = wish.insight().municipality().publications().editions().stream()
                        .mapToInt(Edition::number)
                        .max()
                        .orElse(0)
                + 1;
        return new Edition(
                municipality,
                number,
                front.unit(),
                front.unitName(),
                wish.which().round(),
                front.outline(),
                issue,
                front.title(),
                front.period(),
                wish.decision(),
                wish.reason(),
                wish.by(),
                wish.account(),
                clock.instant(),
                wish.version(),
                MadeWith.now(),
                contents.stream().map(Content::file).toList());
    }

    private static Change trace(Edition edition) {
        var place = String.join(
                "/",
                "faststallda",
                edition.unit(),
                edition.round().code(),
                edition.outline(),
                Integer.toString(edition.issue()));
        var files = edition.files().stream()
                .map(file -> file.sha256() + "  " + file.name())
                .toList();
        return new Change(
                edition.version() + 1,
                edition.at(),
                edition.by(),
                "%s: %s, %s"
                        .formatted(
                                edition.issue() == 1 ? "Fastställde" : "Fastställde en rättad utgåva",
                                edition.title(),
                                edition.unitName()),
                place,
                "",
                String.join("\n", told(edition), String.join("\n", files)));
    }

    private static String told(Edition edition) {
        var decision = edition.decision();
        return String.join(
                        " ", decision.body(), decision.on().toString(), decision.paragraph(), decision.registryNumber())
                + (edition.reason().isEmpty() ? "" : "\n" + edition.reason());
    }
}
