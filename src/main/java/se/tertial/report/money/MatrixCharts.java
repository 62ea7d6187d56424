package se.tertial.report.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.MoneyUnit;
import se.tertial.basics.NumberText;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.document.Chart;
import se.tertial.document.Chart.Point;
import se.tertial.document.Chart.Series;
import se.tertial.document.Chart.Shape;
import se.tertial.document.Chart.Style;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.organisation.Unit;
import se.tertial.plan.SteeringModel;
import se.tertial.report.figure.Basis;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.Show;

/** A matrix drawn: its rows as bars, the way from budget to forecast, and the years behind it. */
public final class MatrixCharts {

    private static final int BARS_MAX = 24;
    private static final int YEARS = 5;
    private static final Show TO_THE_ORE = Show.in(MoneyUnit.KR, 2);

    private final Insight insight;
    private final Unit unit;
    private final RoundCode round;
    private final MatrixChoice choice;
    private final Language language;
    private final Messages words;
    private final Figures figures;

    private MatrixCharts(MatrixScope scope) {
        insight = scope.insight();
        unit = scope.unit();
        round = scope.round();
        choice = scope.choice();
        language = scope.language();
        words = scope.words();
        figures = scope.figures();
    }

    /** Those for which there is enough to draw. @param matrix of the measures, else there are only the years */
    public static List<Chart> of(MatrixScope scope, Table matrix) {
        var charts = new MatrixCharts(scope);
        var choice = scope.choice();
        var all = new ArrayList<Chart>();
        if (choice.columns() == Axis.MEASURES) {
            charts.bars(matrix).ifPresent(all::add);
            charts.steps(matrix).ifPresent(all::add);
        }
        charts.years().ifPresent(all::add);
        return all;
    }

    private Optional<Chart> bars(Table matrix) {
        var rows = matrix.rows().stream()
                .filter(row -> row.kind() == RowKind.ROW)
                .filter(row -> row.cell(Word.of(MoneyColumn.ACTUAL)).isPresent())
                .limit(BARS_MAX + 1L)
                .toList();
        if (rows.size() < 2 || rows.size() > BARS_MAX) {
            return Optional.empty();
        }
        var series = List.of(
                        series(MoneyColumn.ACTUAL, Style.SOLID, rows), series(MoneyColumn.BUDGET, Style.LIGHT, rows))
                .stream()
                .filter(one -> one.points().stream().anyMatch(point -> point.value() != null))
                .toList();
        return series.isEmpty()
                ? Optional.empty()
                : Optional.of(chart("matrix-bars", words.text("chart.bars"), Shape.BARS, names(rows), series));
    }

    private Series series(MoneyColumn column, Style style, List<Row> rows) {
        var year = String.valueOf(round.year());
        var label = words.text("column." + Word.of(column), year, String.valueOf(round.year() - 1));
        return new Series(
                label, style, rows.stream().map(row -> point(row, column)).toList());
    }

    /** From the year's budget by what each row is expected to change, to the forecast. */
    private Optional<Chart> steps(Table matrix) {
        var total = matrix.rows().stream()
                .filter(row -> row.kind() == RowKind.TOTAL)
                .reduce((_, last) -> last);
        var parts = matrix.rows().stream()
                .filter(row -> row.kind() == RowKind.ROW && row.level() == 0)
                .filter(row -> !isZero(change(row)))
                .toList();
        if (total.isEmpty() || parts.isEmpty() || parts.size() > BARS_MAX) {
            return Optional.empty();
        }
        var budget = exact(total.get(), MoneyColumn.YEAR_BUDGET);
        var forecast = exact(total.get(), MoneyColumn.FORECAST);
        if (budget.isEmpty() || forecast.isEmpty()) {
            return Optional.empty();
        }
        var points = new ArrayList<Point>();
        var names = new ArrayList<String>();
        names.add(words.text("chart.steps.budget", String.valueOf(round.year())));
        points.add(whole(budget.get()));
        var left = forecast.get().subtract(budget.get());
        for (var row : parts) {
            var change = change(row).orElseThrow();
            left = left.subtract(change);
            names.add(row.label());
            points.add(changed(change));
        }
        if (left.signum() != 0) {
            names.add(words.text("chart.steps.rest"));
            points.add(changed(left));
        }
        names.add(words.text("chart.steps.forecast", String.valueOf(round.year())));
        points.add(whole(forecast.get()));
        var series = List.of(new Series(words.text("chart.steps.change"), Style.SOLID, points));
        return Optional.of(chart("matrix-steps", words.text("chart.steps"), Shape.STEPS, names, series));
    }

    private static boolean isZero(Optional<BigDecimal> change) {
        return change.isEmpty() || change.get().signum() == 0;
    }

    /** As the model shows it: what the row adds to the number of the budget. */
    private Optional<BigDecimal> change(Row row) {
        return exact(row, MoneyColumn.YEAR_BUDGET)
                .flatMap(budget -> exact(row, MoneyColumn.FORECAST).map(forecast -> forecast.subtract(budget)));
    }

    /** More revenue or less cost is better, whichever sign the model shows it by. */
    private Point changed(BigDecimal change) {
        var isBetter = change.signum() > 0 == money().revenuePositive();
        var word = words.text(isBetter ? "better" : "worse");
        return new Point(change, NumberText.signed(rounded(change), language) + " " + word);
    }

    private Point whole(BigDecimal kronor) {
        return new Point(kronor, NumberText.of(rounded(kronor), language));
    }

    private BigDecimal rounded(BigDecimal kronor) {
        return Amount.ofKronor(kronor).in(money().unit(), money().decimals());
    }

    private SteeringModel.MoneyShown money() {
        return insight.municipality().plan().model().money();
    }

    private Optional<Chart> years() {
        var names = new ArrayList<String>();
        var points = new ArrayList<Point>();
        for (var year = round.year() - YEARS + 1; year <= round.year(); year++) {
            var figure = ofYear(year);
            if (figure.isPresent() || !points.isEmpty()) {
                names.add(String.valueOf(year));
                points.add(figure.map(MatrixCharts::point).orElseGet(() -> new Point(null, "")));
            }
        }
        if (points.stream().filter(point -> point.value() != null).count() < 2) {
            return Optional.empty();
        }
        var series = List.of(new Series(words.text("chart.years.actual"), Style.SOLID, points));
        var caption = words.text("chart.years", unit.name());
        return Optional.of(chart("matrix-years", caption, Shape.LINE, names, series));
    }

    /** As told in the round of that year and month, else as told a year later of the year before. */
    private Optional<Figure> ofYear(int year) {
        var own = "%04d-%02d".formatted(year, round.month());
        var next = "%04d-%02d".formatted(year + 1, round.month());
        return known(Measure.MONEY_ACTUAL, own).or(() -> known(Measure.MONEY_LAST_YEAR, next));
    }

    private Optional<Figure> known(Measure measure, String code) {
        if (!insight.hasRound(new RoundCode(code))) {
            return Optional.empty();
        }
        var reference = FigureReference.of(measure, "unit", unit.code(), "line", choice.line(), "round", code);
        var asked = choice.basis() == Basis.ALL ? reference : reference.orElse("basis", Word.of(choice.basis()));
        return Optional.of(figures.resolve(asked)).filter(figure -> figure.value() != null);
    }

    private Optional<Figure> figure(Row row, MoneyColumn column, Show show) {
        return row.cell(Word.of(column))
                .map(Cell::source)
                .flatMap(FigureReference::parse)
                .map(reference -> figures.resolve(reference.shown(show)))
                .filter(figure -> figure.value() != null);
    }

    /** In kronor, to the öre, so that the steps end where they shall. */
    private Optional<BigDecimal> exact(Row row, MoneyColumn column) {
        return figure(row, column, TO_THE_ORE).map(figure -> Objects.requireNonNull(figure.value()));
    }

    private Point point(Row row, MoneyColumn column) {
        return figure(row, column, Show.AS_MODEL).map(MatrixCharts::point).orElseGet(() -> new Point(null, ""));
    }

    private static Point point(Figure figure) {
        return new Point(figure.value(), figure.text());
    }

    private static List<String> names(List<Row> rows) {
        return rows.stream().map(Row::label).toList();
    }

    private Chart chart(String id, String caption, Shape shape, List<String> names, List<Series> series) {
        var alternative = IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + ": "
                        + series.stream()
                                .filter(one -> one.points().get(i).value() != null)
                                .map(one -> (series.size() > 1 ? one.label() + " " : "")
                                        + one.points().get(i).text())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". ", "", " " + money().unit().symbol() + "."));
        return new Chart(id, caption, alternative, shape, money().unit().symbol(), names, series);
    }
}
