package se.tertial.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.report.edit.Act;
import se.tertial.report.edit.Row;
import se.tertial.report.edit.SheetForm;

/** A part of a file of YAML as a sheet. */
final class YamlSheet {

    private static final String CODE = "code";

    private final Map<String, Object> root;
    private final SheetName name;

    YamlSheet(Map<String, Object> root, SheetName name) {
        this.root = root;
        this.name = name;
    }

    /** @param path that leads to it in the file; {@code parent} what holds it in a tree */
    record Located(
            List<Object> path,
            Map<String, Object> map,
            @Nullable Map<String, Object> parent) {}

    List<Row> rows() {
        return located().stream().map(this::row).toList();
    }

    List<Located> located() {
        var located = new ArrayList<Located>();
        List<Object> path = new ArrayList<>(name.path());
        switch (name.shape()) {
            case ONE -> located.add(new Located(path, holder(name.path()), null));
            case KEYED ->
                holder(name.path()).forEach((key, map) -> located.add(new Located(plus(path, key), asMap(map), null)));
            case LIST, TREE -> locate(holder(above()), null, List.copyOf(above()), located);
        }
        return located;
    }

    void apply(Act act) {
        switch (act) {
            case Act.Put put -> put(located().get(put.row()), put.values());
            case Act.Add add -> add(add.values());
            case Act.Remove remove -> remove(located().get(remove.row()));
            case Act.Order order -> order(order.rows());
        }
    }

    private void put(Located row, Map<String, String> values) {
        YamlValues.put(row.map(), values);
        var parent = values.get(SheetForm.PARENT);
        if (name.shape() == SheetName.Shape.TREE && parent != null && !parent.equals(parentCode(row))) {
            remove(row);
            list(holderOf(parent)).add(row.map());
        }
    }

    private void add(Map<String, String> values) {
        var map = new LinkedHashMap<String, Object>();
        YamlValues.put(map, values);
        switch (name.shape()) {
            case ONE -> holder(name.path()).putAll(map);
            case KEYED -> holder(name.path()).put(values.getOrDefault(SheetForm.KEY, ""), map);
            case LIST -> list(holder(above())).add(map);
            case TREE ->
                list(holderOf(values.getOrDefault(SheetForm.PARENT, ""))).add(map);
        }
    }

    private void remove(Located row) {
        switch (name.shape()) {
            case ONE -> row.map().clear();
            case KEYED -> holder(name.path()).remove(String.valueOf(row.path().getLast()));
            case LIST, TREE -> {
                var holder = row.parent() == null ? holder(above()) : row.parent();
                list(holder).removeIf(other -> other == row.map());
                if (list(holder).isEmpty()) {
                    holder.remove(name.lastKey());
                }
            }
        }
    }

    /** Each list by itself: a row that stands in another's list stays there. */
    private void order(List<Integer> rows) {
        var places = new ArrayList<Map<String, Object>>();
        var located = located();
        rows.forEach(row -> places.add(located.get(row).map()));
        var holders = new ArrayList<Map<String, Object>>();
        holders.add(holder(above()));
        holders.addAll(places);
        for (var holder : holders) {
            if (holder.get(name.lastKey()) instanceof List<?>) {
                list(holder).sort(Comparator.comparingInt(map -> indexOf(places, map)));
            }
        }
    }

    private static int indexOf(List<Map<String, Object>> places, Object map) {
        for (var i = 0; i < places.size(); i++) {
            if (places.get(i) == map) {
                return i;
            }
        }
        return places.size();
    }

    private Row row(Located located) {
        var values = new LinkedHashMap<String, String>();
        if (name.shape() == SheetName.Shape.KEYED) {
            values.put(SheetForm.KEY, String.valueOf(located.path().getLast()));
        }
        if (name.shape() == SheetName.Shape.TREE) {
            values.put(SheetForm.PARENT, parentCode(located));
        }
        YamlValues.flat(located.map(), values);
        return new Row(values);
    }

    private static String parentCode(Located row) {
        return row.parent() == null ? "" : Objects.toString(row.parent().get(CODE), "");
    }

    private Map<String, Object> holderOf(String parent) {
        return located().stream()
                .filter(row -> Objects.equals(row.map().get(CODE), parent))
                .findFirst()
                .map(Located::map)
                .orElseGet(() -> holder(above()));
    }

    private void locate(
            Map<String, Object> holder, @Nullable Map<String, Object> parent, List<Object> path, List<Located> into) {
        if (!(holder.get(name.lastKey()) instanceof List<?> list)) {
            return;
        }
        for (var i = 0; i < list.size(); i++) {
            var map = asMap(list.get(i));
            var here = plus(plus(path, name.lastKey()), i);
            into.add(new Located(here, map, parent));
            if (name.shape() == SheetName.Shape.TREE) {
                locate(map, map, here, into);
            }
        }
    }

    private List<String> above() {
        return name.path().subList(0, name.path().size() - 1);
    }

    /** The map at the end of the path, made when it is not there. */
    private Map<String, Object> holder(List<String> path) {
        var map = root;
        for (var key : path) {
            map = asMap(map.computeIfAbsent(key, _ -> new LinkedHashMap<String, Object>()));
        }
        return map;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object plain) {
        return plain instanceof Map<?, ?> ? (Map<String, Object>) plain : new LinkedHashMap<>();
    }

    @SuppressWarnings("unchecked")
    private List<Object> list(Map<String, Object> holder) {
        return (List<Object>) holder.computeIfAbsent(name.lastKey(), _ -> new ArrayList<>());
    }

    private static List<Object> plus(List<? extends Object> path, Object step) {
        var longer = new ArrayList<Object>(path);
        longer.add(step);
        return longer;
    }
}
