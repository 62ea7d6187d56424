package se.tertial.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.tertial.basics.Text;

/** YAML to be written. */
sealed interface YamlTree {

    /** @param isText whether it is words: then quoted where another reader would take it for a number, a date or a truth */
    record Leaf(String written, boolean isText) implements YamlTree {}

    /** @param isOnOneLine as {@code [a, b]} */
    record Items(List<? extends YamlTree> trees, boolean isOnOneLine) implements YamlTree {}

    /** @param isOnOneLine as {@code {a: b}} */
    record Fields(Map<String, YamlTree> trees, boolean isOnOneLine) implements YamlTree {

        static Fields inBlock() {
            return new Fields(new LinkedHashMap<>(), false);
        }

        static Fields onOneLine() {
            return new Fields(new LinkedHashMap<>(), true);
        }

        Fields with(String key, YamlTree tree) {
            trees.put(key, tree);
            return this;
        }

        Fields with(String key, String text) {
            return with(key, new Leaf(text, true));
        }

        /** A code, number, date or truth, which is written as it is. */
        Fields withPlain(String key, Object plain) {
            return with(key, new Leaf(plain.toString(), false));
        }

        Fields with(String key, Text text) {
            return text.en().isEmpty()
                    ? with(key, text.sv())
                    : with(key, onOneLine().with("sv", text.sv()).with("en", text.en()));
        }

        Fields withUnlessEmpty(String key, String text) {
            return text.isEmpty() ? this : with(key, text);
        }

        Fields withUnlessEmpty(String key, Text text) {
            return text.sv().isEmpty() ? this : with(key, text);
        }

        Fields withUnlessEmpty(String key, Fields fields) {
            return fields.trees().isEmpty() ? this : with(key, fields);
        }

        Fields withUnlessEmpty(String key, Items items) {
            return items.trees().isEmpty() ? this : with(key, items);
        }
    }

    static <T> Items list(List<T> things, Function<T, ? extends YamlTree> tree) {
        return new Items(things.stream().map(tree).toList(), false);
    }

    /** {@code [a, b]} of codes. */
    static Items codes(List<String> codes) {
        return new Items(codes.stream().map(code -> new Leaf(code, true)).toList(), true);
    }
}
