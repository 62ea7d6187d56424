package se.tertial.report.figure;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names a figure: what, where and when, and how it is shown. Written
 * {@code money.variance line=net unit=ksk | mnkr 1 signed}; the same text is the figure's address in pages and in JSON.
 *
 * @param where keys in alphabetical order, so that the same figure is always written in the same way
 */
public record FigureReference(Measure measure, SortedMap<String, String> where, Show show) {

    private static final int TEXT_MAX = 400;

    public FigureReference {
        where = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(where));
    }

    /** Empty when the text names no measure, a key the measure does not have, or a way of showing that does not exist. */
    public static Optional<FigureReference> parse(String text) {
        if (text.length() > TEXT_MAX) {
            return Optional.empty();
        }
        var bar = text.indexOf('|');
        var what = bar < 0 ? text : text.substring(0, bar);
        var show = bar < 0 ? Optional.of(Show.AS_MODEL) : Show.parse(text.substring(bar + 1));
        var words = what.strip().split("\\s+");
        var measure = Measure.of(words[0]);
        if (measure.isEmpty() || show.isEmpty()) {
            return Optional.empty();
        }
        var where = new TreeMap<String, String>();
        for (var i = 1; i < words.length; i++) {
            var equals = words[i].indexOf('=');
            var key = equals < 0 ? "" : words[i].substring(0, equals);
            if (!measure.get().keys().contains(key) || where.put(key, words[i].substring(equals + 1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new FigureReference(measure.get(), where, show.get()));
    }

    public static FigureReference of(Measure measure, String... keysAndValues) {
        var where = new TreeMap<String, String>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            where.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new FigureReference(measure, where, Show.AS_MODEL);
    }

    public FigureReference shown(Show how) {
        return new FigureReference(measure, where, how);
    }

    /** The same figure with the key set where it was not. */
    public FigureReference orElse(String key, String value) {
        if (where.containsKey(key) || !measure.keys().contains(key)) {
            return this;
        }
        var more = new TreeMap<>(where);
        more.put(key, value);
        return new FigureReference(measure, more, show);
    }

    /** The same of another place, shown as the model says. */
    FigureReference with(String key, String value) {
        var other = new TreeMap<>(where);
        other.put(key, value);
        return new FigureReference(measure, other, Show.AS_MODEL);
    }

    FigureReference without(String key) {
        var other = new TreeMap<>(where);
        other.remove(key);
        return new FigureReference(measure, other, Show.AS_MODEL);
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(where.get(key));
    }

    @Override
    public String toString() {
        var text = new StringBuilder(measure.code());
        where.forEach((key, value) -> text.append(' ').append(key).append('=').append(value));
        var how = show.toString();
        return how.isEmpty() ? text.toString() : text.append(" | ").append(how).toString();
    }
}
