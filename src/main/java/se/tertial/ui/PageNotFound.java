package se.tertial.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody asked for what is not there. Answered with 404 and a page that says so. */
public final class PageNotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final String asked;
    private final transient Shell.@Nullable Place place;
    private final transient List<Link> ways;

    /**
     * @param key of the text that says what is not there, with {@code {0}} for what was asked
     * @param place the municipality in which it was looked for, null when that is not there either
     */
    public PageNotFound(String key, String asked, Shell.@Nullable Place place) {
        this(key, asked, place, List.of());
    }

    /** @param ways what there is instead */
    public PageNotFound(String key, String asked, Shell.@Nullable Place place, List<Link> ways) {
        super(key + ": " + asked, null, false, false);
        this.key = key;
        this.asked = asked;
        this.place = place;
        this.ways = List.copyOf(ways);
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

    public List<Link> ways() {
        return ways;
    }
}
