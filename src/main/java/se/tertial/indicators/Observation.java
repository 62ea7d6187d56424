package se.tertial.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * What an indicator was for a unit in a period, as reported in a round. A later report of the same period is a
 * restatement: both are kept.
 *
 * @param value null when the round said that there is none; then {@code absence} says why
 * @param ratio what the value is the share of, null when it was told as one number
 */
public record Observation(
        String indicator,
        String unit,
        Period period,
        RoundCode reportedIn,
        @Nullable BigDecimal value,
        @Nullable Ratio ratio,
        String absence,
        SourceLine source) {}
