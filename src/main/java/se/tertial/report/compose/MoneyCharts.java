package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.basics.MoneyUnit;
import se.tertial.document.Chart;
import se.tertial.document.Chart.Point;
import se.tertial.document.Chart.Series;
import se.tertial.document.Chart.Shape;
import se.tertial.document.Chart.Style;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.Show;

/**
 * Net cost of each department or operating area: the year's budget and forecast, and what has been used. Cost is drawn to the
 * right.
 */
public final class MoneyCharts {

    private MoneyCharts() {}

    static Optional<Chart> of(Component component, Scope scope) {
        var words = scope.words();
        var rows = MoneyRows.of(scope.municipality(), scope.unit()).rows().stream()
                .filter(row -> scope.figure(row.figure(Measure.MONEY_ACTUAL, scope.unit(), Show.AS_MODEL))
                                        .value()
                                != null
                        || row.key().equals("unit"))
                .toList();
        var series = Stream.of(
                        series(words.text("chart.year-budget"), Style.LIGHT, Measure.MONEY_YEAR_BUDGET, rows, scope),
                        series(words.text("chart.forecast"), Style.HATCHED, Measure.MONEY_FORECAST, rows, scope),
                        series(words.text("chart.actual"), Style.SOLID, Measure.MONEY_ACTUAL, rows, scope))
                .filter(s -> s.points().stream().anyMatch(p -> p.value() != null))
                .toList();
        if (series.isEmpty()) {
            return Optional.empty();
        }
        var names = rows.stream().map(MoneyRows.Row::name).toList();
        return Optional.of(new Chart(
                "operating-chart-" + scope.unit(),
                scope.text(component.caption()),
                alternative(names, series),
                Shape.BARS,
                MoneyUnit.MNKR.symbol(),
                names,
                series));
    }

    private static Series series(String label, Style style, Measure measure, List<MoneyRows.Row> rows, Scope scope) {
        var points = rows.stream()
                .map(row -> scope.figure(row.figure(measure, scope.unit(), Show.in(MoneyUnit.MNKR, 1))))
                .map(figure -> point(figure, scope))
                .toList();
        return new Series(label, style, points);
    }

    /** Bars show cost as length, whatever the report's sign. */
    private static Point point(Figure figure, Scope scope) {
        var value = figure.value();
        if (value == null) {
            return new Point(null, "");
        }
        var length = scope.model().money().revenuePositive() ? value.negate() : value;
        return new Point(length, se.tertial.basics.NumberText.of(length, scope.language()));
    }

    private static String alternative(List<String> names, List<Series> series) {
        var sentences = new ArrayList<String>();
        for (var i = 0; i < names.size(); i++) {
            var place = i;
            sentences.add(names.get(i) + ": "
                    + series.stream()
                            .filter(s -> s.points().get(place).value() != null)
                            .map(s -> s.label() + " " + s.points().get(place).text() + " mnkr")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return String.join(" ", sentences);
    }
}
