package se.tertial.assessment;

import java.util.List;
import se.tertial.basics.RoundCode;

/** All that responsible people have said, round by round. */
public record AssessmentFacts(
        List<Round> rounds,
        List<IndicatorForecast> forecasts,
        List<IndicatorComment> comments,
        List<Overriding> overridings,
        List<AssignmentState> assignmentStates) {

    public AssessmentFacts {
        rounds = List.copyOf(rounds);
        forecasts = List.copyOf(forecasts);
        comments = List.copyOf(comments);
        overridings = List.copyOf(overridings);
        assignmentStates = List.copyOf(assignmentStates);
    }

    /** The round by a code already checked. */
    public Round round(RoundCode code) {
        return rounds.stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no round " + code));
    }
}
