package se.tertial.report.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** In which order the rows of a sheet stand: those of a tree each followed by what stands under it. */
public final class RowOrder {

    private final List<Row> rows;
    private final SheetShape shape;

    public RowOrder(List<Row> rows, SheetShape shape) {
        this.rows = rows;
        this.shape = shape;
    }

    /** A row's place in the sheet, and how deep in the tree. */
    public record Placed(int row, int level) {}

    public List<Placed> placed() {
        if (!shape.isTree()) {
            var placed = new ArrayList<Placed>();
            for (var row = 0; row < rows.size(); row++) {
                placed.add(new Placed(row, 0));
            }
            return placed;
        }
        var placed = new ArrayList<Placed>();
        tops().forEach(row -> place(row, 0, placed));
        return placed;
    }

    public boolean hasBelow(int row) {
        return shape.isTree() && !below(key(row)).isEmpty();
    }

    /** The order in which the row has changed places with its neighbour; empty when it has none on that side. */
    public Optional<List<Integer>> moved(int row, boolean isUp) {
        var beside = shape.isTree() ? siblings(row) : allRows();
        var at = beside.indexOf(row);
        var to = isUp ? at - 1 : at + 1;
        if (to < 0 || to >= beside.size()) {
            return Optional.empty();
        }
        var neighbour = beside.get(to);
        var order = new ArrayList<>(allRows());
        Collections.swap(order, row, neighbour);
        if (!shape.isTree()) {
            return Optional.of(order);
        }
        var swapped = order.stream().map(rows::get).toList();
        return Optional.of(new RowOrder(swapped, shape)
                .placed().stream().map(placed -> order.get(placed.row())).toList());
    }

    private void place(int row, int level, List<Placed> into) {
        if (into.size() < rows.size()) {
            into.add(new Placed(row, level));
            below(key(row)).forEach(inner -> place(inner, level + 1, into));
        }
    }

    private List<Integer> siblings(int row) {
        return tops().contains(row) ? tops() : below(parent(row));
    }

    /** Rows under nothing, or under what is not there. */
    private List<Integer> tops() {
        var keys = rows.stream().map(row -> row.get(shape.key())).toList();
        return allRows().stream()
                .filter(row -> parent(row).isEmpty() || !keys.contains(parent(row)))
                .toList();
    }

    private List<Integer> below(String key) {
        return allRows().stream().filter(row -> parent(row).equals(key)).toList();
    }

    private List<Integer> allRows() {
        return IntStream.range(0, rows.size()).boxed().toList();
    }

    private String key(int row) {
        return rows.get(row).get(shape.key());
    }

    private String parent(int row) {
        return rows.get(row).get(SheetForm.PARENT);
    }
}
