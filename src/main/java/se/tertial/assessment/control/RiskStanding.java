package se.tertial.assessment.control;

import org.jspecify.annotations.Nullable;
import se.tertial.plan.control.ControlModel.RiskLevel;
import se.tertial.plan.control.Risk;

/**
 * A risk as last judged, in the round or before.
 *
 * @param assessment null while it has not been judged; {@code before} the one before that, if any
 * @param level what its value means by the model; null while not judged, or below every level
 */
public record RiskStanding(
        Risk risk,
        @Nullable RiskAssessment assessment,
        @Nullable RiskAssessment before,
        @Nullable RiskLevel level) {}
