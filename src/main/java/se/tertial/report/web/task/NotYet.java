package se.tertial.report.web.task;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import se.tertial.report.web.Typed;

/** That there is no value yet, why, and when there will be one. */
record NotYet(String reason, LocalDate expected) {

    static final String REASON = "saknas";
    static final String EXPECTED = "vantas";

    /** Empty when it is not said, or not wholly. */
    static Optional<NotYet> of(Typed typed) {
        return typed.isGiven(REASON)
                ? date(typed.get(EXPECTED)).map(day -> new NotYet(typed.get(REASON), day))
                : Optional.empty();
    }

    static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
