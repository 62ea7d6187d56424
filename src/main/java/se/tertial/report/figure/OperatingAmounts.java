package se.tertial.report.figure;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.OperatingAmount.Kind;

/** Amounts of the operating statement as known in a round, to the öre and in ledger sign, for what computes further with them. */
public final class OperatingAmounts {

    private final Insight insight;
    private final RoundCode round;

    public OperatingAmounts(Insight insight, RoundCode round) {
        this.insight = insight;
        this.round = round;
    }

    /** What entries say of a line account by account; empty where they say nothing of it. */
    public SortedMap<String, Amount> byAccount(String unit, String line, Kind kind, Period period) {
        return insight.byAccount(round, unit, line, new OperatingAsked(kind, period));
    }

    /** @param area null for all of them together */
    public Optional<Amount> of(String unit, @Nullable String area, String line, Kind kind, Period period) {
        var where = new TreeMap<String, String>();
        where.put("unit", unit);
        where.put("line", line);
        if (area != null) {
            where.put("area", area);
        }
        var figure = new FigureReference(Measure.MONEY_ACTUAL, where, Show.AS_MODEL);
        return insight.operating(round).of(figure, kind, period).map(Sum::amount);
    }
}
