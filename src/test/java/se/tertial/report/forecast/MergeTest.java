package se.tertial.report.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Amount;
import se.tertial.report.forecast.Merge.Wish;

class MergeTest {

    @Test
    void ofTwoWhoWriteNeitherLosesAnything() {
        var random = new Random(19);
        for (var i = 0; i < 5000; i++) {
            var wishes = new HashMap<ForecastKey, Wish>();
            Map<ForecastKey, Amount> now = new HashMap<>();
            for (var cell = 0; cell < 8; cell++) {
                var key = new ForecastKey("u" + cell, null, "net");
                wishes.put(key, new Wish(any(random), any(random)));
                any(random).ifPresent(amount -> now.put(key, amount));
            }
            var merge = Merge.of(wishes, now);
            wishes.forEach((key, wish) -> assertKept(key, wish, Optional.ofNullable(now.get(key)), merge));
        }
    }

    private static void assertKept(ForecastKey key, Wish wish, Optional<Amount> theirs, Merge merge) {
        var isConflict =
                merge.conflicts().stream().anyMatch(conflict -> conflict.key().equals(key));
        var result = merge.changes().getOrDefault(key, theirs);
        var iChanged = !wish.wanted().equals(wish.seen());
        var theyChanged = !theirs.equals(wish.seen());
        assertThat(isConflict).isEqualTo(iChanged && theyChanged && !theirs.equals(wish.wanted()));
        if (!isConflict) {
            assertThat(result).isEqualTo(iChanged ? wish.wanted() : theirs);
        } else {
            assertThat(merge.changes()).doesNotContainKey(key);
        }
    }

    private static Optional<Amount> any(Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(new Amount(random.nextInt(3)));
    }
}
