package se.tertial.report.web.audit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.Logged;
import se.tertial.organisation.chain.Chain.Verdict;
import se.tertial.organisation.chain.Verifications.Verified;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;

/** The page of the log of changes. */
final class AuditComposition {

    static final String PATH = "andringar";

    private final Visit visit;
    private final AuditAsked asked;
    private final AuditWords words;

    AuditComposition(Visit visit, AuditAsked asked) {
        this.visit = visit;
        this.asked = asked;
        this.words = AuditWords.in(visit.language());
    }

    static ChangeLog.Asked question(AuditAsked asked) {
        var kind = Arrays.stream(Logged.Kind.values())
                .filter(known -> known.code().equals(asked.kind()))
                .findFirst();
        return new ChangeLog.Asked(asked.words(), asked.person(), asked.where(), asked.from(), asked.to(), kind);
    }

    /** @param rows one more than fit on the page when there are older ones */
    AuditPage page(List<Logged> rows, @Nullable Verdict verdict, Optional<Verified> last) {
        var page = visit.place(PATH);
        var here = asked.at(page);
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : Logged.Kind.values()) {
            kinds.put(kind.code(), words.text("kind." + kind.code()));
        }
        var other = visit.may(Right.SEE_SIGN_INS)
                ? new AuditPage.File(
                        words.text("accounts.link"),
                        visit.place(AccountLogComposition.PATH).toString())
                : null;
        return new AuditPage(
                Shells.of(visit, here, words.text("title"), List.of(), null),
                words.text("lead"),
                page.toString(),
                asked.form(kinds, true, words.words()),
                rows.stream().limit(AuditAsked.ROWS_A_PAGE).map(this::entry).toList(),
                words.files(asked, page),
                other,
                AuditPage.older(rows.size(), asked, here),
                here.with("kedja", "prova").toString(),
                words.verdict(verdict, last));
    }

    private AuditPage.Entry entry(Logged row) {
        var change = row.change();
        return new AuditPage.Entry(
                Integer.toString(row.sequence()),
                words.time(change.at()),
                row.isForgotten()
                        ? words.text("forgotten")
                        : change.by().isEmpty() ? words.text("row.itself") : change.by(),
                row.place(),
                words.text("kind." + row.kind().code()),
                change.deed(),
                "sv",
                row.unit().isEmpty() ? "" : words.text("row.unit", row.unit()),
                change.file(),
                change.before().lines().toList(),
                change.after().lines().toList());
    }
}
