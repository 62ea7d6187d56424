package se.tertial.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tertial.basics.MoneyUnit;
import se.tertial.ledger.table.AmountText.Ore;
import se.tertial.ledger.table.AmountText.Other;
import se.tertial.ledger.table.Mapping.DecimalMark;

class AmountTextTest {

    @Test
    void amountsAreReadAsEconomySystemsPrintThem() {
        var printed = Map.ofEntries(
                Map.entry("1234,50", 123450L),
                Map.entry("1 234 567,50", 123456750L),
                Map.entry("1\u00A0234\u00A0567,50", 123456750L),
                Map.entry("1\u202F234,5", 123450L),
                Map.entry("1.234.567,50", 123456750L),
                Map.entry("-1 362 250", -136225000L),
                Map.entry("− 12,5", -1250L),
                Map.entry("12,50-", -1250L),
                Map.entry("(1 234)", -123400L),
                Map.entry("+7", 700L),
                Map.entry(",5", 50L),
                Map.entry("-", 0L),
                Map.entry("–", 0L),
                Map.entry("0", 0L),
                Map.entry("1,2500", 125L));
        printed.forEach((text, ore) ->
                assertThat(read(text, DecimalMark.COMMA)).as(text).isEqualTo(new Ore(ore)));
        assertThat(read("1,234,567.50", DecimalMark.POINT)).isEqualTo(new Ore(123456750L));
        assertThat(read("1'234.5", DecimalMark.POINT)).isEqualTo(new Ore(123450L));
    }

    @Test
    void whatIsNoAmountIsNotTakenForOne() {
        for (var text : List.of(
                "12,3,4",
                "1 2345",
                "12 34,5",
                "hundra",
                "1.5",
                "--5",
                "+",
                "()",
                "1e5",
                "5 kr",
                "9".repeat(16),
                "1 234.567")) {
            assertThat(read(text, DecimalMark.COMMA)).as(text).isEqualTo(Other.BAD);
        }
        assertThat(read("12,345", DecimalMark.COMMA)).isEqualTo(Other.PART_OF_ORE);
        assertThat(read("\u00A0 ", DecimalMark.COMMA)).isEqualTo(Other.BLANK);
    }

    @Test
    void thousandsOfKronorMayHaveFiveDecimals() {
        var cell = Cell.text("12,34567");
        assertThat(AmountText.read(cell, DecimalMark.COMMA, MoneyUnit.TKR)).isEqualTo(new Ore(1234567));
    }

    @Test
    void numbersOfExcelAreWhatExcelShows() {
        assertThat(AmountText.read(Cell.number("4776.9999999999996"), DecimalMark.COMMA, MoneyUnit.KR))
                .isEqualTo(new Ore(477700));
        assertThat(AmountText.read(Cell.number("0.30000000000000004"), DecimalMark.COMMA, MoneyUnit.KR))
                .isEqualTo(new Ore(30));
        assertThat(AmountText.read(Cell.number("0.305"), DecimalMark.COMMA, MoneyUnit.KR))
                .isEqualTo(Other.PART_OF_ORE);
        assertThat(AmountText.read(Cell.number("1E3"), DecimalMark.COMMA, MoneyUnit.KR))
                .isEqualTo(new Ore(100000));
        assertThat(AmountText.read(Cell.number("1E400"), DecimalMark.COMMA, MoneyUnit.KR))
                .isEqualTo(Other.BAD);
    }

    private static AmountText.Read read(String text, DecimalMark decimal) {
        return AmountText.read(Cell.text(text), decimal, MoneyUnit.KR);
    }
}
