package se.tertial.report.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.NumberText;
import se.tertial.plan.SteeringModel.Explained;
import se.tertial.report.compose.TextPlace;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Measure;

/** A variance so large that the model wants words about it, and there are none. */
final class UnexplainedVariances implements ReviewRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<ReviewFinding> find(ReviewScope scope) {
        return scope.insight().municipality().plan().model().explained().stream()
                .flatMap(rule -> scope.texts().stream()
                        .filter(place -> place.key().equals(rule.text()))
                        .filter(place -> scope.written(place).isEmpty())
                        .flatMap(place -> finding(scope, rule, place).stream()))
                .toList();
    }

    private static Optional<ReviewFinding> finding(ReviewScope scope, Explained rule, TextPlace place) {
        var variance = large(scope.figures(place.unit()), rule, place.unit());
        if (variance.isEmpty()) {
            return Optional.empty();
        }
        var isForecast = rule.of() == Explained.Of.FORECAST;
        var money = scope.insight().municipality().plan().model().money();
        var unit = scope.insight().municipality().organisation().known(place.unit());
        return Optional.of(ReviewFinding.warning(
                isForecast ? "unexplained-forecast" : "unexplained-variance",
                ReviewScope.at(place),
                unit.name(),
                NumberText.signed(variance.get(), scope.language()) + "\u00A0"
                        + money.unit().symbol()));
    }

    /** The unit's variance in the unit of reports, when the model wants words about it. */
    static Optional<BigDecimal> large(Figures figures, Explained rule, String unit) {
        var isForecast = rule.of() == Explained.Of.FORECAST;
        var budget = value(figures, unit, isForecast ? Measure.MONEY_YEAR_BUDGET : Measure.MONEY_BUDGET);
        return value(figures, unit, isForecast ? Measure.MONEY_FORECAST_VARIANCE : Measure.MONEY_VARIANCE)
                .filter(variance -> isLarge(rule, variance, budget));
    }

    /** Beyond every limit that the model sets; a share of a budget of nothing is beyond any. */
    static boolean isLarge(Explained rule, BigDecimal variance, Optional<BigDecimal> budget) {
        var size = variance.abs();
        var beyondAmount = rule.amount() == null || size.compareTo(rule.amount()) >= 0;
        var beyondShare = rule.percent() == null
                || budget.isEmpty()
                || budget.get().signum() == 0
                || size.multiply(HUNDRED)
                                .divide(budget.get().abs(), 4, RoundingMode.HALF_UP)
                                .compareTo(rule.percent())
                        >= 0;
        return size.signum() != 0 && beyondAmount && beyondShare;
    }

    private static Optional<BigDecimal> value(Figures figures, String unit, Measure measure) {
        return Optional.ofNullable(
                figures.resolve(FigureReference.of(measure, "unit", unit)).value());
    }
}
