package se.tertial.report.web.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.organisation.ChangeChain;
import se.tertial.organisation.ChangeExport;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.Logged;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;
import se.tertial.ui.Choice.Option;

/** The page of the audit log. */
final class AuditComposition {

    static final String PATH = "andringar";
    static final int ROWS_A_PAGE = 50;

    private static final int TYPED_MAX = 100;
    private static final int FAULTS_TOLD = 5;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Visit visit;
    private final Map<String, String> given;
    private final Messages words;

    /** @param given what is looked for, as it stands in the address */
    AuditComposition(Visit visit, Map<String, String> given) {
        this.visit = visit;
        this.given = given;
        this.words = Messages.of("audit", visit.language());
    }

    ChangeLog.Asked asked() {
        return new ChangeLog.Asked(
                given("q"),
                given("vem"),
                given("var"),
                day("fran"),
                day("till"),
                Arrays.stream(Logged.Kind.values())
                        .filter(kind -> kind.code().equals(given("slag")))
                        .findFirst());
    }

    /** From 1. */
    int page() {
        return given("sida").matches("[1-9]\\d{0,3}") ? Integer.parseInt(given("sida")) : 1;
    }

    boolean wantsVerdict() {
        return given("kedja").equals("prova");
    }

    /** @param rows one more than {@link #ROWS_A_PAGE} when there are older ones */
    AuditPage page(List<Logged> rows, ChangeChain.@Nullable Verdict verdict) {
        var here = chosen(visit.place(PATH));
        var older = rows.size() > ROWS_A_PAGE
                ? here.with("sida", Integer.toString(page() + 1)).toString()
                : null;
        return new AuditPage(
                Shells.of(visit, here, words.text("title"), List.of(), null),
                visit.path(),
                form(),
                rows.stream().limit(ROWS_A_PAGE).map(this::entry).toList(),
                Arrays.stream(ChangeExport.Format.values())
                        .map(format -> new AuditPage.File(
                                words.text("file." + format.ending()),
                                chosen(visit.place(PATH + "." + format.ending()))
                                        .toString()))
                        .toList(),
                older,
                here.with("kedja", "prova").toString(),
                verdict == null ? null : verdict(verdict));
    }

    private AuditPage.Form form() {
        var kinds = new ArrayList<Option>();
        kinds.add(new Option("", words.text("kind.all"), given("slag").isEmpty()));
        for (var kind : Logged.Kind.values()) {
            kinds.add(new Option(
                    kind.code(), words.text("kind." + kind.code()), kind.code().equals(given("slag"))));
        }
        var isWrong = List.of("fran", "till").stream()
                .anyMatch(name -> !given(name).isEmpty() && day(name).isEmpty());
        return new AuditPage.Form(
                given("q"),
                given("vem"),
                given("var"),
                day("fran").map(LocalDate::toString).orElse(""),
                day("till").map(LocalDate::toString).orElse(""),
                kinds,
                isWrong ? words.text("form.wrong-day") : "");
    }

    private AuditPage.Entry entry(Logged row) {
        var change = row.change();
        return new AuditPage.Entry(
                Integer.toString(row.sequence()),
                TIME.format(change.at().atZone(ZONE)),
                row.isForgotten() ? words.text("forgotten") : change.by(),
                row.place(),
                words.text("kind." + row.kind().code()),
                change.deed(),
                row.unit(),
                change.file(),
                change.before().lines().toList(),
                change.after().lines().toList());
    }

    private AuditPage.Verdict verdict(ChangeChain.Verdict verdict) {
        if (verdict.isWhole()) {
            return new AuditPage.Verdict(true, words.text("chain.whole", verdict.rows()), verdict.head());
        }
        var told = verdict.faults().stream()
                .limit(FAULTS_TOLD)
                .map(fault -> words.text("chain." + fault.what().name(), fault.sequence()))
                .toList();
        return new AuditPage.Verdict(
                false, words.text("chain.broken", verdict.faults().size(), String.join(" ", told)), verdict.head());
    }

    private Address chosen(Address address) {
        var with = address;
        for (var name : List.of("q", "vem", "var", "fran", "till", "slag")) {
            with = given(name).isEmpty() ? with : with.with(name, given(name));
        }
        return with;
    }

    private String given(String name) {
        var typed = given.getOrDefault(name, "").strip();
        return typed.substring(0, Math.min(typed.length(), TYPED_MAX));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return given(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given(name)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
