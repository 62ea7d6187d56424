package se.tertial.ui;

import org.jspecify.annotations.Nullable;

/** Somebody asked for what is not there. Answered with 404 and a page that says so. */
public final class PageNotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final String asked;
    private final transient Shell.@Nullable Place place;

    /**
     * @param key of the text that says what is not there, with {@code {0}} for what was asked
     * @param place the municipality in which it was looked for, null when that is not there either
     */
    public PageNotFound(String key, String asked, Shell.@Nullable Place place) {
        super(key + ": " + asked, null, false, false);
        this.key = key;
        this.asked = asked;
        this.place = place;
    }

    public String key() {
        return key;
    }

    public String asked() {
        return asked;
    }

    public Shell.@Nullable Place place() {
        return place;
    }
}
