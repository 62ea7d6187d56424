package se.tertial.report.money;

import se.tertial.report.figure.Measure;

/** What a column of a matrix holds, in the order of reports. */
public enum MoneyColumn {
    BUDGET(Measure.MONEY_BUDGET),
    ACTUAL(Measure.MONEY_ACTUAL),
    VARIANCE(Measure.MONEY_VARIANCE),
    LAST_YEAR(Measure.MONEY_LAST_YEAR),
    YEAR_BUDGET(Measure.MONEY_YEAR_BUDGET),
    FORECAST(Measure.MONEY_FORECAST),
    FORECAST_VARIANCE(Measure.MONEY_FORECAST_VARIANCE),
    /** The forecast of the round before in the same year. */
    EARLIER_FORECAST(Measure.MONEY_FORECAST);

    private final Measure measure;

    MoneyColumn(Measure measure) {
        this.measure = measure;
    }

    /** As figures of reports have it. */
    public Measure measure() {
        return measure;
    }

    /** A difference, positive when it is better. */
    public boolean isVariance() {
        return this == VARIANCE || this == FORECAST_VARIANCE;
    }
}
