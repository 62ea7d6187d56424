package se.tertial.proofdesk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import se.tertial.basics.Finding;

/** A file on the desk: waiting, being worked on, refused or proofread. */
public final class Proofing {

    public sealed interface State {}

    public record Waiting() implements State {}

    /** @param done of the {@code of} pages to draw; 0 of 0 for what has no parts */
    public record Working(Step step, int done, int of) implements State {}

    /** @param why one or more, with texts in {@code messages/reading_*.properties} */
    public record Refused(List<Finding> why) implements State {
        public Refused {
            why = List.copyOf(why);
        }
    }

    public record Done(Proofread result) implements State {}

    public enum Step {
        READING,
        CHECKING,
        DRAWING
    }

    private final String id;
    private final String file;
    private final Instant forgottenAt;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile State state = new Waiting();

    Proofing(String id, String file, Instant forgottenAt) {
        this.id = id;
        this.file = file;
        this.forgottenAt = forgottenAt;
    }

    /** Cannot be guessed: whoever has it may see the result. */
    public String id() {
        return id;
    }

    /** Name of the file as the user knows it. */
    public String file() {
        return file;
    }

    public Instant forgottenAt() {
        return forgottenAt;
    }

    public State state() {
        return state;
    }

    void be(State next) {
        state = next;
        if (next instanceof Refused || next instanceof Done) {
            ended.countDown();
        }
    }

    /** The state when it has ended, or as it is when the time is up. */
    public State await(Duration time) {
        try {
            ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return state;
    }
}
