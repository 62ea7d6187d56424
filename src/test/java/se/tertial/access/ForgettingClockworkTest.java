package se.tertial.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Surroundings;

/** The logs are looked after every night, without anybody asking. */
class ForgettingClockworkTest {

    private static final Instant TWO_AT_NIGHT = Instant.parse("2026-03-01T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-01T11:00:00Z");

    @Test
    void whoHasDoneNothingForTwoYearsIsForgottenUnlessTheOperatorSaysOtherwise() {
        assertThat(months(Map.of())).isEqualTo(24);
        assertThat(months(Map.of("TERTIAL_FORGET_MONTHS", "36"))).isEqualTo(36);
        assertThat(months(Map.of("TERTIAL_FORGET_MONTHS", "0"))).isZero();
        assertThatThrownBy(() -> months(Map.of("TERTIAL_FORGET_MONTHS", "två år")))
                .hasMessageContaining("TERTIAL_FORGET_MONTHS");
    }

    private static int months(Map<String, String> said) {
        return ForgettingClockwork.months(new Surroundings(said));
    }

    @Test
    void itIsDoneOnceANightAndByDayOnlyWhenItHasNotBeenDoneForLong() {
        assertThat(isDue(TWO_AT_NIGHT, 24)).isTrue();
        assertThat(isDue(TWO_AT_NIGHT, 1)).isFalse();
        assertThat(isDue(NOON, 10)).isFalse();
        assertThat(isDue(NOON, 40)).isTrue();
        assertThat(ForgettingClockwork.isDue(Optional.empty(), NOON))
                .as("never yet")
                .isTrue();
    }

    private static boolean isDue(Instant now, int hoursAgo) {
        return ForgettingClockwork.isDue(Optional.of(now.minus(Duration.ofHours(hoursAgo))), now);
    }
}
