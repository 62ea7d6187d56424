package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tertial.report.MoneyTown.ROUND;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.ledger.OperatingAmount;

/** Figures of external or internal entries only: by account or by counterparty, and together all of them. */
class BasisTest {

    private final MoneyTown town = new MoneyTown();

    @Test
    void anEntryIsInternalByItsAccountOrItsCounterparty() {
        town.post("21", "5011", 100);
        town.post("21", "7911", 20);
        town.postInternal("21", "6011", 3);
        assertThat(town.value("money.actual unit=it line=cost basis=external")).isEqualTo("100");
        assertThat(town.value("money.actual unit=it line=cost basis=internal")).isEqualTo("23");
        assertThat(town.value("money.actual unit=it line=cost basis=other")).isNull();
        assertThat(town.figure("money.actual unit=it line=cost basis=internal")
                        .origin()
                        .title())
                .contains("bara interna poster");
    }

    @Test
    void theFoldersSumsDoNotTellWhatIsInternal() {
        town.say("it", "cost", OperatingAmount.Kind.ACTUAL, ROUND.period(), 500);
        assertThat(town.value("money.actual unit=it line=cost basis=external")).isNull();
        assertThat(town.value("money.actual unit=it line=cost")).isEqualTo("500");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void externalAndInternalAreAllAtEveryLevel(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 60; i++) {
            var centre = List.of("10", "20", "21", "22").get(random.nextInt(4));
            var account = List.of("3011", "5011", "6011", "7911").get(random.nextInt(4));
            var kronor = random.nextInt(10_000) - 3000;
            if (random.nextBoolean()) {
                town.post(centre, account, kronor);
            } else {
                town.postInternal(centre, account, kronor);
            }
        }
        for (var unit : List.of("lillby", "skola", "kontor", "it", "hr")) {
            for (var line : List.of("net", "revenue", "cost")) {
                for (var measure : List.of("actual", "gross-actual")) {
                    var figure = "money.%s unit=%s line=%s".formatted(measure, unit, line);
                    assertThat(amount(figure + " basis=external").add(amount(figure + " basis=internal")))
                            .isEqualByComparingTo(amount(figure));
                }
            }
        }
    }

    private BigDecimal amount(String reference) {
        var value = town.figure(reference).value();
        return value == null ? BigDecimal.ZERO : value;
    }
}
