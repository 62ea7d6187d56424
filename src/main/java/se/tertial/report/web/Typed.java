package se.tertial.report.web;

import java.util.List;
import java.util.Map;
import se.tertial.report.web.ControlFormPage.Field;
import se.tertial.report.web.ControlFormPage.Kind;
import se.tertial.ui.Choice.Option;

/**
 * What somebody has typed in a form, and what is wrong with it, by name of field.
 */
public record Typed(Map<String, String> values, Map<String, String> problems) {

    public String get(String name) {
        return values.getOrDefault(name, "").strip().replace("\r\n", "\n");
    }

    public boolean isGiven(String name) {
        return !get(name).isEmpty();
    }

    public Field line(String name, String label) {
        return field(name, label, Kind.LINE, List.of(), "");
    }

    public Field words(String name, String label) {
        return words(name, label, "");
    }

    public Field words(String name, String label, String earlier) {
        return field(name, label, Kind.WORDS, List.of(), earlier);
    }

    public Field check(String name, String label) {
        return field(name, label, Kind.CHECK, List.of(), "");
    }

    /** @param options values and labels; which is chosen follows from what is typed */
    public Field choice(String name, String label, List<Option> options, String earlier) {
        var chosen = options.stream()
                .map(o -> new Option(o.value(), o.label(), o.value().equals(get(name))))
                .toList();
        return field(name, label, Kind.CHOICE, chosen, earlier);
    }

    public Field field(String name, String label, Kind kind, List<Option> options, String earlier) {
        return new Field(name, label, kind, get(name), options, earlier, problems.getOrDefault(name, ""));
    }
}
