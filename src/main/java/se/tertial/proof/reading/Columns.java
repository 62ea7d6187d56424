package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table.
 *
 * @param edges the places between columns, from left to right: one fewer than there are columns
 */
record Columns(List<Double> edges) {

    private static final double CUT_GAP = 0.38;

    Columns {
        edges = List.copyOf(edges);
    }

    int count() {
        return edges.size() + 1;
    }

    int at(double x) {
        var column = 0;
        while (column < edges.size() && x > edges.get(column)) {
            column++;
        }
        return column;
    }

    /** Column of a chunk: that of a figure's middle; a text's first half decides, for long texts run over. */
    int of(Chunk chunk) {
        if (chunk.isFigure()) {
            return at(chunk.middle());
        }
        var first = at(chunk.x0() + Math.min(chunk.size() / 2, (chunk.x1() - chunk.x0()) / 2));
        var middle = at(chunk.middle());
        return middle - first == 1 && chunk.x0() > edges.get(first) - chunk.size() * 2 ? middle : first;
    }

    /** The chunks of a line, cut where they reach over an edge with a gap there. */
    List<Chunk> cut(TextLine line) {
        var cut = new ArrayList<Chunk>();
        for (var chunk : line.chunks()) {
            cut.addAll(chunk.isFigure() ? List.of(chunk) : chunk.cutAt(edges, CUT_GAP));
        }
        return cut;
    }

    /** The texts of a line, one a column. */
    List<String> cells(TextLine line) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < count(); i++) {
            cells.add("");
        }
        for (var chunk : cut(line)) {
            var column = of(chunk);
            cells.set(column, (cells.get(column) + " " + chunk.text()).strip());
        }
        return cells;
    }
}
