package se.tertial.report.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.basics.MoneyUnit;
import se.tertial.basics.RoundCode;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.Show;
import se.tertial.report.web.EconomyPage.Result;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Sentence;

/** What a unit's money comes to, in a sentence on what has been used and one on the forecast of the year. */
record MoneySentences(Optional<Result> used, Optional<Result> forecast) {

    private static final Show MNKR = Show.in(MoneyUnit.MNKR, 1);
    private static final int DECEMBER = 12;

    /** Either may be empty: a municipality may budget by the year only, and when the year is over there is no forecast. */
    static MoneySentences of(Visit visit, Shown shown, RoundCode round) {
        var isWhole = round.month() == DECEMBER;
        return new MoneySentences(
                said(
                        visit,
                        shown,
                        isWhole ? "economy.said.whole." : "economy.said.period.",
                        Measure.MONEY_VARIANCE,
                        List.of(Measure.MONEY_ACTUAL, Measure.MONEY_VARIANCE)),
                said(
                        visit,
                        shown,
                        "economy.said.forecast.",
                        Measure.MONEY_FORECAST_VARIANCE,
                        List.of(Measure.MONEY_FORECAST_VARIANCE, Measure.MONEY_YEAR_BUDGET)));
    }

    private static Optional<Result> said(Visit visit, Shown shown, String key, Measure measure, List<Measure> sizes) {
        var variance = shown.resolve(net(measure).shown(MNKR.signed()));
        var value = variance.value();
        if (value == null) {
            return Optional.empty();
        }
        var links = sizes.stream()
                .map(size -> shown.link(net(size).shown(MNKR.size())))
                .toArray(FigureLink[]::new);
        return Optional.of(new Result(
                visit.text(key + "title"),
                shown.link(variance),
                visit.text(key + "unit"),
                Sentence.of(visit.text(key + direction(value)), links)));
    }

    List<Result> all() {
        return Stream.of(used, forecast).flatMap(Optional::stream).toList();
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
