package se.tertial.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.plan.Assignment;
import se.tertial.plan.AssignmentDecision;
import se.tertial.plan.AssignmentDecision.Kind;
import se.tertial.plan.Plan;
import se.tertial.report.SampleInsight;

/** Which date of an assignment holds, as it is moved, referred back and carried over. */
class AssignmentDecisionsTest {

    private static final SourceLine SOURCE = new SourceLine("a.csv", 1);
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 6);
    private static final Assignment ASSIGNMENT =
            new Assignment("u", null, "uppdrag", "Utreda", "ksk", "ksk", FIRST, "", "", SOURCE);

    @Test
    void theFirstDateHoldsUntilAnotherIsDecidedAndStandsInTheHistory() {
        var moved = decision("2024-06-10", Kind.MOVED, "2024-09-30");
        assertThat(standing("2024-04", List.of(), moved).due()).isEqualTo(FIRST);
        var after = standing("2024-08", List.of(), moved);
        assertThat(after.due()).isEqualTo("2024-09-30");
        assertThat(after.assignment().due()).isEqualTo(FIRST);
        assertThat(after.decisions()).containsExactly(moved);
    }

    @Test
    void reportingItMovesNothingAndReferringItBackMay() {
        var reported = decision("2024-06-10", Kind.REPORTED, null);
        var back = decision("2024-06-10", Kind.REFERRED_BACK, "2024-10-07");
        assertThat(standing("2024-08", List.of(), reported).due()).isEqualTo(FIRST);
        assertThat(standing("2024-08", List.of(), reported, back).due()).isEqualTo("2024-10-07");
    }

    @Test
    void aTellingAfterTheDecisionStandsAndADecisionAfterTheTellingToo() {
        var told = state("2024-04", "2024-06-30");
        var before = decision("2024-03-05", Kind.MOVED, "2024-05-31");
        var carried = decision("2024-12-02", Kind.CARRIED_OVER, "2025-12-31");
        assertThat(standing("2024-08", List.of(told), before).due()).isEqualTo("2024-06-30");
        assertThat(standing("2024-12", List.of(told), before, carried).due()).isEqualTo("2025-12-31");
        assertThat(standing("2024-08", List.of(told), before, carried).due())
                .as("in a round that did not know of it")
                .isEqualTo("2024-06-30");
    }

    @Test
    void whatIsCarriedOverToTheNextYearHoldsThoughTheYearsLastTellingIsLater() {
        var carried = decision("2024-12-02", Kind.CARRIED_OVER, "2025-12-31");
        var atTheEnd = state("2024-12", "2024-12-31");
        assertThat(standing("2024-12", List.of(atTheEnd), carried).due()).isEqualTo("2025-12-31");
        var later = state("2025-04", "2025-09-30");
        assertThat(standing("2025-04", List.of(atTheEnd, later), carried).due()).isEqualTo("2025-09-30");
    }

    private static AssignmentStanding standing(
            String round, List<AssignmentState> states, AssignmentDecision... decisions) {
        var model = SampleInsight.norrtalje().municipality().plan().model();
        var plan = new Plan(model, List.of(), List.of(), List.of(), List.of(ASSIGNMENT), Arrays.asList(decisions));
        var said = new AssessmentFacts(List.of(), List.of(), List.of(), List.of(), states);
        return new AssignmentStandings(plan, said, new RoundCode(round)).of(ASSIGNMENT);
    }

    private static AssignmentState state(String round, String due) {
        return new AssignmentState(
                "u", new RoundCode(round), "started", "on-plan", LocalDate.parse(due), FIRST, "", SOURCE);
    }

    private static AssignmentDecision decision(String date, Kind kind, @Nullable String due) {
        return new AssignmentDecision(
                "u",
                LocalDate.parse(date),
                kind,
                due == null ? null : LocalDate.parse(due),
                "Kommunstyrelsen",
                "KS 2024:12 § 45",
                "Underlaget är inte klart",
                SOURCE);
    }
}
