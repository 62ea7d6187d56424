package se.tertial.basics;

/** A text of the municipality's own in Swedish, with English where the municipality has given it. */
public record Text(String sv, String en) {

    public Text(String sv) {
        this(sv, "");
    }

    public String in(Language language) {
        return language == Language.EN && !en.isEmpty() ? en : sv;
    }
}
