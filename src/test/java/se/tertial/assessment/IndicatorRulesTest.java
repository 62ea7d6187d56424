package se.tertial.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.basics.Period;
import se.tertial.basics.SourceLine;
import se.tertial.indicators.Indicator.Direction;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel.Rules.Basis;
import se.tertial.plan.Target;
import se.tertial.plan.TrendMeaning;

class IndicatorRulesTest {

    @ParameterizedTest
    @CsvSource({
        // direction, now, last year, target, trend, movement
        "HIGHER,  12, 10, 15, BETTER, UP",
        "HIGHER,   8, 10, 15, WORSE, DOWN",
        "LOWER,    8, 10,  5, BETTER, DOWN",
        "LOWER,   12, 10,  5, WORSE, UP",
        "HIGHER,  10, 10, 15, SAME, LEVEL",
        "NEAREST,  2, -3,  0, BETTER, UP",
        "NEAREST, -4,  2,  0, WORSE, DOWN",
        "NEAREST, -2,  2,  0, SAME, DOWN",
        "NONE,    12, 10, 15, NONE, UP",
    })
    void howAValueMovedAndWhetherThatIsBetterAreTwoThings(
            Direction direction, String now, String before, String target, TrendMeaning trend, Movement movement) {
        var rule = Target.parse(target, direction);

        assertThat(IndicatorRules.trend(direction, given(now), given(before), rule, BigDecimal.ZERO))
                .isEqualTo(trend);
        assertThat(IndicatorRules.movement(given(now), given(before), BigDecimal.ZERO))
                .isEqualTo(movement);
    }

    @Test
    void insideABandNothingIsBetterThanAnythingElse() {
        var band = Target.parse("2..4", Direction.BAND);

        assertThat(IndicatorRules.trend(Direction.BAND, given("3"), given("2"), band, BigDecimal.ZERO))
                .isEqualTo(TrendMeaning.SAME);
        assertThat(IndicatorRules.trend(Direction.BAND, given("5"), given("3"), band, BigDecimal.ZERO))
                .isEqualTo(TrendMeaning.WORSE);
    }

    @Test
    void withoutLastYearThereIsNoTrend() {
        assertThat(IndicatorRules.trend(
                        Direction.HIGHER, given("3"), Optional.empty(), Optional.empty(), BigDecimal.ZERO))
                .isEqualTo(TrendMeaning.NONE);
    }

    @Test
    void aChangeWithinTheToleranceIsNoChange() {
        assertThat(IndicatorRules.trend(
                        Direction.HIGHER, given("95.9"), given("95.5"), Optional.empty(), new BigDecimal("0.5")))
                .isEqualTo(TrendMeaning.SAME);
    }

    @Test
    void withoutTargetOrValueThereIsNoRating() {
        var target = Target.parse("5", Direction.HIGHER);

        assertThat(IndicatorRules.rating(Optional.empty(), target)).isEqualTo(RatingMeaning.NONE);
        assertThat(IndicatorRules.rating(given("6"), Optional.empty())).isEqualTo(RatingMeaning.NONE);
        assertThat(IndicatorRules.rating(given("6"), target)).isEqualTo(RatingMeaning.MET);
        assertThat(IndicatorRules.rating(given("4"), target)).isEqualTo(RatingMeaning.NOT_MET);
    }

    private static Optional<Given> given(String value) {
        return Optional.of(new Given(
                Basis.FORECAST, Period.of("2024"), new BigDecimal(value), new SourceLine("forecasts.csv", 2)));
    }
}
