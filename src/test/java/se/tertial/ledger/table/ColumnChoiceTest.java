package se.tertial.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnChoiceTest {

    private static final List<String> HEADER = List.of("Konto", "Konto (T)", "Period", "Budget 2024", "jan", "feb");

    @Test
    void choicesThatAreNotChangedGiveTheSameMapping() {
        var random = new Random(5);
        for (var i = 0; i < 200; i++) {
            var mapping = Dialect.any(random).mapping();
            var header = List.of(
                    "Verdatum",
                    "Annat",
                    "Text",
                    "Konto",
                    "Ansvar",
                    "Verksamhet",
                    "Aktivitet",
                    "Projekt",
                    "Objekt",
                    "Motpart",
                    "Period",
                    "Vernr",
                    "Belopp",
                    "Debet",
                    "Kredit");
            assertThat(ColumnChoice.apply(mapping, ColumnChoice.of(mapping, header)))
                    .isEqualTo(mapping);
        }
    }

    @Test
    void aColumnIsGivenAnotherUse() {
        var mapping = MappingText.parse("mall", "file: csv\naccount: Konto\namount: {month}\nfor-year: 2024\n")
                .value()
                .orElseThrow();
        var choices = ColumnChoice.of(mapping, HEADER);
        assertThat(choices)
                .extracting(ColumnChoice::use)
                .containsExactly("account", "", "", "", "month-amount", "month-amount");

        var changed = ColumnChoice.apply(
                mapping,
                List.of(
                        choices.get(0),
                        choices.get(1),
                        choices.get(2),
                        new ColumnChoice("Budget 2024", "year-amount", null, false)));
        assertThat(MappingText.write(changed))
                .contains("amount: Budget {year} | year\n")
                .doesNotContain("{month}");
    }
}
