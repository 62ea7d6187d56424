package se.tertial.report.web;

import java.math.BigDecimal;
import java.util.Optional;
import se.tertial.basics.MoneyUnit;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.Show;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Sentence;

/**
 * What a unit's money comes to, in two sentences.
 *
 * @param yearVariance forecast against the year's budget, signed
 * @param periodVariance what has been used against the period's budget, signed
 */
record MoneySentences(FigureLink yearVariance, FigureLink periodVariance, Sentence year, Sentence period) {

    private static final Show MNKR = Show.in(MoneyUnit.MNKR, 1);

    /** Empty when the unit has no money of its own in the round, or only half of what it takes. */
    static Optional<MoneySentences> of(Visit visit, Shown shown) {
        var year = shown.resolve(net(Measure.MONEY_FORECAST_VARIANCE).shown(MNKR.signed()));
        var period = shown.resolve(net(Measure.MONEY_VARIANCE).shown(MNKR.signed()));
        var yearValue = year.value();
        var periodValue = period.value();
        if (yearValue == null || periodValue == null) {
            return Optional.empty();
        }
        return Optional.of(new MoneySentences(
                shown.link(year),
                shown.link(period),
                Sentence.of(
                        visit.text("start.economy.year." + direction(yearValue)),
                        size(shown, Measure.MONEY_FORECAST_VARIANCE),
                        size(shown, Measure.MONEY_YEAR_BUDGET)),
                Sentence.of(
                        visit.text("start.economy.period." + direction(periodValue)),
                        size(shown, Measure.MONEY_ACTUAL),
                        size(shown, Measure.MONEY_VARIANCE))));
    }

    private static FigureLink size(Shown shown, Measure measure) {
        return shown.link(net(measure).shown(MNKR.size()));
    }

    private static FigureReference net(Measure measure) {
        return FigureReference.of(measure, "line", "net");
    }

    private static String direction(BigDecimal variance) {
        return switch (variance.signum()) {
            case 1 -> "better";
            case -1 -> "worse";
            default -> "even";
        };
    }
}
