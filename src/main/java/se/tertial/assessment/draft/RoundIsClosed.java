package se.tertial.assessment.draft;

/** Nothing was saved, because the round was closed meanwhile. */
public final class RoundIsClosed extends RuntimeException {
    private static final long serialVersionUID = 1;

    RoundIsClosed() {
        super("the round is closed", null, false, false);
    }
}
