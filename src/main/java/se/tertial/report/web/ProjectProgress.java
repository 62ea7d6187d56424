package se.tertial.report.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.tertial.document.Mark;
import se.tertial.document.Mark.Tone;
import se.tertial.document.Table;
import se.tertial.document.svg.Progress;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.Show;
import se.tertial.report.web.InvestmentsPage.Project;
import se.tertial.ui.Status;

/** How far a project has come: what has been used of its budget, and whether the budget is expected to hold. */
final class ProjectProgress {

    /**
     * What is held against what.
     *
     * @param forecast empty when the year is over
     */
    record Basis(boolean isYear, Measure used, Measure budget, Optional<Measure> forecast, Measure saving) {

        /** The whole project over all years when the table tells of that, else the year. */
        static Basis of(Table table) {
            if (has(table, Measure.INVESTMENT_TOTAL_BUDGET)) {
                return new Basis(
                        false,
                        Measure.INVESTMENT_ACCUMULATED,
                        Measure.INVESTMENT_TOTAL_BUDGET,
                        Optional.of(Measure.INVESTMENT_TOTAL_FORECAST),
                        Measure.INVESTMENT_SAVING);
            }
            var isForecast = has(table, Measure.INVESTMENT_YEAR_FORECAST);
            return new Basis(
                    true,
                    Measure.INVESTMENT_ACTUAL,
                    Measure.INVESTMENT_YEAR_BUDGET,
                    isForecast ? Optional.of(Measure.INVESTMENT_YEAR_FORECAST) : Optional.empty(),
                    isForecast ? Measure.INVESTMENT_FORECAST_VARIANCE : Measure.INVESTMENT_VARIANCE);
        }

        private static boolean has(Table table, Measure measure) {
            return table.columns().stream().anyMatch(column -> ("investment." + column.id()).equals(measure.code()));
        }
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Mark OVER = new Mark("▲", Tone.RED);
    private static final Mark UNBUDGETED = new Mark("■", Tone.YELLOW);
    private static final Mark WITHIN = new Mark("●", Tone.GREEN);

    private final Visit visit;
    private final Shown shown;

    ProjectProgress(Visit visit, Shown shown) {
        this.visit = visit;
        this.shown = shown;
    }

    /**
     * A row of a table of projects.
     *
     * @param where the project, or the unit that a total is of, as the row's figures name it
     */
    Project of(String name, String unit, boolean isSum, SortedMap<String, String> where, Basis basis) {
        var budget = shown.resolve(new FigureReference(basis.budget(), where, Show.AS_MODEL));
        var forecast =
                basis.forecast().map(measure -> shown.resolve(new FigureReference(measure, where, Show.AS_MODEL)));
        var used = shown.resolve(new FigureReference(basis.used(), where, Show.AS_MODEL));
        var saving = shown.resolve(new FigureReference(basis.saving(), where, Show.AS_MODEL.signed()));
        var budgeted = cost(budget.value());
        var share = share(cost(used.value()), budgeted);
        var expected = forecast.map(figure -> cost(figure.value())).orElse(null);
        return new Project(
                name,
                to(where),
                unit,
                isSum,
                drawing(cost(used.value()), budgeted, expected, share),
                share,
                shown.link(used),
                shown.link(budget),
                forecast.map(shown::link).orElse(null),
                shown.link(saving),
                status(saving.value(), budgeted, cost(used.value())));
    }

    private String to(SortedMap<String, String> where) {
        var id = where.get("project");
        return id == null ? "" : visit.to(InvestmentsComposition.PATH, id).toString();
    }

    /** As a length: what it costs, whatever the report's sign. */
    private @Nullable BigDecimal cost(@Nullable BigDecimal value) {
        return value != null && visit.model().money().revenuePositive() ? value.negate() : value;
    }

    /** Whether it is expected to cost more than is budgeted, or is not budgeted at all. */
    static boolean isOver(Project project) {
        var status = project.status();
        return status != null && !status.mark().equals(WITHIN);
    }

    private static String drawing(
            @Nullable BigDecimal used, @Nullable BigDecimal budget, @Nullable BigDecimal forecast, String share) {
        return used == null || budget == null || share.isEmpty() ? "" : Progress.draw(used, budget, forecast, share);
    }

    private String share(@Nullable BigDecimal used, @Nullable BigDecimal budget) {
        if (used == null || budget == null || budget.signum() <= 0) {
            return "";
        }
        var percent = used.multiply(HUNDRED).divide(budget, 0, RoundingMode.HALF_UP);
        return visit.text("investments.used", percent.toPlainString());
    }

    private @Nullable Status status(
            @Nullable BigDecimal saving, @Nullable BigDecimal budget, @Nullable BigDecimal used) {
        if (saving == null) {
            return null;
        }
        var isBudgeted = budget != null && budget.signum() != 0;
        if (saving.signum() < 0) {
            return isBudgeted
                    ? new Status(OVER, visit.text("investments.over"))
                    : new Status(UNBUDGETED, visit.text("investments.unbudgeted"));
        }
        var isOverspent = budget != null && used != null && used.compareTo(budget.max(BigDecimal.ZERO)) > 0;
        return isOverspent
                ? new Status(OVER, visit.text("investments.overspent"))
                : new Status(WITHIN, visit.text("investments.within"));
    }
}
