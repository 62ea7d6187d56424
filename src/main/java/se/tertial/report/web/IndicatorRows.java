package se.tertial.report.web;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.report.web.IndicatorListPage.Row;
import se.tertial.ui.PeriodText;

/** Indicators as rows of a table. */
final class IndicatorRows {

    private static final int YEARS_BEFORE = 2;

    private final Visit visit;
    private final RoundCode round;
    private final Shown shown;

    IndicatorRows(Visit visit, RoundCode round, Shown shown) {
        this.visit = visit;
        this.round = round;
        this.shown = shown;
    }

    /** Of the columns of values. */
    List<String> headings() {
        return periods().map(period -> PeriodText.of(period, visit.language())).toList();
    }

    Row row(IndicatorStanding standing) {
        var unit = standing.followed().unit();
        return new Row(
                standing.name(),
                to(visit, standing),
                unit.equals(visit.unit().code())
                        ? ""
                        : visit.organisation().known(unit).name(),
                periods().map(period -> shown.value(standing, period)).toList(),
                Drawings.sparkline(visit, standing),
                shown.target(standing),
                shown.forecast(standing),
                shown.rating(standing),
                shown.trend(standing));
    }

    static String to(Visit visit, IndicatorStanding standing) {
        return visit.to("indikatorer", standing.indicator().code())
                .with(Visit.UNIT, standing.followed().unit())
                .toString();
    }

    /** The years before, and what the round itself looks back on. */
    private Stream<Period> periods() {
        var years = Stream.iterate(round.year() - YEARS_BEFORE, year -> year < round.year(), year -> year + 1);
        return Stream.concat(years.map(Period.Year::new), Stream.of(round.period()));
    }
}
