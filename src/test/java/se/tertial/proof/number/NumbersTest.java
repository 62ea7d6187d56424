package se.tertial.proof.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "16 402; 16402",
                "-96 472; -96472",
                "−4,8; -4.8",
                "–1 879; -1879",
                "1 879-; -1879",
                "(1 879); -1879",
                "+421; 421",
                "1.234.567; 1234567",
                "12,50 %; 12.50",
                "79.4%; 79.4",
                "5 134 tkr; 5134",
                "0; 0"
            })
    void aCellIsANumberInEveryWayThatReportsPrintIt(String text, BigDecimal value) {
        for (var blank : new String[] {" ", "\u00A0", "\u202F", "\u2009"}) {
            var cell = CellText.read(text.replace(" ", blank), CellText.Style.SWEDISH);
            assertThat(cell)
                    .isInstanceOfSatisfying(
                            Cell.Figure.class,
                            figure -> assertThat(figure.number().value()).isEqualByComparingTo(value));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "–", "i.u.", "u.s.", "..", "I.U."})
    void aSignOfNoValueIsNoNumberAndNotNought(String text) {
        assertThat(CellText.read(text, CellText.Style.SWEDISH)).isInstanceOf(Cell.Absent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-26 62", "12 3456"})
    void digitsApartFromTheirNeighboursAreSpoilt(String text) {
        assertThat(CellText.read(text, CellText.Style.SWEDISH)).isInstanceOf(Cell.Spoilt.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/7", "2024-04-30", "Påbörjad", "kl. 14", "3 av 4", "0142-850 00x"})
    void wordsDatesAndFractionsAreWords(String text) {
        assertThat(CellText.read(text, CellText.Style.SWEDISH)).isInstanceOf(Cell.Words.class);
    }

    @Test
    void anEnglishTableHasCommasBetweenThousands() {
        assertThat(CellText.read("-16,402.5", CellText.Style.ENGLISH))
                .isInstanceOfSatisfying(
                        Cell.Figure.class,
                        figure -> assertThat(figure.number().value()).isEqualByComparingTo("-16402.5"));
    }

    @Test
    void aSentenceHasItsAmountsWithUnitPrecisionSignAndHedge() {
        var amounts = ProseNumbers.amounts(
                "Nämnden visar −4,8 mnkr, cirka 5 miljoner kronor mer än 2024 och 5,42% av 1 200 tkr.");
        assertThat(amounts)
                .extracting(PrintedNumber::unit)
                .containsExactly(Unit.MNKR, Unit.MNKR, Unit.PERCENT, Unit.TKR);
        assertThat(amounts).extracting(PrintedNumber::decimals).containsExactly(1, 0, 2, 0);
        assertThat(amounts.getFirst().value()).isEqualByComparingTo("-4.8");
        assertThat(amounts)
                .extracting(PrintedNumber::hedge)
                .containsExactly(Hedge.EXACT, Hedge.ABOUT, Hedge.EXACT, Hedge.EXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beslutat den 6 maj 2024 enligt § 14 i KF105.",
                "Telefon 0142-850 00, kl. 14.30, konto 3011, projekt 24001.",
                "Se punkt 3.2 och bilaga 4."
            })
    void datesCodesTimesAndParagraphsAreNoAmounts(String sentence) {
        assertThat(ProseNumbers.amounts(sentence)).isEmpty();
        assertThat(ProseNumbers.counts(sentence)).isEmpty();
    }

    @Test
    void aCountIsOfAWholeInDigitsOrWords() {
        assertThat(ProseNumbers.counts("18 av 18 mål nås, ett av två uppdrag är klart och fyra av de fem initiativen."))
                .extracting(ProseNumbers.Count::part, ProseNumbers.Count::whole)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(18, 18),
                        org.assertj.core.groups.Tuple.tuple(1, 2),
                        org.assertj.core.groups.Tuple.tuple(4, 5));
    }
}
