package se.tertial.report.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.NumberText;
import se.tertial.basics.Word;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.query.Matrix;
import se.tertial.plan.SteeringModel.MoneyShown;
import se.tertial.report.figure.Basis;
import se.tertial.report.figure.Insight;

/** What the entries behind a figure come to, code by code, as a table in the model's unit and sign. */
public final class BehindTable {

    private static final String TOTAL = "total";
    private static final String CODE = "kod-";
    private static final String OTHERS = "ovriga";
    private static final int CODES_MAX = 20;

    private final Insight insight;
    private final Behind behind;
    private final Dimension dimension;
    private final Messages words;
    private final Language language;
    private final MoneyShown shown;

    public BehindTable(Insight insight, Behind behind, Dimension dimension, Language language) {
        this.insight = insight;
        this.behind = behind;
        this.dimension = dimension;
        this.language = language;
        words = Messages.of("money", language);
        shown = insight.municipality().plan().model().money();
    }

    /** @param answer to {@link BehindQuestions#byCode} */
    public Table ofColumns(Matrix answer) {
        var columns = Arrays.stream(MoneyColumn.values())
                .filter(column -> answer.rows().stream()
                        .anyMatch(row -> amount(answer, row, column).isPresent()))
                .toList();
        var rows = new ArrayList<Row>();
        for (var row : answer.rows()) {
            var cells = columns.stream()
                    .map(column -> cell(Word.of(column), amount(answer, row, column), column.isVariance()))
                    .toList();
            rows.add(row(row.keys().getFirst(), cells));
        }
        var total = columns.stream()
                .map(column -> cell(Word.of(column), total(answer, column), column.isVariance()))
                .toList();
        addTotal(rows, total);
        return table(
                columns.stream()
                        .map(column -> column(Word.of(column), columnLabel(column)))
                        .toList(),
                rows,
                caption(""));
    }

    /** @param answer to {@link BehindQuestions#byMonth} */
    public Table ofMonths(Matrix answer, MoneyColumn measure) {
        return turned(
                answer, measure, key -> key, month -> words.text("month." + Integer.parseInt(month.substring(4))));
    }

    /**
     * The codes of another dimension in columns: the largest of them, and the others together.
     *
     * @param answer to {@link BehindQuestions#byCodes}
     */
    public Table ofCodes(Matrix answer, Dimension other, MoneyColumn measure) {
        Map<String, Long> sizes = new HashMap<>();
        for (var row : answer.rows()) {
            var amount = row.cells().getFirst();
            sizes.merge(row.keys().get(1), amount == null ? 0 : Math.abs(amount.ore()), Long::sum);
        }
        var largest = sizes.keySet().stream()
                .sorted(Comparator.comparing((String code) -> -sizes.getOrDefault(code, 0L))
                        .thenComparing(code -> code))
                .limit(CODES_MAX)
                .collect(Collectors.toSet());
        var year = behind.round().year();
        return turned(
                answer,
                measure,
                code -> largest.contains(code) ? CODE + code : OTHERS,
                key -> key.equals(OTHERS)
                        ? words.text("column.others", sizes.size() - largest.size())
                        : CodeNames.label(insight, other, key.substring(CODE.length()), year, words));
    }

    /**
     * The second key of each row as a column, in order of the keys.
     *
     * @param key of the column that a second key stands in
     */
    private Table turned(Matrix answer, MoneyColumn measure, UnaryOperator<String> key, UnaryOperator<String> label) {
        var keys = new TreeSet<String>();
        Map<String, Map<String, Amount>> byCode = new LinkedHashMap<>();
        for (var row : answer.rows()) {
            var amount = row.cells().getFirst();
            if (amount != null) {
                var column = key.apply(row.keys().get(1));
                keys.add(column);
                byCode.computeIfAbsent(row.keys().getFirst(), _ -> new LinkedHashMap<>())
                        .merge(column, amount, Amount::plus);
            }
        }
        var rows = new ArrayList<Row>();
        Map<String, Amount> totals = new LinkedHashMap<>();
        byCode.forEach((code, amounts) -> {
            amounts.forEach((column, amount) -> totals.merge(column, amount, Amount::plus));
            rows.add(row(code, turnedCells(keys, amounts)));
        });
        addTotal(rows, turnedCells(keys, totals));
        var columns = new ArrayList<Column>();
        keys.forEach(one -> columns.add(column(one, label.apply(one))));
        columns.add(column(TOTAL, words.text("row.total")));
        return table(columns, rows, caption(columnLabel(measure)));
    }

    private List<Cell> turnedCells(TreeSet<String> keys, Map<String, Amount> amounts) {
        var cells = new ArrayList<Cell>();
        keys.forEach(key -> cells.add(cell(key, Optional.ofNullable(amounts.get(key)), false)));
        cells.add(cell(TOTAL, amounts.values().stream().reduce(Amount::plus), false));
        return cells;
    }

    private void addTotal(List<Row> rows, List<Cell> cells) {
        if (rows.size() > 1) {
            rows.add(new Row(TOTAL, words.text("row.total"), RowKind.TOTAL, 0, cells));
        }
    }

    private Optional<Amount> amount(Matrix answer, Matrix.Row row, MoneyColumn column) {
        return switch (column) {
            case VARIANCE ->
                difference(amount(answer, row, MoneyColumn.BUDGET), amount(answer, row, MoneyColumn.ACTUAL));
            case FORECAST_VARIANCE ->
                difference(amount(answer, row, MoneyColumn.YEAR_BUDGET), amount(answer, row, MoneyColumn.FORECAST));
            default -> stored(answer, row.cells(), column);
        };
    }

    private static Optional<Amount> stored(Matrix answer, List<@Nullable Amount> cells, MoneyColumn column) {
        var place = answer.columns().indexOf(Word.of(column));
        return place < 0 ? Optional.empty() : Optional.ofNullable(cells.get(place));
    }

    private Optional<Amount> total(Matrix answer, MoneyColumn column) {
        return switch (column) {
            case VARIANCE -> difference(total(answer, MoneyColumn.BUDGET), total(answer, MoneyColumn.ACTUAL));
            case FORECAST_VARIANCE ->
                difference(total(answer, MoneyColumn.YEAR_BUDGET), total(answer, MoneyColumn.FORECAST));
            default -> answer.columns().contains(Word.of(column)) ? answer.total(Word.of(column)) : Optional.empty();
        };
    }

    /** A code without entries on one side has nought there; without any on both it has no variance. */
    private static Optional<Amount> difference(Optional<Amount> whole, Optional<Amount> taken) {
        return whole.isEmpty() && taken.isEmpty()
                ? Optional.empty()
                : Optional.of(whole.orElse(Amount.ZERO).minus(taken.orElse(Amount.ZERO)));
    }

    /** The sign is the model's; a variance is positive when it is better, whatever the model says. */
    private Cell cell(String column, Optional<Amount> amount, boolean isVariance) {
        if (amount.isEmpty()) {
            return new Cell(column, null, "", "", "", "", null);
        }
        var turned = shown.revenuePositive() && !isVariance ? amount.get().negated() : amount.get();
        var value = turned.in(shown.unit(), shown.decimals());
        return new Cell(column, value, "", NumberText.of(value, language), "", "", null);
    }

    private Row row(String code, List<Cell> cells) {
        return new Row(
                rowId(code),
                CodeNames.label(insight, dimension, code, behind.round().year(), words),
                RowKind.ROW,
                0,
                cells);
    }

    /** Of the row of a code, which may be empty. */
    public static String rowId(String code) {
        return CODE + code;
    }

    private Column column(String id, String label) {
        return new Column(id, label, shown.unit().symbol(), Column.Kind.NUMBER);
    }

    private Table table(List<Column> columns, List<Row> rows, String caption) {
        var heading = CodeNames.ofDimension(insight, dimension, words);
        var basis = behind.basis() == Basis.ALL ? "" : ", " + words.text("basis." + Word.of(behind.basis()));
        return new Table("behind", caption, heading + basis, columns, rows);
    }

    private String columnLabel(MoneyColumn column) {
        var year = behind.round().year();
        return words.text("column." + Word.of(column), year, year - 1);
    }

    private String caption(String measure) {
        return (measure.isEmpty() ? "" : measure + ", ") + BehindWords.of(insight, behind, language);
    }
}
