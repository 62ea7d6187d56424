package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tertial.basics.MoneyUnit;
import se.tertial.document.Chart;
import se.tertial.document.Chart.Point;
import se.tertial.document.Chart.Series;
import se.tertial.document.Chart.Shape;
import se.tertial.document.Chart.Style;
import se.tertial.organisation.Unit;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.Show;

/** How far each department is from its budget: better to the right, worse to the left, said by sign and word too. */
final class VarianceChart {

    private static final Show MNKR = Show.in(MoneyUnit.MNKR, 1).signed();

    private VarianceChart() {}

    static Optional<Chart> of(Visit visit, Shown shown) {
        var units = visit.organisation()
                .children(visit.unit().code())
                .filter(unit -> unit.kind() == Unit.Kind.DEPARTMENT)
                .toList();
        var series = List.of(
                series(visit, shown, units, "economy.variance.period", Style.SOLID, Measure.MONEY_VARIANCE),
                series(visit, shown, units, "economy.variance.year", Style.HATCHED, Measure.MONEY_FORECAST_VARIANCE));
        var hasValues = series.stream().flatMap(s -> s.points().stream()).anyMatch(point -> point.value() != null);
        if (!hasValues) {
            return Optional.empty();
        }
        return Optional.of(new Chart(
                "variance-chart-" + visit.unit().code(),
                visit.text("economy.variance.caption"),
                alternative(units, series),
                Shape.BARS,
                MoneyUnit.MNKR.symbol(),
                units.stream().map(Unit::name).toList(),
                series));
    }

    private static Series series(
            Visit visit, Shown shown, List<Unit> units, String label, Style style, Measure measure) {
        var points = new ArrayList<Point>();
        for (var unit : units) {
            var reference = FigureReference.of(measure, "unit", unit.code(), "line", "net");
            points.add(point(visit, shown, reference));
        }
        return new Series(visit.text(label), style, points);
    }

    private static Point point(Visit visit, Shown shown, FigureReference reference) {
        var figure = shown.resolve(reference.shown(MNKR));
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

    private static String alternative(List<Unit> units, List<Series> series) {
        return IntStream.range(0, units.size())
                .mapToObj(i -> units.get(i).name() + ": "
                        + series.stream()
                                .filter(one -> one.points().get(i).value() != null)
                                .map(one ->
                                        one.label() + " " + one.points().get(i).text())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". ", "", "."));
    }
}
