package se.tertial.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.indicators.Indicator.Direction;

class TargetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 | HIGHER | 80 | true",
                "80 | HIGHER | 79.9 | false",
                "18 | LOWER | 18 | true",
                "18 | LOWER | 18.1 | false",
                "0 | NEAREST | 0.0 | true",
                "0 | NEAREST | 0.1 | false",
                ">= 80 | LOWER | 81 | true",
                "> 20 | HIGHER | 20 | false",
                "< 5,00 | LOWER | 4.99 | true",
                "< 5,00 | LOWER | 5 | false",
                "≤ 5 | LOWER | 5 | true",
                "2..4 | BAND | 4 | true",
                "2..4 | BAND | 4.1 | false",
                "3 ± 0,5 | BAND | 2.5 | true",
                "-5.7 | LOWER | -12.4 | true",
                "best 25 % of 290 | LOWER | 72 | true",
                "best 25 % of 290 | LOWER | 73 | false",
            })
    void aValueMeetsATargetOrNot(String expression, Direction direction, BigDecimal value, boolean met) {
        var target = Target.parse(expression, direction).orElseThrow();

        assertThat(target.isMetBy(value)).isEqualTo(met);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mycket", "80 %", "5..3", "> ", ">=80..90", "1 000", "best 25 of 290", "--3"})
    void whatIsNoTargetIsRefused(String expression) {
        assertThat(Target.parse(expression, Direction.HIGHER)).isEmpty();
    }

    @Test
    void aBareNumberSaysNothingWithoutADirection() {
        assertThat(Target.parse("5", Direction.BAND)).isEmpty();
        assertThat(Target.parse("5", Direction.NONE)).isEmpty();
    }

    @Test
    void distanceIsNoughtInsideABandAndGrowsOutsideOnBothSides() {
        var band = Target.parse("2..4", Direction.BAND).orElseThrow();

        assertThat(band.distance(new BigDecimal("3"))).isEqualByComparingTo("0");
        assertThat(band.distance(new BigDecimal("1"))).isEqualByComparingTo("1");
        assertThat(band.distance(new BigDecimal("6.5"))).isEqualByComparingTo("2.5");
    }
}
