package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SharedAnswerTest {

    private static final int ASKING = 2_000;

    @Test
    void nobodyGetsAnAnswerBegunBeforeTheyAsked() {
        var clock = new AtomicLong();
        var asked = new AtomicInteger();
        var shared = new SharedAnswer<String, Long>(_ -> {
            asked.incrementAndGet();
            var begun = clock.incrementAndGet();
            Thread.yield();
            return begun;
        });
        var stale = new ConcurrentLinkedQueue<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < ASKING; i++) {
                threads.execute(() -> {
                    var before = clock.get();
                    var begun = shared.of("lillby");
                    if (begun <= before) {
                        stale.add(begun);
                    }
                });
            }
        }
        assertThat(stale).isEmpty();
        assertThat(asked.get()).isLessThanOrEqualTo(ASKING);
    }

    @Test
    void aFailureIsToldAndNotRemembered() {
        var asked = new AtomicInteger();
        var shared = new SharedAnswer<String, Integer>(_ -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("no database");
            }
            return asked.get();
        });

        assertThatThrownBy(() -> shared.of("lillby")).hasMessage("no database");
        assertThat(shared.of("lillby")).isEqualTo(2);
    }
}
