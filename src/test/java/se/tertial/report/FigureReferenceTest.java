package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.report.figure.FigureReference;

class FigureReferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "money.variance unit=ksk line=net | mnkr 1 signed; money.variance line=net unit=ksk | mnkr 1 signed",
                "  goals.count   rating=met ; goals.count rating=met",
                "assignments.count kind=uppdrag | word-neuter capital; assignments.count kind=uppdrag | word-neuter capital",
                "money.actual|tkr; money.actual | tkr",
            })
    void aReferenceIsAlwaysWrittenInOneWay(String asked, String written) {
        var reference = FigureReference.parse(asked).orElseThrow();

        assertThat(reference).hasToString(written.strip());
        assertThat(FigureReference.parse(reference.toString())).contains(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "money",
                "money.variances",
                "money.variance line",
                "money.variance colour=red",
                "money.variance line=net line=cost",
                "money.variance | upside-down",
                "money.variance | mnkr 9",
            })
    void whatNamesNoFigureIsRefused(String asked) {
        assertThat(FigureReference.parse(asked)).isEmpty();
    }
}
