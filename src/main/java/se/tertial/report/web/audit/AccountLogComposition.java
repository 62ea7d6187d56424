package se.tertial.report.web.audit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.access.AccountEvents;
import se.tertial.access.AccountEvents.Event;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.organisation.chain.Chain.Verdict;
import se.tertial.organisation.chain.Verifications.Verified;
import se.tertial.ui.Address;
import se.tertial.ui.Shell;

/** The page of the log of accounts: of a municipality's people, or of the whole installation. */
final class AccountLogComposition {

    static final String PATH = "kontologg";

    private final AuditAsked asked;
    private final Address page;
    private final AuditWords words;
    private final Messages access;

    AccountLogComposition(AuditAsked asked, Address page, Language language) {
        this.asked = asked;
        this.page = page;
        this.words = AuditWords.in(language);
        this.access = Messages.of("access", language);
    }

    /** @param municipality code; empty for all */
    static AccountEvents.Asked question(AuditAsked asked, String municipality) {
        var kind = Arrays.stream(Kind.values())
                .filter(known -> known.code().equals(asked.kind()))
                .findFirst();
        return new AccountEvents.Asked(municipality, asked.person(), asked.words(), asked.from(), asked.to(), kind);
    }

    String title() {
        return words.text("accounts.title");
    }

    Address here() {
        return asked.at(page);
    }

    /**
     * @param rows one more than fit on the page when there are older ones
     * @param other the other log of the same municipality, null when there is none to see
     */
    AuditPage page(
            Shell shell,
            String lead,
            List<Event> rows,
            AuditPage.@Nullable File other,
            @Nullable Verdict verdict,
            Optional<Verified> last) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : Kind.values()) {
            kinds.put(kind.code(), access.text("event." + kind.code()));
        }
        return new AuditPage(
                shell,
                lead,
                page.toString(),
                asked.form(kinds, false, words.words()),
                rows.stream().limit(AuditAsked.ROWS_A_PAGE).map(this::entry).toList(),
                words.files(asked, page),
                other,
                AuditPage.older(rows.size(), asked, here()),
                here().with("kedja", "prova").toString(),
                words.verdict(verdict, last));
    }

    /** Whose account it is stands first, and then who did it when that is another. */
    private AuditPage.Entry entry(Event row) {
        var nobody = words.text(row.isForgotten() ? "forgotten" : "accounts.nobody");
        var who = row.who().isEmpty() ? nobody : row.who();
        var isOwn = row.about().isEmpty() || row.about().equals(row.who());
        return new AuditPage.Entry(
                Integer.toString(row.sequence()),
                words.time(row.at()),
                isOwn ? who : row.about(),
                row.place(),
                isOwn ? "" : row.who().isEmpty() ? nobody : words.text("accounts.by", row.who()),
                access.text("event." + row.kind()),
                null,
                row.municipality(),
                row.detail(),
                List.of(),
                List.of());
    }
}
