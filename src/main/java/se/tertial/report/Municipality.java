package se.tertial.report;

import se.tertial.assessment.AssessmentFacts;
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
        Publications publications) {}
