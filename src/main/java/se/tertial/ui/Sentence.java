package se.tertial.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence of ours with figures in it, each leading to where it comes from. */
public record Sentence(List<Part> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** Words, or a figure; never both. */
    public record Part(String words, @Nullable FigureLink figure) {}

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** @param text with {@code {0}}, {@code {1}} … where the figures go */
    public static Sentence of(String text, FigureLink... figures) {
        var parts = new ArrayList<Part>();
        var place = PLACE.matcher(text);
        var from = 0;
        while (place.find()) {
            parts.add(new Part(text.substring(from, place.start()), null));
            parts.add(new Part("", figures[Integer.parseInt(place.group(1))]));
            from = place.end();
        }
        parts.add(new Part(text.substring(from), null));
        return new Sentence(parts);
    }
}
