package se.tertial.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-04", "2024-01/2024-04"})
    void aPeriodIsWrittenAsItIsRead(String code) {
        assertThat(Period.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2024-02/2024-04", "2024-01/2023-04", "april"})
    void whatIsNoPeriodIsRefused(String code) {
        assertThat(Period.parse(code)).isEmpty();
    }

    @Test
    void lastYearOfAPartOfTheYearIsTheSamePart() {
        assertThat(Period.of("2024-01/2024-04").lastYear()).isEqualTo(Period.of("2023-01/2023-04"));
    }

    @Test
    void aRoundLooksBackFromItsMonthAndOneInDecemberAtTheWholeYear() {
        assertThat(new RoundCode("2024-04").period()).isEqualTo(Period.of("2024-01/2024-04"));
        assertThat(new RoundCode("2024-12").period()).isEqualTo(Period.of("2024"));
    }
}
