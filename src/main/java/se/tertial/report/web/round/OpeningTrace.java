package se.tertial.report.web.round;

import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.assessment.round.Opening;
import se.tertial.basics.Word;

/** What was done to a round but to close it, as the log of changes tells it: in Swedish, for the log has one language. */
record OpeningTrace(String deed, String before, String after) {

    static OpeningTrace of(Optional<Opening> before, Opening after) {
        var round = after.round().code();
        var deed = before.map(was -> was.isOpen() ? "Ändrade dagarna i omgången " : "Öppnade igen omgången ")
                .orElse("Öppnade omgången ");
        return new OpeningTrace(deed + round, before.map(OpeningTrace::lines).orElse(""), lines(after));
    }

    private static String lines(Opening opening) {
        var earlier = opening.deadlines().earlier().entrySet().stream()
                .map(due -> "klart %s: %s\n".formatted(Word.of(due.getKey()), due.getValue()))
                .collect(Collectors.joining());
        return """
                öppen: %s
                klart: %s
                %spåminnelser, dagar före: %s
                till chefen, dagar efter: %d""".formatted(
                        opening.isOpen() ? "ja" : "nej",
                        opening.deadlines().last(),
                        earlier,
                        opening.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        opening.escalationDays());
    }
}
