package se.tertial.report.web.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.basics.Messages;
import se.tertial.ui.Address;
import se.tertial.ui.Choice.Option;

/**
 * What is looked for in a log, as it stands in the address of its page.
 *
 * @param given each field as it was typed
 */
record AuditAsked(Map<String, String> given) {

    static final int ROWS_A_PAGE = 50;

    private static final int TYPED_MAX = 100;
    private static final List<String> FIELDS = List.of("q", "vem", "var", "fran", "till", "slag");

    String words() {
        return typed("q");
    }

    String person() {
        return typed("vem");
    }

    String where() {
        return typed("var");
    }

    /** Code of what kind of rows. */
    String kind() {
        return typed("slag");
    }

    Optional<LocalDate> from() {
        return day("fran");
    }

    Optional<LocalDate> to() {
        return day("till");
    }

    /** From 1. */
    int page() {
        return typed("sida").matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed("sida")) : 1;
    }

    /** How many rows come before those of the page. */
    int offset() {
        return (page() - 1) * ROWS_A_PAGE;
    }

    boolean wantsVerdict() {
        return typed("kedja").equals("prova");
    }

    /** The same search at another address. */
    Address at(Address address) {
        var with = address;
        for (var name : FIELDS) {
            with = typed(name).isEmpty() ? with : with.with(name, typed(name));
        }
        return with;
    }

    /** @param kinds codes and names of kinds of rows */
    AuditPage.Form form(Map<String, String> kinds, boolean hasWhere, Messages words) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.text("kind.all"), kind().isEmpty()));
        kinds.forEach((code, name) -> options.add(new Option(code, name, code.equals(kind()))));
        var isWrong = List.of("fran", "till").stream()
                .anyMatch(name -> !typed(name).isEmpty() && day(name).isEmpty());
        return new AuditPage.Form(
                words(),
                person(),
                hasWhere ? where() : null,
                from().map(LocalDate::toString).orElse(""),
                to().map(LocalDate::toString).orElse(""),
                options,
                isWrong ? words.text("form.wrong-day") : "");
    }

    private String typed(String name) {
        var typed = given.getOrDefault(name, "").strip();
        return typed.substring(0, Math.min(typed.length(), TYPED_MAX));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return typed(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed(name)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
