package se.tertial.assessment;

import java.math.BigDecimal;
import se.tertial.basics.Period;
import se.tertial.basics.SourceLine;
import se.tertial.plan.SteeringModel.Rules.Basis;

/** A value a rule works with, and what kind of value it is. */
public record Given(Basis basis, Period period, BigDecimal value, SourceLine source) {}
