package se.tertial.report.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.assessment.Situation;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.indicators.Indicator;
import se.tertial.indicators.Indicator.Direction;
import se.tertial.indicators.Indicator.Nature;
import se.tertial.indicators.IndicatorFacts;
import se.tertial.indicators.Observation;
import se.tertial.plan.FollowedIndicator;
import se.tertial.plan.Plan;
import se.tertial.report.SampleInsight;
import se.tertial.report.task.Plausibility.Doubt;

/** What looks like a slip of the pen, and what does not. */
class PlausibilityTest {

    private static final RoundCode ROUND = new RoundCode("2024-04");
    private static final SourceLine HERE = new SourceLine("observations.csv", 1);

    @Test
    void aValueAmongOthersIsPlausible() {
        assertThat(doubts(Nature.RATE, "%", "2024", "27", "2021=25", "2022=30", "2023=26"))
                .isEmpty();
    }

    @Test
    void belowTheLeastOrAboveTheGreatestIsDoubtful() {
        assertThat(doubts(Nature.RATE, "%", "2024", "31", "2021=25", "2022=30", "2023=26"))
                .containsExactly(Doubt.OUTSIDE_RANGE);
        assertThat(doubts(Nature.RATE, "%", "2024", "24", "2021=25", "2022=30", "2023=26"))
                .containsExactly(Doubt.OUTSIDE_RANGE);
        assertThat(doubts(Nature.RATE, "", "2024", "31", "2022=30", "2023=26"))
                .as("two values make no range")
                .isEmpty();
    }

    @Test
    void aMisplacedCommaIsDoubtful() {
        assertThat(doubts(Nature.RATE, "", "2024", "275", "2023=27.5")).containsExactly(Doubt.OTHER_MAGNITUDE);
        assertThat(doubts(Nature.RATE, "", "2024", "2.75", "2023=27.5")).containsExactly(Doubt.OTHER_MAGNITUDE);
    }

    @Test
    void aStockThatIsGoneIsDoubtful() {
        assertThat(doubts(Nature.STOCK, "", "2024", "0", "2023=14")).containsExactly(Doubt.FELL_TO_NOTHING);
        assertThat(doubts(Nature.STOCK, "", "2024", "0", "2023=0")).isEmpty();
    }

    @Test
    void aSumThatShrinksThroughTheYearIsDoubtful() {
        assertThat(doubts(Nature.FLOW, "", "2024-01/2024-04", "8", "2024-01/2024-02=9"))
                .containsExactly(Doubt.LESS_THAN_BEFORE);
    }

    @Test
    void aShareOutsideAllSharesIsDoubtful() {
        assertThat(doubts(Nature.RATE, "%", "2024", "104", "2023=98")).containsExactly(Doubt.NO_PERCENTAGE);
        assertThat(doubts(Nature.RATE, "%", "2024", "-3", "2023=-2"))
                .as("a change may be less than nothing, when it has been")
                .isEmpty();
    }

    private static List<Doubt> doubts(Nature nature, String measure, String period, String value, String... known) {
        return Plausibility.of(standing(nature, measure, known), Period.of(period), new BigDecimal(value)).stream()
                .map(Plausibility.Found::doubt)
                .toList();
    }

    private static IndicatorStanding standing(Nature nature, String measure, String... known) {
        var m = SampleInsight.norrtalje().municipality();
        var indicator = new Indicator("matt", "Mått", measure, 1, Direction.HIGHER, nature, "kf", "", "");
        var observations = new ArrayList<Observation>();
        for (var one : known) {
            var parts = one.split("=");
            observations.add(new Observation(
                    "matt",
                    "ksk",
                    Period.of(parts[0]),
                    new RoundCode("2024-02"),
                    new BigDecimal(parts[1]),
                    null,
                    "",
                    HERE));
        }
        var plan = new Plan(
                m.plan().model(),
                List.of(),
                List.of(new FollowedIndicator(null, "matt", "ksk", "ksk", 1, null, null, HERE)),
                List.of(),
                List.of());
        return new Situation(
                        m.organisation(),
                        new IndicatorFacts(List.of(indicator), List.of(), observations),
                        plan,
                        m.assessment(),
                        ROUND)
                .indicators("ksk")
                .getFirst();
    }
}
