package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Language;
import se.tertial.folder.Folders;
import se.tertial.plan.RatingMeaning;
import se.tertial.report.SampleInsight;
import se.tertial.report.figure.Insight;

class GoalPagesTest {

    private static final Insight LILLBY = PageText.insight(Folders.MINIMAL);
    private static final Insight NORRTALJE = SampleInsight.norrtalje();

    @Test
    void theGoalTree() {
        PageText.compare("goal-tree.html", GoalTreeComposition.of(PageText.visit(LILLBY, "/mal"), Optional.empty()));
    }

    @Test
    void aGoal() {
        PageText.compare(
                "goal.html",
                GoalComposition.of(PageText.visit(LILLBY, "/mal/1.1"), "1.1").orElseThrow());
    }

    @Test
    void aGoalInEnglish() {
        var visit = PageText.visit(NORRTALJE, "/mal/1.2", Language.EN);
        PageText.compare("goal-en.html", GoalComposition.of(visit, "1.2").orElseThrow());
    }

    @Test
    void theTreeHoldsTheGoalsOfTheRatingAskedForAndCountsThem() {
        var visit = PageText.visit(NORRTALJE, "/mal");
        var all = goals(GoalTreeComposition.of(visit, Optional.empty()));
        var met = GoalTreeComposition.of(visit, Optional.of(RatingMeaning.MET));

        assertThat(all).isEqualTo(18);
        assertThat(goals(met)).isEqualTo(16);
        assertThat(met.count()).isEqualTo("16 av 18 mål");
        assertThat(PageText.of(GoalTreeComposition.of(visit, Optional.of(RatingMeaning.PARTLY))))
                .contains("Här finns inga mål.");
    }

    @Test
    void aGoalLeadsToTheOnesBeforeAndAfterItAndToItsPlaceInTheReport() {
        var goal =
                GoalComposition.of(PageText.visit(NORRTALJE, "/mal/1.2"), "1.2").orElseThrow();

        assertThat(Objects.requireNonNull(goal.previous()).to()).isEqualTo("/norrtalje/mal/1.1");
        assertThat(Objects.requireNonNull(goal.next()).to()).isEqualTo("/norrtalje/mal/2.1");
        assertThat(goal.report()).isEqualTo("/norrtalje/rapporter/ksk/2024-04#1-2-en-effektiv-verksamhet");
    }

    @Test
    void aGoalAboveOthersShowsThoseBelowIt() {
        var area = GoalComposition.of(PageText.visit(NORRTALJE, "/mal/1"), "1").orElseThrow();

        assertThat(area.below())
                .extracting(below -> below.goal().text())
                .startsWith("1.1 En ekonomi i balans", "1.2 En effektiv verksamhet");
        assertThat(area.rating()).isNull();
    }

    @Test
    void aGoalThatTheUnitDoesNotFollowSaysSo() {
        var visit = PageText.visit(LILLBY, "/mal/1.1", "lillby", "2023-12");
        var unfollowed = GoalComposition.of(PageText.visit(NORRTALJE, "/mal/1.2", "valnamnd", "2024-04"), "1.2");

        assertThat(PageText.of(unfollowed.orElseThrow())).contains("Enheten följer inte målet");
        assertThat(GoalComposition.of(visit, "finns-inte")).isEmpty();
    }

    @Test
    void whoDecidedOtherwiseThanTheRuleIsSeenWithTheReason() {
        var page = PageText.of(
                GoalComposition.of(PageText.visit(LILLBY, "/mal/1.1"), "1.1").orElseThrow());

        assertThat(page).contains("Nya elever har inte mätts", "Delvis uppfyllt");
    }

    private static int goals(GoalTreePage page) {
        return page.areas().stream().mapToInt(area -> area.goals().size()).sum();
    }
}
