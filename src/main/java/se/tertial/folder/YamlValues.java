package se.tertial.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.tertial.report.edit.SheetForm;

/** The values of a map of YAML by the columns of a sheet, see {@link SheetForm}. What fits in no column is left alone. */
final class YamlValues {

    private static final String LIST = "[]";
    private static final String SWEDISH = "sv";
    private static final String ENGLISH = "en";

    private YamlValues() {}

    static void flat(Map<String, Object> map, Map<String, String> into) {
        map.forEach((key, value) -> {
            switch (value) {
                case Map<?, ?> text
                when text.containsKey(SWEDISH) -> {
                    into.put(key, Objects.toString(text.get(SWEDISH), ""));
                    into.put(key + "." + ENGLISH, Objects.toString(text.get(ENGLISH), ""));
                }
                case Map<?, ?> inner
                when inner.values().stream().allMatch(String.class::isInstance) ->
                    inner.forEach((name, text) -> into.put(key + "." + name, text.toString()));
                case List<?> list
                when list.stream().allMatch(String.class::isInstance) ->
                    into.put(key + LIST, list.stream().map(Object::toString).collect(Collectors.joining(", ")));
                case String text -> into.put(key, text);
                default -> {
                    // Has columns of its own in another sheet, or none.
                }
            }
        });
    }

    /** An empty value takes away what was there. */
    static void put(Map<String, Object> map, Map<String, String> values) {
        values.forEach((column, text) -> {
            var dot = column.indexOf('.');
            if (column.equals(SheetForm.KEY) || column.equals(SheetForm.PARENT)) {
                return;
            }
            if (column.endsWith(LIST)) {
                putOrRemove(map, column.substring(0, column.length() - LIST.length()), parts(text));
            } else if (dot < 0) {
                putText(map, column, text);
            } else if (column.endsWith("." + ENGLISH)) {
                putEnglish(map, column.substring(0, dot), text);
            } else {
                putWithin(map, column.substring(0, dot), column.substring(dot + 1), text);
            }
        });
    }

    private static List<Object> parts(String text) {
        return text.isBlank()
                ? List.of()
                : new ArrayList<>(
                        Arrays.stream(text.split(",")).map(String::strip).toList());
    }

    private static void putText(Map<String, Object> map, String key, String text) {
        if (map.get(key) instanceof Map<?, ?> both && both.containsKey(SWEDISH)) {
            var copy = copy(both);
            copy.put(SWEDISH, text);
            map.put(key, copy);
        } else if (text.equals(SheetForm.NOTHING) || text.isEmpty() && "".equals(map.get(key))) {
            map.put(key, "");
        } else {
            putOrRemove(map, key, text);
        }
    }

    private static void putEnglish(Map<String, Object> map, String key, String english) {
        var swedish = map.get(key) instanceof Map<?, ?> both
                ? Objects.toString(both.get(SWEDISH), "")
                : Objects.toString(map.get(key), "");
        if (english.isEmpty()) {
            putOrRemove(map, key, swedish);
        } else {
            var both = new LinkedHashMap<String, Object>();
            both.put(SWEDISH, swedish);
            both.put(ENGLISH, english);
            map.put(key, both);
        }
    }

    private static void putWithin(Map<String, Object> map, String key, String inner, String text) {
        var within = map.get(key) instanceof Map<?, ?> there ? copy(there) : new LinkedHashMap<String, Object>();
        putOrRemove(within, inner, text);
        putOrRemove(map, key, within);
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    private static void putOrRemove(Map<String, Object> map, String key, Object value) {
        var isEmpty = switch (value) {
            case String text -> text.isEmpty();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> inner -> inner.isEmpty();
            default -> false;
        };
        if (isEmpty) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }
}
