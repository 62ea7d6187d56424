package se.tertial.report.web.carry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import se.tertial.report.edit.CarryOver.Candidate;
import se.tertial.report.edit.CarryOver.Wish;

/**
 * What the form of carrying over holds: which assignments, to which days, and the decision.
 *
 * @param next by code of assignment, as typed
 */
record CarryForm(
        Set<String> chosen, Map<String, String> next, String date, String body, String reference, String reason) {

    static final String CHOSEN = "uppdrag";
    static final String NEXT = "dag.";
    static final String DATE = "datum";
    static final String BODY = "organ";
    static final String REFERENCE = "hanvisning";
    static final String REASON = "skal";

    CarryForm {
        chosen = Set.copyOf(chosen);
        next = Map.copyOf(next);
    }

    /** All that can be carried over, each to the proposed day. */
    static CarryForm proposed(List<Candidate> candidates) {
        var next = new HashMap<String, String>();
        candidates.stream()
                .filter(candidate -> candidate.kept() == null)
                .forEach(candidate ->
                        next.put(candidate.code(), candidate.proposed().toString()));
        return new CarryForm(next.keySet(), next, "", "", "", "");
    }

    static CarryForm sent(MultiValueMap<String, String> sent) {
        var next = new HashMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.startsWith(NEXT)) {
                next.put(name.substring(NEXT.length()), values.getFirst().strip());
            }
        });
        return new CarryForm(
                Set.copyOf(sent.getOrDefault(CHOSEN, List.of())),
                next,
                one(sent, DATE),
                one(sent, BODY),
                one(sent, REFERENCE),
                one(sent, REASON));
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    /** Empty when a day is none, or who decided is not said. */
    Optional<Wish> wish() {
        var due = new LinkedHashMap<String, LocalDate>();
        for (var code : chosen) {
            var day = day(next.getOrDefault(code, ""));
            if (day.isEmpty()) {
                return Optional.empty();
            }
            due.put(code, day.get());
        }
        return day(date).filter(_ -> !body.isEmpty()).map(at -> new Wish(due, at, body, reference, reason));
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
