package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tertial.basics.MoneyUnit;
import se.tertial.document.Chart;
import se.tertial.document.Chart.Point;
import se.tertial.document.Chart.Series;
import se.tertial.document.Chart.Shape;
import se.tertial.document.Chart.Style;
import se.tertial.report.compose.MoneyRows;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.Show;

/** How far each department or operating area is from its budget: better to the right, worse to the left, said by sign and word too. */
final class VarianceChart {

    private static final Show MNKR = Show.in(MoneyUnit.MNKR, 1).signed();

    private VarianceChart() {}

    static Optional<Chart> of(Visit visit, Shown shown) {
        var rows = MoneyRows.of(visit.insight().municipality(), visit.unit().code()).rows().stream()
                .filter(row -> row.key().equals("unit") || differs(visit, shown, row))
                .toList();
        var series = Stream.of(
                        series(visit, shown, rows, "economy.variance.period", Style.SOLID, Measure.MONEY_VARIANCE),
                        series(
                                visit,
                                shown,
                                rows,
                                "economy.variance.year",
                                Style.HATCHED,
                                Measure.MONEY_FORECAST_VARIANCE))
                .filter(s -> s.points().stream().anyMatch(point -> point.value() != null))
                .toList();
        if (series.isEmpty()) {
            return Optional.empty();
        }
        var names = rows.stream().map(MoneyRows.Row::name).toList();
        return Optional.of(new Chart(
                "variance-chart-" + visit.unit().code(),
                visit.text("economy.variance.caption"),
                alternative(names, series),
                Shape.BARS,
                MoneyUnit.MNKR.symbol(),
                names,
                series));
    }

    /** Of many areas only those that differ are drawn. */
    private static boolean differs(Visit visit, Shown shown, MoneyRows.Row row) {
        return Stream.of(Measure.MONEY_VARIANCE, Measure.MONEY_FORECAST_VARIANCE)
                .map(measure -> shown.resolve(row.figure(measure, visit.unit().code(), MNKR))
                        .value())
                .anyMatch(value -> value != null && value.signum() != 0);
    }

    private static Series series(
            Visit visit, Shown shown, List<MoneyRows.Row> rows, String label, Style style, Measure measure) {
        var points = new ArrayList<Point>();
        for (var row : rows) {
            points.add(point(visit, shown, row.figure(measure, visit.unit().code(), MNKR)));
        }
        return new Series(visit.text(label), style, points);
    }

    private static Point point(Visit visit, Shown shown, FigureReference reference) {
        var figure = shown.resolve(reference);
        var value = figure.value();
        if (value == null) {
            return new Point(null, "");
        }
        var word = switch (value.signum()) {
            case 1 -> "economy.better";
            case -1 -> "economy.worse";
            default -> "economy.even";
        };
        return new Point(value, figure.text() + " " + visit.text(word));
    }

    private static String alternative(List<String> names, List<Series> series) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + ": "
                        + series.stream()
                                .filter(one -> one.points().get(i).value() != null)
                                .map(one ->
                                        one.label() + " " + one.points().get(i).text())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". ", "", "."));
    }
}
