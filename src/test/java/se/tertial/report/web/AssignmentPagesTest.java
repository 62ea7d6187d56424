package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Language;
import se.tertial.basics.SourceLine;
import se.tertial.folder.Folders;
import se.tertial.plan.AssignmentDecision;
import se.tertial.plan.AssignmentDecision.Kind;
import se.tertial.plan.Plan;
import se.tertial.report.SampleInsight;
import se.tertial.report.figure.Insight;
import se.tertial.report.web.AssignmentNarrowing.Only;
import se.tertial.report.web.AssignmentNarrowing.Order;

class AssignmentPagesTest {

    private static final Insight LILLBY = PageText.insight(Folders.MINIMAL);
    private static final Insight NORRTALJE = SampleInsight.norrtalje();
    private static final AssignmentNarrowing ALL = AssignmentNarrowing.none(Order.DUE);

    @Test
    void theListOfAssignments() {
        PageText.compare("assignment-list.html", list(LILLBY, ALL));
    }

    @Test
    void theListOfAssignmentsWhenNothingFits() {
        PageText.compare("assignment-list-empty.html", list(LILLBY, narrowing("", "", "", "", "", Only.OVERDUE)));
    }

    @Test
    void anAssignment() {
        PageText.compare(
                "assignment.html",
                AssignmentComposition.of(PageText.visit(LILLBY, "/uppdrag/u1"), "u1")
                        .orElseThrow());
    }

    @Test
    void anAssignmentInEnglish() {
        var visit = PageText.visit(NORRTALJE, "/uppdrag/u-1.2-2", Language.EN);
        PageText.compare(
                "assignment-en.html", AssignmentComposition.of(visit, "u-1.2-2").orElseThrow());
    }

    @Test
    void whatWasDecidedOfAnAssignmentStandsOnItsPage() {
        var municipality = LILLBY.municipality();
        var plan = municipality.plan();
        var source = new SourceLine("assignment-decisions.csv", 2);
        var decisions = List.of(
                new AssignmentDecision(
                        "u1",
                        LocalDate.of(2024, 3, 4),
                        Kind.REFERRED_BACK,
                        LocalDate.of(2024, 9, 2),
                        "Kommunstyrelsen",
                        "KS 2024:12 § 45",
                        "Underlaget räcker inte",
                        source),
                new AssignmentDecision(
                        "u1", LocalDate.of(2024, 2, 5), Kind.REPORTED, null, "Arbetsutskottet", "", "", source));
        var decided = municipality.with(
                new Plan(plan.model(), plan.goals(), plan.followed(), plan.targets(), plan.assignments(), decisions));
        var visit = PageText.visit(new Insight(decided), "/uppdrag/u1");
        PageText.compare(
                "assignment-decided.html", AssignmentComposition.of(visit, "u1").orElseThrow());
    }

    @Test
    void anAssignmentThatDoesNotExistHasNoPage() {
        assertThat(AssignmentComposition.of(PageText.visit(LILLBY, "/uppdrag/u9"), "u9"))
                .isEmpty();
    }

    @Test
    void everyChoiceNarrowsTheList() {
        assertThat(rows(ALL)).hasSize(36);
        assertThat(rows(narrowing("uppdrag", "", "", "", "", Only.ALL)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.kind()).isEqualTo("Uppdrag"));
        assertThat(rows(narrowing("", "done", "", "", "", Only.ALL)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.status()).isEqualTo("Slutförd"));
        assertThat(rows(narrowing("", "", "deviating", "", "", Only.ALL))).hasSize(6);
        assertThat(rows(narrowing("", "", "", "ekonomi", "", Only.ALL)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.responsible()).isEqualTo("Ekonomiavdelningen"));
        assertThat(rows(narrowing("", "", "", "", "1.2", Only.ALL))).hasSize(9);
        assertThat(rows(narrowing("", "", "", "", "", Only.OVERDUE)))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.overdue()).isNotNull());
        assertThat(rows(narrowing("", "", "", "", "", Only.NEWLY_DEVIATING)))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.newly()).isNotNull());
    }

    @Test
    void choicesAreTakenTogether() {
        assertThat(rows(narrowing("namndinitiativ", "", "deviating", "", "1.2", Only.ALL)))
                .extracting(AssignmentRow::title)
                .singleElement()
                .asString()
                .startsWith("Uppdra till förvaltningen");
    }

    @Test
    void aUnitAboveHoldsWhatThoseBelowItAnswerFor() {
        assertThat(rows(narrowing("", "", "", "kommun", "", Only.ALL))).hasSize(36);
    }

    @Test
    void aCodeThatDoesNotExistLeavesNothingAndIsNotWrittenOut() {
        var page = PageText.of(list(NORRTALJE, narrowing("<script>alert(1)</script>", "", "", "", "", Only.ALL)));

        assertThat(page).contains("Inget uppdrag passar alla val").doesNotContain("<script>alert");
    }

    @Test
    void theListIsOrderedByDateOrStandsGoalByGoal() {
        assertThat(rows(ALL)).extracting(row -> row.due().text()).isSorted();
        var byGoal = list(NORRTALJE, AssignmentNarrowing.none(Order.GOAL));

        assertThat(byGoal.groups()).extracting(AssignmentRow.Group::title).startsWith("1.2 En effektiv verksamhet");
        assertThat(byGoal.groups().stream()
                        .mapToInt(group -> group.rows().size())
                        .sum())
                .isEqualTo(36);
    }

    @Test
    void aDateThatWasMovedShowsTheOneFirstDecided() {
        assertThat(list(LILLBY, ALL).groups().getFirst().rows()).singleElement().satisfies(row -> {
            assertThat(row.due().text()).isEqualTo("2024-09-30");
            assertThat(row.first()).isEqualTo("2024-06-30");
        });
    }

    @Test
    void nothingIsCalledOverdueInARoundThatSaysNothingOfIt() {
        var december = PageText.visit(NORRTALJE, "/uppdrag", "ksk", "2024-12");
        var rows =
                AssignmentListComposition.of(december, ALL).groups().getFirst().rows();

        assertThat(rows).hasSize(36).allSatisfy(row -> {
            assertThat(row.status()).isEmpty();
            assertThat(row.overdue()).isNull();
        });
    }

    private static AssignmentNarrowing narrowing(
            String kind, String status, String completion, String responsible, String goal, Only only) {
        return new AssignmentNarrowing(kind, status, completion, responsible, goal, only, Order.DUE);
    }

    private static AssignmentListPage list(Insight insight, AssignmentNarrowing narrowing) {
        return AssignmentListComposition.of(PageText.visit(insight, "/uppdrag"), narrowing);
    }

    private static List<AssignmentRow> rows(AssignmentNarrowing narrowing) {
        return list(NORRTALJE, narrowing).groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
    }
}
