package se.tertial.report.task;

import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task.Lack;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.basics.Text;
import se.tertial.report.forecast.ForecastGrid.Row;
import se.tertial.report.forecast.ForecastKey;
import se.tertial.report.forecast.ForecastRounds;

/** Forecasts of the lines of money that units set themselves. */
final class MoneyTasks {

    private MoneyTasks() {}

    static void add(Derivation all) {
        if (all.looksAhead()) {
            ForecastRounds.ofAll(all.insight(), all.round()).stream()
                    .filter(Row::isSet)
                    .forEach(row -> add(all, row));
        }
    }

    /** A line that is part of another says more of it, and need not. */
    private static void add(Derivation all, Row row) {
        var unit = row.key().unit();
        var label = row.line().label();
        var title = row.areaLabel().isEmpty()
                ? label
                : new Text(
                        row.areaLabel() + ", " + label.sv(),
                        label.en().isEmpty() ? "" : row.areaLabel() + ", " + label.en());
        all.add(
                new TaskKey(Kind.MONEY, all.doer(unit), unit, code(row.key())),
                Section.MONEY,
                title,
                row.line().partOf().isEmpty(),
                row.own() != null || isSetByAccount(row),
                Lack.FORECAST);
    }

    private static boolean isSetByAccount(Row row) {
        var accounts = row.accounts();
        return accounts != null && accounts > 0;
    }

    /** Operating area and line; the unit is told already. */
    private static String code(ForecastKey key) {
        return key.code().substring(key.unit().length() + 1);
    }
}
