package se.tertial.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Amount;

class SpreadTest {

    @Test
    void theMonthsAreTheYear() {
        var random = new Random(7);
        for (var i = 0; i < 10_000; i++) {
            var year = new Amount(random.nextLong(-1_000_000_000_000_000L, 1_000_000_000_000_000L));
            var spread = new Spread(Stream.generate(() -> random.nextInt(0, Spread.WEIGHT_MAX))
                    .limit(12)
                    .toList());
            assertThat(sum(spread.over(year))).isEqualTo(year);
            assertThat(sum(Spread.EVEN.over(year))).isEqualTo(year);
        }
    }

    @Test
    void whatCannotBeSharedFallsOnTheLastMonthThatHasAWeight() {
        assertThat(Spread.EVEN.over(new Amount(100))).endsWith(new Amount(8), new Amount(12));
        var school = new Spread(List.of(1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0));
        assertThat(school.over(new Amount(-100)))
                .containsExactly(amounts(-14, -14, -14, -14, -14, -14, 0, 0, 0, -16, 0, 0));
    }

    private static Amount[] amounts(long... ore) {
        return java.util.Arrays.stream(ore).mapToObj(Amount::new).toArray(Amount[]::new);
    }

    private static Amount sum(List<Amount> months) {
        return months.stream().reduce(Amount.ZERO, Amount::plus);
    }
}
