package se.tertial.access.web;

/**
 * Somebody asked for what only certain roles may do. Who has not signed in is asked to; who has is told that the role is
 * missing.
 */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean signedIn;

    public NotAllowed(Caller caller) {
        super("not allowed", null, false, false);
        this.signedIn = caller.visitor().isSignedIn();
    }

    public boolean isSignedIn() {
        return signedIn;
    }
}
