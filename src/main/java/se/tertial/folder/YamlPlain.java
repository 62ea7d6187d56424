package se.tertial.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.basics.Finding.Place;

/** A file of YAML as something that can be changed: maps, lists and strings. */
final class YamlPlain {

    private YamlPlain() {}

    static Map<String, Object> read(String file, String text) {
        return YamlText.read(file, text, new Findings()).map(YamlPlain::map).orElseGet(LinkedHashMap::new);
    }

    static String write(Map<String, Object> root) {
        return YamlWriting.write(fields(root));
    }

    /** Keys and places in lists that lead to what stands there; the deepest if one begins where another does. */
    static Optional<List<Object>> path(String file, String text, Place place) {
        return YamlText.read(file, text, new Findings()).flatMap(root -> path(root, List.of(), place));
    }

    private static Optional<List<Object>> path(YamlNode node, List<Object> above, Place place) {
        var below = children(node).entrySet().stream()
                .flatMap(child -> path(child.getValue(), plus(above, child.getKey()), place).stream())
                .findFirst();
        return below.or(() -> node.place().equals(place) ? Optional.of(above) : Optional.empty());
    }

    private static Map<Object, YamlNode> children(YamlNode node) {
        var children = new LinkedHashMap<Object, YamlNode>();
        switch (node) {
            case YamlNode.Scalar _ -> {}
            case YamlNode.Items items -> {
                for (var i = 0; i < items.nodes().size(); i++) {
                    children.put(i, items.nodes().get(i));
                }
            }
            case YamlNode.Fields fields -> fields.keys().forEach(key -> children.put(key, fields.node(key)));
        }
        return children;
    }

    private static List<Object> plus(List<Object> path, Object step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static Map<String, Object> map(YamlNode.Fields fields) {
        var map = new LinkedHashMap<String, Object>();
        fields.keys().forEach(key -> map.put(key, plain(fields.node(key))));
        return map;
    }

    private static Object plain(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar(Value value) -> value.raw();
            case YamlNode.Items items ->
                new ArrayList<>(items.nodes().stream().map(YamlPlain::plain).toList());
            case YamlNode.Fields fields -> map(fields);
        };
    }

    private static YamlTree.Fields fields(Map<?, ?> map) {
        var fields = YamlTree.Fields.inBlock();
        map.forEach((key, value) -> fields.with(String.valueOf(key), tree(value)));
        return fields;
    }

    private static YamlTree tree(Object plain) {
        return switch (plain) {
            case Map<?, ?> map -> fields(map);
            case List<?> list ->
                new YamlTree.Items(
                        list.stream().map(YamlPlain::tree).toList(),
                        list.stream().allMatch(String.class::isInstance));
            default -> new YamlTree.Leaf(plain.toString(), true);
        };
    }
}
