package se.tertial.ui;

/** @param isHere whether the reader is at that place, or below it */
public record Link(String text, String to, boolean isHere) {

    public Link(String text, Address to) {
        this(text, to.toString(), false);
    }
}
