package se.tertial.assessment;

import java.math.BigDecimal;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/** What a unit expects an indicator to be for the whole year, said in a round. */
public record IndicatorForecast(
        String indicator, String unit, int year, RoundCode round, BigDecimal value, SourceLine source) {}
