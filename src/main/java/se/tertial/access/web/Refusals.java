package se.tertial.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How often somebody has been refused within the hour. Nobody can fill the log with refusals. */
final class Refusals {

    static final int NOTED_AN_HOUR_MAX = 20;

    private static final int REMEMBERED_MAX = 100_000;
    private static final Duration REMEMBERED = Duration.ofHours(2);

    private record Key(String email, Instant hour) {}

    private final Clock clock;
    private final Cache<Key, Integer> counted = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(REMEMBERED_MAX)
            .build();

    Refusals(Clock clock) {
        this.clock = clock;
    }

    enum Noting {
        EACH,
        /** That it was more than is noted: once. */
        MORE,
        NONE
    }

    /** Counts one more of the person's. */
    Noting next(String email) {
        var key = new Key(email, clock.instant().truncatedTo(ChronoUnit.HOURS));
        int count = counted.asMap().merge(key, 1, Integer::sum);
        return count <= NOTED_AN_HOUR_MAX ? Noting.EACH : count == NOTED_AN_HOUR_MAX + 1 ? Noting.MORE : Noting.NONE;
    }
}
