package se.tertial.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "596 | 596",
                "5565 | 5 565",
                "-126322 | −126 322",
                "1234567.5 | 1 234 567,5",
                "-0.4 | −0,4"
            })
    void swedishNumbersHaveThinSpacesACommaAndARealMinus(BigDecimal number, String text) {
        assertThat(NumberText.of(number, Language.SV)).isEqualTo(text.replace(' ', '\u202F'));
    }

    @Test
    void englishNumbersHaveCommasAndAPoint() {
        assertThat(NumberText.of(new BigDecimal("-1234567.5"), Language.EN)).isEqualTo("−1,234,567.5");
    }

    @Test
    void aNumberThatRoundsToNoughtHasNoSign() {
        var rounded = NumberText.rounded(new BigDecimal("-0.4"), 0);

        assertThat(NumberText.signed(rounded, Language.SV)).isEqualTo("0");
    }

    @Test
    void halfIsRoundedAwayFromNought() {
        assertThat(NumberText.rounded(new BigDecimal("0.5"), 0)).isEqualByComparingTo("1");
        assertThat(NumberText.rounded(new BigDecimal("-0.5"), 0)).isEqualByComparingTo("-1");
    }

    @Test
    void moneyIsRoundedFromOreNotFromRoundedParts() {
        var budget = Amount.ofKronor(new BigDecimal("96471600.00"));
        var actual = Amount.ofKronor(new BigDecimal("91694400.00"));

        assertThat(budget.in(MoneyUnit.TKR, 0)).isEqualByComparingTo("96472");
        assertThat(actual.in(MoneyUnit.TKR, 0)).isEqualByComparingTo("91694");
        assertThat(budget.minus(actual).in(MoneyUnit.TKR, 0)).isEqualByComparingTo("4777");
    }
}
