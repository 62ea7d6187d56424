package se.tertial.report;

import se.tertial.assessment.AssessmentFacts;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.indicators.IndicatorFacts;
import se.tertial.ledger.LedgerFacts;
import se.tertial.organisation.Organisation;
import se.tertial.plan.Plan;

/** Everything that is stored about one municipality, as read at one moment. */
public record Municipality(
        Organisation organisation,
        IndicatorFacts indicators,
        LedgerFacts ledger,
        Plan plan,
        AssessmentFacts assessment,
        ControlFacts control,
        Publications publications) {

    public Municipality with(Organisation other) {
        return new Municipality(other, indicators, ledger, plan, assessment, control, publications);
    }

    public Municipality with(IndicatorFacts other) {
        return new Municipality(organisation, other, ledger, plan, assessment, control, publications);
    }

    public Municipality with(LedgerFacts other) {
        return new Municipality(organisation, indicators, other, plan, assessment, control, publications);
    }

    public Municipality with(Plan other) {
        return new Municipality(organisation, indicators, ledger, other, assessment, control, publications);
    }

    public Municipality with(AssessmentFacts other) {
        return new Municipality(organisation, indicators, ledger, plan, other, control, publications);
    }

    public Municipality with(ControlFacts other) {
        return new Municipality(organisation, indicators, ledger, plan, assessment, other, publications);
    }

    public Municipality with(Publications other) {
        return new Municipality(organisation, indicators, ledger, plan, assessment, control, other);
    }
}
