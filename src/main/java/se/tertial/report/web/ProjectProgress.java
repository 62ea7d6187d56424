package se.tertial.report.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import se.tertial.document.Mark;
import se.tertial.document.Mark.Tone;
import se.tertial.document.svg.Progress;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.Show;
import se.tertial.report.web.InvestmentsPage.Project;
import se.tertial.ui.Status;

/** How far a project has come: what has been used of its budget, and whether the budget is expected to hold. */
final class ProjectProgress {

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

    Project of(se.tertial.ledger.Project project) {
        var unit = visit.organisation().known(project.unit()).name();
        return of(project.label(), unit, "project", project.id());
    }

    /** All projects of a unit together. */
    Project total(String unit) {
        return of(
                visit.text("investments.total"),
                visit.organisation().known(unit).name(),
                "unit",
                unit);
    }

    private Project of(String name, String unit, String key, String value) {
        var budget = shown.resolve(FigureReference.of(Measure.INVESTMENT_TOTAL_BUDGET, key, value));
        var forecast = shown.resolve(FigureReference.of(Measure.INVESTMENT_TOTAL_FORECAST, key, value));
        var used = shown.resolve(FigureReference.of(Measure.INVESTMENT_ACCUMULATED, key, value));
        var saving = shown.resolve(
                FigureReference.of(Measure.INVESTMENT_SAVING, key, value).shown(Show.AS_MODEL.signed()));
        var budgeted = cost(budget.value());
        var share = share(cost(used.value()), budgeted);
        return new Project(
                name,
                unit,
                drawing(cost(used.value()), budgeted, cost(forecast.value()), share),
                share,
                shown.link(used),
                shown.link(budget),
                shown.link(forecast),
                shown.link(saving),
                status(saving.value(), budgeted));
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

    private @Nullable Status status(@Nullable BigDecimal saving, @Nullable BigDecimal budget) {
        if (saving == null) {
            return null;
        }
        if (saving.signum() >= 0) {
            return new Status(WITHIN, visit.text("investments.within"));
        }
        return budget == null || budget.signum() == 0
                ? new Status(UNBUDGETED, visit.text("investments.unbudgeted"))
                : new Status(OVER, visit.text("investments.over"));
    }
}
