package se.tertial.report.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
import se.tertial.report.figure.Insight;

/** What the entries behind a figure come to, code by code, as a table in the model's unit and sign. */
public final class BehindTable {

    private static final String TOTAL = "total";

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
        var months = new TreeSet<String>();
        Map<String, Map<String, Amount>> byCode = new LinkedHashMap<>();
        for (var row : answer.rows()) {
            var amount = row.cells().getFirst();
            if (amount != null) {
                months.add(row.keys().get(1));
                byCode.computeIfAbsent(row.keys().getFirst(), _ -> new LinkedHashMap<>())
                        .put(row.keys().get(1), amount);
            }
        }
        var rows = new ArrayList<Row>();
        Map<String, Amount> totals = new LinkedHashMap<>();
        byCode.forEach((code, amounts) -> {
            amounts.forEach((month, amount) -> totals.merge(month, amount, Amount::plus));
            rows.add(row(code, monthCells(months, amounts)));
        });
        addTotal(rows, monthCells(months, totals));
        var columns = new ArrayList<Column>();
        months.forEach(month ->
                columns.add(column(month, words.text("month." + Integer.parseInt(month.substring(4))))));
        columns.add(column(TOTAL, words.text("row.total")));
        return table(columns, rows, caption(columnLabel(measure)));
    }

    private List<Cell> monthCells(TreeSet<String> months, Map<String, Amount> amounts) {
        var cells = new ArrayList<Cell>();
        months.forEach(month -> cells.add(cell(month, Optional.ofNullable(amounts.get(month)), false)));
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
        return "kod-" + code;
    }

    private Column column(String id, String label) {
        return new Column(id, label, shown.unit().symbol(), Column.Kind.NUMBER);
    }

    private Table table(List<Column> columns, List<Row> rows, String caption) {
        return new Table("behind", caption, CodeNames.ofDimension(insight, dimension, words), columns, rows);
    }

    private String columnLabel(MoneyColumn column) {
        var year = behind.round().year();
        return words.text("column." + Word.of(column), year, year - 1);
    }

    private String caption(String measure) {
        return (measure.isEmpty() ? "" : measure + ", ") + BehindWords.of(insight, behind, language);
    }
}
