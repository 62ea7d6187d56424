package se.tertial.report.web.task;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.assessment.round.Task;
import se.tertial.basics.Finding;

/** Things of a card that are alike, each with fields of its own: {@code impact:r1} is the impact of the risk r1. */
final class Lines {

    private Lines() {}

    static String name(String field, String code) {
        return field + ":" + code;
    }

    /** The codes of what the card is about, those only that the person may tell of. */
    static Set<String> codes(Card card) {
        return card.tasks().stream().map(Task::key).map(key -> key.code()).collect(Collectors.toSet());
    }

    /** The field that a finding is about, in a file whose lines begin with the code. */
    static Optional<String> field(Card card, Finding finding, String line) {
        return codes(card).stream()
                .filter(code -> line.startsWith(code + "," + card.key().round() + ","))
                .map(code -> name(finding.place().column(), code))
                .findFirst();
    }
}
