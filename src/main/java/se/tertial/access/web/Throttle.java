package se.tertial.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/** Lets something be done so many times for each key, and then not again for a while. */
final class Throttle {

    private static final int REMEMBERED_MAX = 100_000;

    private final int max;
    private final Cache<String, Integer> done;

    /** @param pause since the last time it was done */
    Throttle(int max, Duration pause, Ticker ticker) {
        this.max = max;
        done = Caffeine.newBuilder()
                .expireAfterWrite(pause)
                .maximumSize(REMEMBERED_MAX)
                .ticker(ticker)
                .build();
    }

    /** Counts it; whether it was not yet enough. */
    boolean take(String key) {
        return done.asMap().merge(key, 1, (before, one) -> Math.min(before + one, max + 1)) <= max;
    }
}
