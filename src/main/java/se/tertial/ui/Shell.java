package se.tertial.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;

/**
 * What stands around every page.
 *
 * @param title of the page, as in the browser's tab and {@code h1}
 * @param place the municipality; null on pages that belong to none
 * @param trail the pages above this one, from the top
 * @param filter what can be chosen on the page, null when nothing can
 * @param here the page's own address, to come back to
 * @param visitor who has signed in, on pages that belong to no municipality; null for a stranger and elsewhere
 */
public record Shell(
        Language language,
        String title,
        @Nullable Place place,
        List<Link> trail,
        @Nullable Filter filter,
        String here,
        @Nullable Person visitor) {

    public Shell(
            Language language,
            String title,
            @Nullable Place place,
            List<Link> trail,
            @Nullable Filter filter,
            String here) {
        this(language, title, place, trail, filter, here, null);
    }

    /**
     * @param search address that takes the words to search for as {@code q}
     * @param person who has signed in, null for a stranger
     */
    public record Place(
            String name,
            String start,
            List<Link> navigation,
            String search,
            @Nullable Person person) {
        public Place {
            navigation = List.copyOf(navigation);
        }
    }

    /**
     * @param secret that forms of the person's pages send back
     * @param waiting what the person has to do; null for one who has nothing to do in rounds
     */
    public record Person(
            String name, String secret, @Nullable Waiting waiting) {

        public Person(String name, String secret) {
            this(name, secret, null);
        }
    }

    /** @param to the page of the person's tasks; {@code count} how many of them wait */
    public record Waiting(String to, long count) {}

    public Shell {
        trail = List.copyOf(trail);
    }

    public String text(String key, Object... arguments) {
        return Messages.of("ui", language).text(key, arguments);
    }

    public String tabTitle() {
        return place == null || place.name().equals(title) ? title : title + " – " + place.name();
    }

    public Language otherLanguage() {
        return switch (language) {
            case SV -> Language.EN;
            case EN -> Language.SV;
        };
    }

    /** Sets the language and comes back. */
    public String languageSwitch() {
        return Address.of("sprak", otherLanguage().code()).with("till", here).toString();
    }

    /** Where a stranger signs in, to come back here. */
    public String signIn() {
        return Address.of("logga-in").with("till", here).toString();
    }

    /** For {@code lang} on words of the municipality's own on a page in another language; null where it is needless. */
    public @Nullable String swedish() {
        return language == Language.SV ? null : Language.SV.code();
    }
}
