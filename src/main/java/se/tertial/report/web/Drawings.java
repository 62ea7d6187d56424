package se.tertial.report.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.NumberText;
import se.tertial.basics.Period;
import se.tertial.document.Chart;
import se.tertial.document.Chart.Point;
import se.tertial.document.Chart.Series;
import se.tertial.document.Chart.Shape;
import se.tertial.document.Chart.Style;
import se.tertial.document.svg.Sparkline;
import se.tertial.indicators.Indicator.Nature;
import se.tertial.indicators.Ratio;
import se.tertial.plan.Target;
import se.tertial.ui.PeriodText;

/** An indicator drawn: small for a table, large for its own page. */
final class Drawings {

    private static final int SPARKLINE_YEARS = 5;

    private static final int SHARE_DECIMALS = 2;

    private Drawings() {}

    /** The years up to that of the round, with the target as a level. Empty when there are fewer than two values. */
    static String sparkline(Visit visit, IndicatorStanding standing) {
        var last = standing.round().year();
        var years = IntStream.rangeClosed(last - SPARKLINE_YEARS + 1, last)
                .mapToObj(Period.Year::new)
                .dropWhile(year -> standing.value(year).isEmpty())
                .toList();
        if (years.stream().filter(year -> standing.value(year).isPresent()).count() < 2) {
            return "";
        }
        var values = new ArrayList<@Nullable BigDecimal>();
        years.forEach(year -> values.add(standing.value(year).orElse(null)));
        var alternative =
                visit.text("sparkline", years.getFirst().code(), years.getLast().code());
        return Sparkline.draw(values, levels(standing).stream().findFirst().orElse(null), alternative);
    }

    /** All years, or all months of an indicator told by the month, with target and forecast. */
    static Optional<Chart> chart(Visit visit, IndicatorStanding standing) {
        var periods = periods(standing);
        if (periods.size() < 2) {
            return Optional.empty();
        }
        var series = new ArrayList<Series>();
        series.add(new Series(visit.text("chart.actual"), Style.SOLID, points(visit, standing, periods)));
        standing.forecast().ifPresent(forecast -> {
            var year = new Period.Year(forecast.year());
            var points = periods.stream()
                    .map(p -> p.equals(year) ? point(visit, standing, forecast.value()) : new Point(null, ""))
                    .toList();
            series.add(new Series(visit.text("chart.forecast", forecast.year()), Style.HATCHED, points));
        });
        for (var level : levels(standing)) {
            var points =
                    periods.stream().map(_ -> point(visit, standing, level)).toList();
            series.add(new Series(visit.text("chart.target", standing.round().year()), Style.TARGET, points));
        }
        return Optional.of(new Chart(
                "indicator-" + standing.indicator().code(),
                visit.text("chart.caption", standing.name()),
                alternative(visit, standing, periods, series),
                Shape.LINE,
                standing.indicator().measure(),
                periods.stream().map(p -> PeriodText.of(p, visit.language())).toList(),
                series));
    }

    /** Years when there are any, with the part of a year that the round looks back on; otherwise months. */
    private static List<Period> periods(IndicatorStanding standing) {
        var known = new TreeSet<Period>();
        standing.values().forEach((period, value) -> {
            if (value.latest().value() != null) {
                known.add(period);
            }
        });
        var hasYears = known.stream().anyMatch(Period.Year.class::isInstance);
        if (!hasYears) {
            return known.stream().filter(Period.Month.class::isInstance).toList();
        }
        var isLevel = standing.indicator().nature() != Nature.FLOW;
        known.removeIf(p -> p instanceof Period.Month || p instanceof Period.UpTo && !isLevel);
        standing.forecast().ifPresent(forecast -> known.add(new Period.Year(forecast.year())));
        return List.copyOf(known);
    }

    private static List<Point> points(Visit visit, IndicatorStanding standing, List<Period> periods) {
        return periods.stream()
                .map(period -> standing.known(period)
                        .flatMap(known -> Optional.ofNullable(known.latest().ratio()))
                        .map(Drawings::point)
                        .or(() -> standing.value(period).map(value -> point(visit, standing, value)))
                        .orElseGet(() -> new Point(null, "")))
                .toList();
    }

    private static Point point(Ratio ratio) {
        return new Point(NumberText.rounded(ratio.share(), SHARE_DECIMALS), ratio.toString());
    }

    private static Point point(Visit visit, IndicatorStanding standing, BigDecimal value) {
        var rounded = NumberText.rounded(value, standing.followed().decimals());
        return new Point(rounded, NumberText.of(rounded, visit.language()));
    }

    /** The target as one level, or two for a band; a target that is no level has none. */
    private static List<BigDecimal> levels(IndicatorStanding standing) {
        return standing.targetRule()
                .map(rule -> switch (rule) {
                    case Target.AtLeast(BigDecimal limit, var _) -> List.of(limit);
                    case Target.AtMost(BigDecimal limit, var _) -> List.of(limit);
                    case Target.Between(BigDecimal low, BigDecimal high) -> List.of(high, low);
                    case Target.Exactly(BigDecimal value) -> List.of(value);
                    case Target.BestShare _ -> List.<BigDecimal>of();
                })
                .orElse(List.of());
    }

    private static String alternative(
            Visit visit, IndicatorStanding standing, List<Period> periods, List<Series> series) {
        var measure = standing.indicator().measure().isEmpty()
                ? ""
                : " " + standing.indicator().measure();
        return series.stream()
                .map(one -> one.label() + ": "
                        + (one.style() == Style.TARGET
                                ? one.points().getFirst().text() + measure
                                : IntStream.range(0, periods.size())
                                        .filter(i -> one.points().get(i).value() != null)
                                        .mapToObj(i -> PeriodText.of(periods.get(i), visit.language()) + " "
                                                + one.points().get(i).text() + measure)
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(". ", "", "."));
    }
}
