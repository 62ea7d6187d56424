package se.tertial.report.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.basics.RoundCode;
import se.tertial.folder.FolderText;
import se.tertial.folder.GeneratedMunicipality;
import se.tertial.plan.AssignmentDecision.Kind;
import se.tertial.report.Municipality;
import se.tertial.report.SampleInsight;
import se.tertial.report.edit.CarryOver.Candidate;
import se.tertial.report.edit.CarryOver.Kept;
import se.tertial.report.edit.CarryOver.Wish;
import se.tertial.report.figure.Insight;

/** What is not done when the year is out is carried over by one decision, and nothing of its history is lost. */
class CarryOverTest {

    private static final RoundCode APRIL = new RoundCode("2024-04");
    private static final LocalDate DECIDED = LocalDate.of(2024, 12, 2);
    private static final int SEEDS = 20;

    @Test
    void whatIsNotDoneIsProposedTheSameDayOfTheNextYear() {
        var first = open(norrtalje()).getFirst();
        assertThat(first.due()).isNotNull();
        assertThat(first.proposed()).isEqualTo(first.due().plusYears(1));
    }

    @Test
    void whatIsDoneOrIsToBeDoneLaterStaysAndSaysWhy() {
        var kept = norrtalje().candidates().stream()
                .filter(candidate -> candidate.kept() != null)
                .collect(Collectors.toMap(Candidate::code, Candidate::kept));
        assertThat(kept).containsEntry("n-1.2-4", Kept.LATER);
        assertThat(kept.values()).contains(Kept.DONE);
    }

    @Test
    void allGetTheirDecisionAndAreCarriedOnceOnly() {
        var before = SampleInsight.norrtalje();
        var wish = all(norrtalje());
        var after = new Insight(CarryOver.with(before.municipality(), wish));
        var carried = CarryOver.of(after, APRIL, "kommun").candidates().stream()
                .filter(candidate -> wish.due().containsKey(candidate.code()))
                .toList();
        assertThat(carried)
                .hasSameSizeAs(wish.due().keySet())
                .allMatch(candidate -> candidate.kept() == Kept.CARRIED)
                .allMatch(candidate -> wish.due().get(candidate.code()).equals(candidate.due()));
        assertThat(CarryOver.of(after, APRIL, "kommun").allows(wish)).isFalse();
        var december = new RoundCode("2024-12");
        assertThat(after.situation(december).assignments("kommun"))
                .filteredOn(
                        standing -> wish.due().containsKey(standing.assignment().code()))
                .allSatisfy(standing -> {
                    assertThat(standing.due())
                            .isEqualTo(wish.due().get(standing.assignment().code()));
                    assertThat(standing.decisions().getLast().kind()).isEqualTo(Kind.CARRIED_OVER);
                });
    }

    @Test
    void aDayOfTheSameYearOrBeforeTheDecisionIsNone() {
        var over = norrtalje();
        var code = open(over).getFirst().code();
        assertThat(over.allows(wish(Map.of(code, LocalDate.of(2024, 12, 31)), DECIDED)))
                .isFalse();
        assertThat(over.allows(wish(Map.of(code, LocalDate.of(2025, 1, 7)), LocalDate.of(2025, 1, 8))))
                .isFalse();
        assertThat(over.allows(wish(Map.of(code, LocalDate.of(2025, 1, 7)), DECIDED)))
                .isTrue();
        assertThat(over.allows(wish(Map.of(), DECIDED))).isFalse();
        assertThat(over.allows(wish(Map.of("n-1.2-4", LocalDate.of(2026, 1, 7)), DECIDED)))
                .as("that is to be done later as it is")
                .isFalse();
    }

    @Test
    void whatCameOfItIsAFolderThatLoadsWithAllThatWasSaid() {
        for (var name : SampleInsight.all()) {
            holds(SampleInsight.of(name).municipality());
        }
        for (var seed = 0; seed < SEEDS; seed++) {
            holds(GeneratedMunicipality.of(seed));
        }
    }

    private static void holds(Municipality municipality) {
        var insight = new Insight(municipality);
        var top = municipality.organisation().units().getFirst().code();
        for (var round : municipality.assessment().rounds()) {
            var over = CarryOver.of(insight, round.code(), top);
            var wish = all(over);
            if (!wish.due().isEmpty()) {
                var after = CarryOver.with(municipality, wish);
                assertThat(new FolderText().mistakes(new FolderText().files(after)))
                        .isEmpty();
                assertThat(after.assessment()).isEqualTo(municipality.assessment());
                assertThat(after.plan().assignments())
                        .isEqualTo(municipality.plan().assignments());
                assertThat(after.plan().decisions())
                        .containsAll(municipality.plan().decisions())
                        .hasSize(municipality.plan().decisions().size()
                                + wish.due().size());
                assertThat(open(CarryOver.of(new Insight(after), round.code(), top)))
                        .isEmpty();
                assertThat(histories(new Insight(after), round.code(), top))
                        .isEqualTo(histories(insight, round.code(), top));
            }
        }
    }

    private static List<?> histories(Insight insight, RoundCode round, String unit) {
        return insight.situation(round).assignments(unit).stream()
                .map(AssignmentStanding::history)
                .toList();
    }

    private static CarryOver norrtalje() {
        return CarryOver.of(SampleInsight.norrtalje(), APRIL, "kommun");
    }

    private static List<Candidate> open(CarryOver over) {
        return over.candidates().stream()
                .filter(candidate -> candidate.kept() == null)
                .toList();
    }

    private static Wish all(CarryOver over) {
        return wish(
                open(over).stream().collect(Collectors.toMap(Candidate::code, Candidate::proposed)),
                LocalDate.of(2020, 1, 2));
    }

    private static Wish wish(Map<String, LocalDate> due, LocalDate decided) {
        return new Wish(due, decided, "Kommunstyrelsen", "KS 2024-1", "Hinns inte");
    }
}
