package se.tertial.report.web.account;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Appointments.Term;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.mail.Letter;

/** What somebody typed to give a person, or those of whom the provider says something, a role. */
final class GrantForm {

    static final String NAME = "namn";
    static final String EMAIL = "epost";
    static final String ROLE = "roll";
    static final String PLACE = "plats";
    static final String FROM = "fran";
    static final String UNTIL = "till";
    static final String DEPUTY = "ersatter";
    static final String CLAIM = "pastaende";
    static final String VALUE = "varde";

    private static final int NAME_CHARACTERS_MAX = 100;
    private static final int VALUE_CHARACTERS_MAX = 200;

    private final Map<String, String> sent;
    private final Map<String, String> problems = new LinkedHashMap<>();

    GrantForm(Map<String, String> sent) {
        this.sent = sent;
    }

    /** To a person. */
    record Person(String email, String name, Appointment appointment, Term term) {}

    /** To whom the provider says that of. */
    record Claim(String claim, String value, Appointment appointment) {}

    /** By field, the end of the key of what is wrong with it; told when something was read. */
    Map<String, String> problems() {
        return Map.copyOf(problems);
    }

    /** Empty when something is wrong. @param names of those somebody can be a deputy for */
    Optional<Person> person(PlaceChoices places, Set<String> names) {
        var email = text(EMAIL);
        if (!Letter.isAddress(email)) {
            problems.put(EMAIL, "email");
        }
        var name = text(NAME);
        if (name.isEmpty() || name.length() > NAME_CHARACTERS_MAX) {
            problems.put(NAME, "name");
        }
        var deputy = text(DEPUTY);
        if (!deputy.isEmpty() && !names.contains(deputy)) {
            problems.put(DEPUTY, "deputy");
        }
        var appointment = appointment(places);
        var term = term(deputy);
        return problems.isEmpty() && appointment.isPresent() && term.isPresent()
                ? Optional.of(new Person(email, name, appointment.get(), term.get()))
                : Optional.empty();
    }

    /** Empty when something is wrong. */
    Optional<Claim> claim(PlaceChoices places) {
        var claim = text(CLAIM);
        if (claim.isEmpty() || claim.length() > NAME_CHARACTERS_MAX) {
            problems.put(CLAIM, "claim");
        }
        var value = text(VALUE);
        if (value.isEmpty() || value.length() > VALUE_CHARACTERS_MAX) {
            problems.put(VALUE, "value");
        }
        return appointment(places)
                .filter(_ -> problems.isEmpty())
                .map(appointment -> new Claim(claim, value, appointment));
    }

    private Optional<Appointment> appointment(PlaceChoices places) {
        var role = Role.parse(text(ROLE));
        if (role.isEmpty()) {
            problems.put(ROLE, "role");
            return Optional.empty();
        }
        var appointment = places.appointment(text(PLACE), role.get());
        if (appointment.isEmpty()) {
            problems.put(PLACE, text(PLACE).isEmpty() ? "installation" : "place");
        }
        return appointment;
    }

    private Optional<Term> term(String deputy) {
        var from = day(FROM);
        var until = day(UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            problems.put(UNTIL, "term");
            return Optional.empty();
        }
        return Optional.of(new Term(from, until, deputy));
    }

    private @Nullable LocalDate day(String field) {
        try {
            return text(field).isEmpty() ? null : LocalDate.parse(text(field));
        } catch (DateTimeParseException wrong) {
            problems.put(field, "day");
            return null;
        }
    }

    private String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
