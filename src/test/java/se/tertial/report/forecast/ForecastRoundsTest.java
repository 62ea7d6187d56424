package se.tertial.report.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.report.Municipality;
import se.tertial.report.SampleInsight;
import se.tertial.report.figure.Insight;

class ForecastRoundsTest {

    private static final RoundCode APRIL = new RoundCode("2024-04");

    @Test
    void theGridHoldsWhatAForecastIsMadeFrom() {
        var text = new StringBuilder();
        for (var place : new String[][] {
            {"norrtalje", "ksk", "2024-04"}, {"askersund", "ks", "2024-08"}, {"mjolby", "ks", "2023-12"}
        }) {
            text.append(grid(SampleInsight.of(place[0]), place[1], new RoundCode(place[2])))
                    .append('\n');
        }
        Golden.compare("report/forecast/grids.txt", text.toString());
    }

    @Test
    void aProposalNeedsAllThatItIsMadeOf() {
        var known = new Known(new Amount(300), new Amount(250), null, null, new Amount(900), null, null);
        assertThat(ForecastProposal.BUDGET_LEFT.of(known, 4)).contains(new Amount(850));
        assertThat(ForecastProposal.LAST_YEAR.of(known, 4)).isEmpty();
        assertThat(ForecastProposal.TREND.of(known, 4)).contains(new Amount(750));
        var more = new Known(null, new Amount(-100), new Amount(-80), new Amount(-200), null, null, null);
        assertThat(ForecastProposal.LAST_YEAR.of(more, 4)).contains(new Amount(-220));
        assertThat(ForecastProposal.TREND.of(more, 7)).contains(new Amount(-171));
    }

    @Test
    void whatIsSetIsSeenInTheReportAndWhatIsTakenAwayIsNot() {
        var municipality = SampleInsight.norrtalje().municipality();
        var hr = new ForecastKey("hr", null, "net");
        var set = Forecasts.with(municipality, APRIL, Map.of(hr, Optional.of(new Amount(12_345))), Set.of(), Map.of());
        assertThat(Forecasts.of(set, APRIL)).containsEntry(hr, new Amount(12_345));
        assertThat(known(set, hr).forecast()).isEqualTo(new Amount(12_345));
        assertThat(set.ledger().operating()).hasSameSizeAs(municipality.ledger().operating());

        var removed = Forecasts.with(set, APRIL, Map.of(hr, Optional.empty()), Set.of(), Map.of());
        assertThat(known(removed, hr).forecast()).isNull();
        assertThat(Forecasts.with(municipality, APRIL, Map.of(), Set.of(), Map.of()))
                .isEqualTo(municipality);
    }

    @Test
    void aSumThatWasSetGivesWayWhenAllItsLinesAre() {
        var municipality = SampleInsight.norrtalje().municipality();
        var one = Optional.of(new Amount(100));
        var revenue = new ForecastKey("hr", null, "revenue");
        var cost = new ForecastKey("hr", null, "cost");
        var net = new ForecastKey("hr", null, "net");
        var half = Forecasts.with(municipality, APRIL, Map.of(revenue, one), Set.of(), Map.of());
        assertThat(Forecasts.of(half, APRIL)).containsKeys(revenue, net);
        var whole = Forecasts.with(half, APRIL, Map.of(cost, one), Set.of(), Map.of());
        assertThat(Forecasts.of(whole, APRIL)).containsKeys(revenue, cost).doesNotContainKey(net);
        assertThat(known(whole, net).forecast()).isEqualTo(new Amount(200));
        var besideEntries = Forecasts.with(municipality, APRIL, Map.of(revenue, one), Set.of(cost, net), Map.of());
        assertThat(Forecasts.of(besideEntries, APRIL)).containsKey(revenue).doesNotContainKey(net);
        var both = Forecasts.with(half, APRIL, Map.of(cost, one, net, one), Set.of(), Map.of());
        assertThat(Forecasts.of(both, APRIL)).containsKeys(revenue, cost, net);
    }

    @Test
    void aRoundIsHeldAgainstTheOneBeforeIt() {
        var hr = new ForecastKey("hr", null, "net");
        var february = new RoundCode("2024-02");
        var set = Forecasts.with(
                SampleInsight.norrtalje().municipality(),
                february,
                Map.of(hr, Optional.of(new Amount(3_000_000_000L))),
                Set.of(),
                Map.of());
        var known = known(set, hr);
        assertThat(known.earlier()).isEqualTo(new Amount(3_000_000_000L));
        assertThat(known.change()).isEqualTo(new Amount(3_000_000_000L).minus(new Amount(2_926_870_000L)));
    }

    private static Known known(Municipality municipality, ForecastKey key) {
        var insight = new Insight(municipality);
        var unit = municipality.organisation().known(key.unit());
        return ForecastRounds.of(insight, unit, APRIL).row(key).orElseThrow().known();
    }

    private static String grid(Insight insight, String unit, RoundCode round) {
        var money = MoneyText.of(insight.municipality().plan().model().money());
        var grid =
                ForecastRounds.of(insight, insight.municipality().organisation().known(unit), round);
        var text = new StringBuilder(unit + " " + round + " (" + money.unit().symbol() + ")\n");
        for (var row : grid.rows()) {
            var known = row.known();
            text.append(row.key().code())
                    .append(row.isSet() ? " = " + money.typed(row.own()) : " +")
                    .append(": ")
                    .append(Arrays.asList(
                                    known.budget(),
                                    known.actual(),
                                    known.lastYearSoFar(),
                                    known.lastYear(),
                                    known.yearBudget(),
                                    known.earlier(),
                                    known.forecast())
                            .stream()
                            .map(amount -> money.shown(amount, Language.EN))
                            .collect(Collectors.joining(" | ")))
                    .append("; ")
                    .append(money.difference(known.variance(), Language.EN))
                    .append("; ")
                    .append(row.proposals().entrySet().stream()
                            .map(entry -> Word.of(entry.getKey()) + " " + money.shown(entry.getValue(), Language.EN))
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        return text.toString();
    }
}
