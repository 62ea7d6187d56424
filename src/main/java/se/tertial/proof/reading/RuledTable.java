package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text in a grid as rows. Columns and rows that the text shows but no line does are found as in loose tables. */
final class RuledTable {

    private static final double UPRIGHT_MIN = 0.25;
    private static final int CELLS_MAX = 40_000;
    private static final int COLUMNS_MAX = 60;

    private final RuledGrid grid;
    private final List<TextLine> lines;
    private final Columns columns;
    private final int[] firstOf;

    private RuledTable(RuledGrid grid, List<TextLine> lines) {
        this.grid = grid;
        this.lines = lines;
        var edges = new ArrayList<Double>();
        this.firstOf = new int[grid.columns() + 1];
        for (var column = 0; column < grid.columns(); column++) {
            firstOf[column] = edges.size();
            edges.addAll(within(column));
            edges.add(grid.xs().get(column + 1));
        }
        firstOf[grid.columns()] = edges.size();
        this.columns = new Columns(edges.subList(0, edges.size() - 1));
    }

    /** @param lines the parts of the page's lines that stand in the grid */
    static Optional<PageTable> of(RuledGrid grid, List<TextLine> lines) {
        var isGrid = grid.columns() > 1
                && grid.columns() <= COLUMNS_MAX
                && grid.rows() * grid.columns() < CELLS_MAX
                && grid.uprightShare() >= UPRIGHT_MIN
                && !lines.isEmpty();
        if (!isGrid) {
            return Optional.empty();
        }
        var table = new RuledTable(grid, lines);
        var rows = table.rows();
        var isTable = rows.stream().filter(row -> row.filled() > 1).count() > 0 && rows.size() > 1;
        return isTable ? Optional.of(new PageTable(rows, grid.top(), lines)) : Optional.empty();
    }

    /** Places between columns that only the text shows, where most lines have several figures in one drawn column. */
    private List<Double> within(int column) {
        var from = grid.xs().get(column);
        var to = grid.xs().get(column + 1);
        var inside = new ArrayList<TextLine>();
        var several = 0;
        for (var line : lines) {
            var chunks = line.chunks().stream()
                    .filter(c -> c.middle() > from && c.middle() < to)
                    .toList();
            if (!chunks.isEmpty()) {
                inside.add(line.with(chunks));
                several += chunks.size() > 1 && chunks.stream().skip(1).allMatch(Chunk::isFigure) ? 1 : 0;
            }
        }
        if (several < 2 || several < inside.size() * 0.6) {
            return List.of();
        }
        return Gutters.between(inside, inside.getFirst().size()).stream()
                .map(Gutters.Strip::middle)
                .toList();
    }

    private List<RawRow> rows() {
        var rows = new ArrayList<RawRow>();
        var firstFigures = firstFigures();
        for (var row = 0; row < grid.rows(); row++) {
            var inRow = inRow(row);
            if (inRow.isEmpty()) {
                continue;
            }
            if (row < firstFigures) {
                rows.add(heading(row, inRow, rows));
            } else {
                rows.addAll(
                        hasSeveralRows(inRow)
                                ? new RowMaker(inRow, columns, List.of()).rows()
                                : List.of(one(row, inRow)));
            }
        }
        return rows;
    }

    private List<TextLine> inRow(int row) {
        return lines.stream()
                .filter(line -> grid.rowAt(line.y() - line.size() * 0.3) == row)
                .toList();
    }

    private int firstFigures() {
        return lines.stream()
                .filter(line -> columns.cells(line).stream().skip(1).anyMatch(Looks::isHardNumber))
                .mapToInt(line -> grid.rowAt(line.y() - line.size() * 0.3))
                .min()
                .orElse(1);
    }

    /** Two figures under each other in two columns or more: rows with no line between them. */
    private boolean hasSeveralRows(List<TextLine> inRow) {
        if (inRow.size() < 2) {
            return false;
        }
        var counts = new int[columns.count()];
        for (var line : inRow) {
            var cells = columns.cells(line);
            for (var column = 1; column < cells.size(); column++) {
                counts[column] += Looks.isNumber(cells.get(column)) ? 1 : 0;
            }
        }
        var several = 0;
        for (var count : counts) {
            several += count > 1 ? 1 : 0;
        }
        return several > 1 || several == 1 && columns.count() == 2;
    }

    private RawRow one(int row, List<TextLine> inRow) {
        var bold = inRow.stream().allMatch(TextLine::isBold);
        var labelled = inRow.stream()
                .filter(line -> columns.of(line.chunks().getFirst()) == 0)
                .findFirst();
        var indent = labelled.map(line -> new Indents(lines, columns).of(line)).orElse(0);
        var place = inRow.getFirst().place();
        return new RawRow(texts(inRow, row), indent, bold, false, place);
    }

    private List<String> texts(List<TextLine> inRow, int row) {
        var parts = new ArrayList<List<String>>();
        for (var column = 0; column < columns.count(); column++) {
            parts.add(new ArrayList<>());
        }
        for (var line : inRow) {
            var isMerged = isMerged(row);
            for (var chunk : isMerged ? line.chunks() : columns.cut(line)) {
                parts.get(isMerged ? 0 : startOf(row, columns.of(chunk))).add(chunk.text());
            }
        }
        return parts.stream().map(Joined::lines).toList();
    }

    /** One cell over the whole row. */
    private boolean isMerged(int row) {
        for (var column = 0; column + 1 < grid.columns(); column++) {
            if (grid.isUpright(row, column)) {
                return false;
            }
        }
        return grid.uprightShare() > 0.5;
    }

    /** The first column of the drawn cell that a column is in, for cells drawn over several columns. */
    private int startOf(int row, int column) {
        var drawn = drawnColumn(column);
        var start = drawn;
        while (start > 0 && !grid.isUpright(row, start - 1)) {
            start--;
        }
        return start == drawn ? column : firstOf[start];
    }

    private int drawnColumn(int column) {
        var drawn = 0;
        while (drawn + 1 < grid.columns() && firstOf[drawn + 1] <= column) {
            drawn++;
        }
        return drawn;
    }

    /** A heading drawn over several columns stands in each of them. */
    private RawRow heading(int row, List<TextLine> inRow, List<RawRow> before) {
        var cells = new ArrayList<>(texts(inRow, row));
        if (!isMerged(row)) {
            for (var column = 1; column < cells.size(); column++) {
                var start = startOf(row, column);
                if (start > 0
                        && start < column
                        && cells.get(column).isEmpty()
                        && drawnColumn(start) < drawnColumn(column)) {
                    cells.set(column, cells.get(start));
                }
            }
        }
        var bold = inRow.stream().allMatch(TextLine::isBold);
        return new RawRow(
                cells, 0, bold, isHeading(row, bold, before), inRow.getFirst().place());
    }

    /** The first row, and those under headings that reach over several columns or, all in bold, under bold ones. */
    private boolean isHeading(int row, boolean bold, List<RawRow> before) {
        if (before.isEmpty()) {
            return !isMerged(row);
        }
        var above = before.getLast();
        var isUnderWide = above.filled()
                > above.cells().stream().filter(c -> !c.isEmpty()).distinct().count();
        return above.heading() && (isUnderWide || bold && above.bold());
    }
}
