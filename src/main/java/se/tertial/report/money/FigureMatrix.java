package se.tertial.report.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tertial.assessment.Round;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.organisation.Unit;
import se.tertial.report.figure.Basis;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;
import se.tertial.report.figure.Show;

/**
 * Units, operating areas and report lines against each other, or against the measures. Every cell is a figure of the kind that
 * reports print, so that the two cannot differ.
 */
public final class FigureMatrix {

    private static final String AREA = "area";
    private static final String LINE = "line";
    private static final String UNIT = "unit";
    private static final String ROUND = "round";

    /** @param where what it adds to a figure's place */
    private record Item(String id, String label, RowKind kind, int level, Map<String, String> where) {}

    private final Insight insight;
    private final Unit unit;
    private final RoundCode round;
    private final MatrixChoice choice;
    private final Language language;
    private final Messages words;
    private final Figures figures;

    private FigureMatrix(MatrixScope scope) {
        insight = scope.insight();
        unit = scope.unit();
        round = scope.round();
        choice = scope.choice();
        language = scope.language();
        words = scope.words();
        figures = scope.figures();
    }

    /** Rows and columns of which nothing is known are left out; it may have no rows at all. */
    public static Table of(MatrixScope scope) {
        return new FigureMatrix(scope).table();
    }

    /** The round before it in the same year, if there is one. */
    public static Optional<RoundCode> earlier(Insight insight, RoundCode round) {
        return insight.municipality().assessment().rounds().stream()
                .map(Round::code)
                .filter(code -> code.year() == round.year() && code.compareTo(round) < 0)
                .max(RoundCode::compareTo);
    }

    private Table table() {
        var columns = items(choice.columns());
        var rows = new ArrayList<Row>();
        for (var item : items(choice.rows())) {
            var cells = columns.stream().map(column -> cell(item, column)).toList();
            if (cells.stream().anyMatch(cell -> cell.value() != null)) {
                rows.add(new Row(item.id(), item.label(), item.kind(), item.level(), cells));
            }
        }
        var symbol = insight.municipality().plan().model().money().unit().symbol();
        var known = columns.stream()
                .filter(column -> rows.stream()
                        .flatMap(row -> row.cell(column.id()).stream())
                        .anyMatch(cell -> cell.value() != null))
                .map(column -> new Column(column.id(), column.label(), symbol, Column.Kind.NUMBER))
                .toList();
        var heading = words.text("axis." + Word.of(choice.rows())) + basis();
        var shown = new ArrayList<Row>();
        rows.forEach(row -> shown.add(without(row, known)));
        shown.addAll(disagreements(known));
        return new Table("matrix", caption(), heading, known, shown);
    }

    private static Row without(Row row, List<Column> known) {
        var cells =
                known.stream().flatMap(column -> row.cell(column.id()).stream()).toList();
        return new Row(row.id(), row.label(), row.kind(), row.level(), cells);
    }

    /** What every cell of the matrix is of. */
    private String caption() {
        var parts = new ArrayList<String>();
        if (choice.columns() != Axis.MEASURES) {
            parts.add(label(choice.measure()));
        }
        if (choice.rows() != Axis.LINES && choice.columns() != Axis.LINES) {
            parts.add(lineLabel());
        }
        if (choice.rows() != Axis.AREAS
                && choice.columns() != Axis.AREAS
                && !choice.area().isEmpty()) {
            parts.add(areaLabel());
        }
        parts.add(unit.name() + basis());
        return String.join(", ", parts);
    }

    /** Said in the heading of rows, so that a file says it too. */
    private String basis() {
        return choice.basis() == Basis.ALL ? "" : ", " + words.text("basis." + Word.of(choice.basis()));
    }

    private String lineLabel() {
        return insight.municipality().plan().model().lines().stream()
                .filter(line -> line.code().equals(choice.line()))
                .findFirst()
                .map(line -> line.label().in(language))
                .orElse(choice.line());
    }

    private String areaLabel() {
        return insight.municipality().ledger().areas().stream()
                .filter(area -> area.code().equals(choice.area()))
                .findFirst()
                .map(area -> area.label())
                .orElse(choice.area());
    }

    private List<Item> items(Axis axis) {
        return switch (axis) {
            case LINES ->
                insight.municipality().plan().model().lines().stream()
                        .map(line -> new Item(
                                line.code(),
                                line.label().in(language),
                                line.sumOf().isEmpty() ? RowKind.ROW : RowKind.TOTAL,
                                line.partOf().isEmpty() ? 0 : 1,
                                Map.of(LINE, line.code())))
                        .toList();
            case UNITS ->
                withTotal(
                        insight.municipality()
                                .organisation()
                                .children(unit.code())
                                .map(u -> new Item(u.code(), u.name(), RowKind.ROW, 0, Map.of(UNIT, u.code())))
                                .toList(),
                        unit.name());
            case AREAS ->
                withTotal(
                        insight.municipality().ledger().areas().stream()
                                .map(a -> new Item(a.code(), a.label(), RowKind.ROW, 0, Map.of(AREA, a.code())))
                                .toList(),
                        words.text("row.all-areas", unit.name()));
            case MEASURES -> measures();
        };
    }

    private static List<Item> withTotal(List<Item> items, String label) {
        var all = new ArrayList<>(items);
        all.add(new Item("total", label, RowKind.TOTAL, 0, Map.of()));
        return all;
    }

    private List<Item> measures() {
        var earlier = earlier(insight, round);
        return Arrays.stream(MoneyColumn.values())
                .filter(column -> column != MoneyColumn.EARLIER_FORECAST || earlier.isPresent())
                .map(column -> new Item(Word.of(column), label(column), RowKind.ROW, 0, Map.of()))
                .toList();
    }

    private String label(MoneyColumn column) {
        var year = String.valueOf(round.year());
        var lastYear = String.valueOf(round.year() - 1);
        return words.text("column." + Word.of(column), year, lastYear);
    }

    private Cell cell(Item row, Item column) {
        var figure = figures.resolve(reference(row, column));
        return new Cell(
                column.id(),
                figure.value(),
                figure.reason(),
                figure.value() == null ? "" : figure.text(),
                "",
                figure.reference().toString(),
                figure.mark());
    }

    private FigureReference reference(Item row, Item column) {
        var measured =
                choice.columns() == Axis.MEASURES ? Word.known(MoneyColumn.class, column.id()) : choice.measure();
        var where = new TreeMap<String, String>();
        where.put(UNIT, unit.code());
        where.put(LINE, choice.line());
        if (!choice.area().isEmpty() && choice.rows() != Axis.AREAS && choice.columns() != Axis.AREAS) {
            where.put(AREA, choice.area());
        }
        if (choice.basis() != Basis.ALL) {
            where.put("basis", Word.of(choice.basis()));
        }
        where.putAll(row.where());
        where.putAll(column.where());
        var known = measured == MoneyColumn.EARLIER_FORECAST
                ? earlier(insight, round).orElse(round)
                : round;
        where.put(ROUND, known.code());
        return new FigureReference(measured.measure(), where, Show.AS_MODEL);
    }

    /** Where the rows do not add up to their total, the matrix says so, as reports do. */
    private List<Row> disagreements(List<Column> columns) {
        var sum = choice.rows() == Axis.UNITS ? "departments" : choice.rows() == Axis.AREAS ? "areas" : "";
        if (sum.isEmpty() || choice.columns() != Axis.MEASURES || !choice.area().isEmpty()) {
            return List.of();
        }
        var total = new Item("total", "", RowKind.TOTAL, 0, Map.of());
        var added = new Item("sum", "", RowKind.TOTAL, 0, Map.of("sum", sum));
        var notes = new ArrayList<Row>();
        for (var column : columns) {
            var item = new Item(column.id(), column.label(), RowKind.ROW, 0, Map.of());
            var own = figures.resolve(reference(total, item));
            var parts = figures.resolve(reference(added, item));
            if (differ(own, parts)) {
                var text = words.text("note.disagreement", column.label(), parts.text(), own.text());
                notes.add(new Row("note-" + column.id(), text, RowKind.NOTE, 0, List.of()));
            }
        }
        return notes;
    }

    private static boolean differ(Figure own, Figure parts) {
        return own.value() != null && parts.value() != null && own.value().compareTo(parts.value()) != 0;
    }
}
