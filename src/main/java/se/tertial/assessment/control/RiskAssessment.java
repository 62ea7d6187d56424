package se.tertial.assessment.control;

import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/** How a risk was judged in a round. @param likelihood score on the model's scale, as {@code impact} */
public record RiskAssessment(
        String risk, RoundCode round, int likelihood, int impact, String reason, SourceLine source) {

    /** Likelihood × impact. */
    public int value() {
        return likelihood * impact;
    }
}
