package se.tertial.report.web.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.organisation.chain.Chain.Verdict;
import se.tertial.organisation.chain.ChainExport;
import se.tertial.organisation.chain.Verifications.Verified;
import se.tertial.ui.Address;

/** What the pages of all logs say alike. */
record AuditWords(Messages words) {

    private static final int FAULTS_TOLD = 5;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Stockholm"));

    static AuditWords in(Language language) {
        return new AuditWords(Messages.of("audit", language));
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String time(Instant at) {
        return TIME.format(at);
    }

    /** @param verdict of now, null when it was not asked for; {@code last} how it was found the time before */
    AuditPage.@Nullable Verdict verdict(@Nullable Verdict verdict, Optional<Verified> last) {
        if (verdict == null) {
            return last.map(this::last).orElse(null);
        }
        if (verdict.isWhole()) {
            var text = text("chain.whole", verdict.rows(), time(verdict.at()));
            return new AuditPage.Verdict(true, text, verdict.head(), true);
        }
        var told = verdict.faults().stream()
                .limit(FAULTS_TOLD)
                .map(fault -> text("chain." + fault.what().name(), fault.sequence()))
                .toList();
        var text = text("chain.broken", verdict.faults().size(), String.join(" ", told));
        return new AuditPage.Verdict(false, text, verdict.head(), true);
    }

    private AuditPage.Verdict last(Verified last) {
        return last.faults() == 0
                ? new AuditPage.Verdict(
                        true, text("chain.last-whole", time(last.at()), last.rows()), last.head(), false)
                : new AuditPage.Verdict(false, text("chain.last-broken", time(last.at()), last.faults()), "", false);
    }

    /** The same search as files. @param page address of the page of the log */
    List<AuditPage.File> files(AuditAsked asked, Address page) {
        return Arrays.stream(ChainExport.Format.values())
                .map(format -> new AuditPage.File(
                        text("file." + format.ending()),
                        asked.at(new Address(page.path() + "." + format.ending(), Map.of()))
                                .toString()))
                .toList();
    }
}
