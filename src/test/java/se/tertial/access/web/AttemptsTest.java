package se.tertial.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Guessing is slow: by account from anywhere, and by address for any account. */
class AttemptsTest {

    private static final String ANNA = "anna@kommun.example";

    private final AtomicLong clock = new AtomicLong();
    private final Attempts attempts = new Attempts(clock::get);

    @Test
    void eightFailuresForAnAccountAreEnoughWhereverTheyComeFrom() {
        for (var i = 0; i < 8; i++) {
            assertThat(attempts.isEnough(ANNA, "10.0.0." + i)).isFalse();
            attempts.failed(ANNA, "10.0.0." + i);
        }
        assertThat(attempts.isEnough(ANNA, "10.0.0.99")).isTrue();
        assertThat(attempts.isEnough("bo@kommun.example", "10.0.0.99")).isFalse();
    }

    @Test
    void fiftyFailuresFromAnAddressAreEnoughForEveryAccount() {
        for (var i = 0; i < 50; i++) {
            assertThat(attempts.isEnough("person" + i, "10.0.0.1")).isFalse();
            attempts.failed("person" + i, "10.0.0.1");
        }
        assertThat(attempts.isEnough(ANNA, "10.0.0.1")).isTrue();
        assertThat(attempts.isEnough(ANNA, "10.0.0.2")).isFalse();
    }

    @Test
    void theyAreForgottenAfterThePauseAndTheAccountsOwnWhenSomebodyGetsIn() {
        for (var i = 0; i < 8; i++) {
            attempts.failed(ANNA, "10.0.0.1");
        }
        clock.addAndGet(Attempts.PAUSE.minusSeconds(1).toNanos());
        assertThat(attempts.isEnough(ANNA, "10.0.0.1")).isTrue();
        clock.addAndGet(2_000_000_000L);
        assertThat(attempts.isEnough(ANNA, "10.0.0.1")).isFalse();

        for (var i = 0; i < 8; i++) {
            attempts.failed(ANNA, "10.0.0.1");
        }
        attempts.succeeded(ANNA);
        assertThat(attempts.isEnough(ANNA, "10.0.0.1")).isFalse();
    }
}
