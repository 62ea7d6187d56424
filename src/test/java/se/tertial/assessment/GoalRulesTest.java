package se.tertial.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.indicators.Indicator;
import se.tertial.plan.FollowedIndicator;
import se.tertial.plan.Goal;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel.Rules;
import se.tertial.plan.TrendMeaning;

class GoalRulesTest {

    private static final Rules RULES =
            new Rules(List.of(), List.of(), BigDecimal.ZERO, 75, 100, 50, Rules.GoalTrend.UNANIMOUS, List.of());

    @Test
    void aGoalWithTheRuleAllIsMetOnlyWhenEveryMeasureIs() {
        assertThat(rating(Goal.Rule.ALL, RatingMeaning.MET, RatingMeaning.MET)).isEqualTo(RatingMeaning.MET);
        assertThat(rating(Goal.Rule.ALL, RatingMeaning.MET, RatingMeaning.NOT_MET))
                .isEqualTo(RatingMeaning.NOT_MET);
        assertThat(rating(Goal.Rule.ALL, RatingMeaning.MET, RatingMeaning.PARTLY))
                .isEqualTo(RatingMeaning.PARTLY);
    }

    @Test
    void untilEveryMeasureIsRatedSuchAGoalCanOnlyBeLost() {
        assertThat(rating(Goal.Rule.ALL, RatingMeaning.MET, RatingMeaning.NONE)).isEqualTo(RatingMeaning.NONE);
        assertThat(rating(Goal.Rule.ALL, RatingMeaning.NOT_MET, RatingMeaning.NONE))
                .isEqualTo(RatingMeaning.NOT_MET);
        assertThat(rating(Goal.Rule.ALL)).isEqualTo(RatingMeaning.NONE);
    }

    @Test
    void aGoalWithoutARuleGetsNoRatingHoweverGoodItsMeasures() {
        assertThat(rating(Goal.Rule.NONE, RatingMeaning.MET, RatingMeaning.MET)).isEqualTo(RatingMeaning.NONE);
    }

    @Test
    void aGoalOfALevelThatIsNeverRatedHasNoRating() {
        assertThat(GoalRules.rating(goal(Goal.Rule.ALL), false, measures(RatingMeaning.MET), List.of(), RULES))
                .isEqualTo(RatingMeaning.NONE);
    }

    private static RatingMeaning rating(Goal.Rule rule, RatingMeaning... measures) {
        return GoalRules.rating(goal(rule), true, measures(measures), List.of(), RULES);
    }

    private static Goal goal(Goal.Rule rule) {
        return new Goal("1", "board", null, "Ett mål", null, "", "", rule, null, null);
    }

    private static List<IndicatorStanding> measures(RatingMeaning... ratings) {
        return Stream.of(ratings).map(GoalRulesTest::measure).toList();
    }

    private static IndicatorStanding measure(RatingMeaning rating) {
        var indicator =
                new Indicator("matt", "Mått", "", 0, Indicator.Direction.HIGHER, Indicator.Nature.RATE, "matt", "", "");
        var followed = new FollowedIndicator("1", "matt", "ks", "ks", 0, null, null, new SourceLine("", 0));
        return new IndicatorStanding(
                new RoundCode("2024-08"),
                followed,
                indicator,
                "Mått",
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Judged.byRule(rating),
                Judged.byRule(TrendMeaning.NONE),
                Movement.UNKNOWN,
                List.of());
    }
}
