package se.tertial.access.web;

import se.tertial.access.Visitor;

/**
 * The one at the other end: who it is, and the secret that its forms must send back so that nobody else's page can send
 * them.
 *
 * @param secret empty for somebody who has not signed in
 */
public record Caller(Visitor visitor, String secret) {

    /** The name of the form field with the secret. */
    public static final String SECRET = "_csrf";

    public static final Caller ANYONE = new Caller(Visitor.ANYONE, "");
}
