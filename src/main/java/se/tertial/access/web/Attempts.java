package se.tertial.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;

/** Counts failed attempts to sign in, by account and by the address they come from, and says when it is enough for a while. */
final class Attempts {

    private static final int FOR_AN_ACCOUNT_MAX = 8;
    private static final int FROM_AN_ADDRESS_MAX = 50;
    private static final int REMEMBERED_MAX = 100_000;
    static final Duration PAUSE = Duration.ofMinutes(15);

    private final Cache<String, Integer> failures;

    Attempts(Ticker ticker) {
        failures = Caffeine.newBuilder()
                .expireAfterWrite(PAUSE)
                .maximumSize(REMEMBERED_MAX)
                .ticker(ticker)
                .build();
    }

    boolean isEnough(String email, String from) {
        return count(account(email)) >= FOR_AN_ACCOUNT_MAX || count(address(from)) >= FROM_AN_ADDRESS_MAX;
    }

    void failed(String email, String from) {
        for (var key : List.of(account(email), address(from))) {
            failures.asMap().merge(key, 1, Integer::sum);
        }
    }

    void succeeded(String email) {
        failures.invalidate(account(email));
    }

    private int count(String key) {
        var count = failures.getIfPresent(key);
        return count == null ? 0 : count;
    }

    private static String account(String email) {
        return "account " + email;
    }

    private static String address(String from) {
        return "address " + from;
    }
}
