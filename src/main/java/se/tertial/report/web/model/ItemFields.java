package se.tertial.report.web.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.tertial.basics.Text;
import se.tertial.basics.Word;
import se.tertial.report.ComponentShape;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.Outline.Item;
import se.tertial.report.Outline.Prose;
import se.tertial.report.Outline.Repeat;
import se.tertial.report.Outline.Section;

/** An item of an outline as the fields of a form, there and back. Names are those of the folder's file. */
final class ItemFields {

    static final String SECTION = "section";
    static final String REPEAT = "repeat";
    static final String PROSE = "prose";
    static final String COMPONENT = "component";
    static final List<String> KINDS = List.of(SECTION, PROSE, COMPONENT, REPEAT);

    private static final String ENGLISH = ".en";
    private static final String LANDSCAPE = "landscape";
    private static final String LEVEL = "level";
    private static final String HEADING = "heading";
    private static final String CAPTION = "caption";
    private static final String SETTINGS = "settings.";

    private ItemFields() {}

    static String kind(Item item) {
        return switch (item) {
            case Section _ -> SECTION;
            case Repeat _ -> REPEAT;
            case Prose _ -> PROSE;
            case Component _ -> COMPONENT;
        };
    }

    /** An item of that kind with nothing in it. @param of the kind of component */
    static Item empty(String kind, String of) {
        var nothing = new Text("");
        return switch (kind) {
            case SECTION -> new Section(nothing, false, List.of());
            case REPEAT -> new Repeat(Repeat.Over.GOAL, Optional.empty(), nothing, List.of());
            case PROSE -> new Prose("");
            default ->
                new Component(
                        Word.parse(Component.Kind.class, of).orElse(Component.Kind.LEGEND),
                        nothing,
                        Map.of(),
                        List.of());
        };
    }

    static Map<String, String> values(Item item) {
        var values = new LinkedHashMap<String, String>();
        switch (item) {
            case Section section -> {
                put(values, SECTION, section.heading());
                values.put(LANDSCAPE, Boolean.toString(section.landscape()));
            }
            case Repeat repeat -> {
                values.put(REPEAT, Word.of(repeat.over()));
                values.put(LEVEL, repeat.level().orElse(""));
                put(values, HEADING, repeat.heading());
            }
            case Prose(String key) -> values.put(PROSE, key);
            case Component component -> {
                put(values, CAPTION, component.caption());
                for (var setting : ComponentShape.of(component.kind()).settings()) {
                    values.put(SETTINGS + setting, component.settings().getOrDefault(setting, ""));
                }
            }
        }
        return values;
    }

    /** The item as the form says; what it holds, and what kind of component it is, stay. */
    static Item given(Item before, MultiValueMap<String, String> sent) {
        return switch (before) {
            case Section section ->
                new Section(text(sent, SECTION), of(sent, LANDSCAPE).equals("true"), section.items());
            case Repeat repeat ->
                new Repeat(
                        Word.parse(Repeat.Over.class, of(sent, REPEAT)).orElse(repeat.over()),
                        Optional.of(of(sent, LEVEL)).filter(level -> !level.isEmpty()),
                        text(sent, HEADING),
                        repeat.items());
            case Prose _ -> new Prose(of(sent, PROSE));
            case Component component ->
                new Component(
                        component.kind(), text(sent, CAPTION), settings(component, sent), columns(component, sent));
        };
    }

    private static Map<String, String> settings(Component component, MultiValueMap<String, String> sent) {
        var settings = new LinkedHashMap<String, String>();
        for (var setting : ComponentShape.of(component.kind()).settings()) {
            var value = of(sent, SETTINGS + setting);
            if (!value.isEmpty()) {
                settings.put(setting, value);
            }
        }
        return settings;
    }

    private record Ranked(int place, Column column) {}

    /** Those that have been given a place, by it. */
    private static List<Column> columns(Component component, MultiValueMap<String, String> sent) {
        var ranked = new ArrayList<Ranked>();
        for (var code : ComponentShape.of(component.kind()).columns()) {
            var place = of(sent, "plats." + code);
            if (place.matches("\\d{1,3}")) {
                var label = new Text(of(sent, "rubrik." + code), of(sent, "rubrik-en." + code));
                ranked.add(new Ranked(Integer.parseInt(place), new Column(code, label, of(sent, "visas." + code))));
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::place))
                .map(Ranked::column)
                .toList();
    }

    private static void put(Map<String, String> values, String name, Text text) {
        values.put(name, text.sv());
        values.put(name + ENGLISH, text.en());
    }

    private static Text text(MultiValueMap<String, String> sent, String name) {
        return new Text(of(sent, name), of(sent, name + ENGLISH));
    }

    private static String of(MultiValueMap<String, String> sent, String name) {
        var key = name.startsWith("plats.") || name.startsWith("rubrik") || name.startsWith("visas.")
                ? name
                : RowComposition.PREFIX + name;
        return String.join(
                ", ",
                sent.getOrDefault(key, List.of()).stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
