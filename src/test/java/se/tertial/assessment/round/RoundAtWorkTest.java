package se.tertial.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import se.tertial.assessment.round.Task.Lack;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.database.TestDatabase;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.organisation.Unit;

class RoundAtWorkTest {

    private static final RoundCode APRIL = new RoundCode("2024-04");
    private static final Instant NOW = Instant.parse("2024-05-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 2);
    private static final TaskKey VALUE = new TaskKey(Kind.OBSERVATION, "ekonomi", "ksk", "soliditet");
    private static final TaskKey COST = new TaskKey(Kind.MONEY, "it", "it", "/cost");

    private final DSLContext sql = TestDatabase.empty().sql();
    private final MunicipalityId municipality = new MunicipalityRegister(sql).register("prov");
    private final Openings openings = new Openings(sql);
    private final TaskMarks marks = new TaskMarks(sql);

    @Test
    void aRoundIsOpenedOnceAndComesBackAsItWas() {
        assertThat(openings.of(municipality)).isEmpty();
        assertThat(openings.open(municipality, opening())).isTrue();
        assertThat(openings.open(municipality, opening())).as("a second time").isFalse();
        assertThat(openings.of(municipality)).containsExactly(opening());
        assertThat(openings.of(municipality, APRIL)).contains(opening());
        assertThat(openings.of(municipality, new RoundCode("2024-08"))).isEmpty();
    }

    @Test
    void itIsClosedAndOpenedAgainAndItsDaysMoved() {
        openings.open(municipality, opening());
        var other = new Opening(
                APRIL,
                NOW,
                "Eva Ek",
                opening().deadlines().movedTo(LocalDate.of(2024, 5, 20)),
                List.of(3),
                5,
                NOW.plusSeconds(60),
                "Ola Berg");
        openings.change(municipality, other);
        assertThat(openings.of(municipality, APRIL)).contains(other);
        assertThat(other.isOpen()).isFalse();
    }

    @Test
    void whoeverIsBelowHasHandedInAsLongBeforeAsBefore() {
        var moved = opening().deadlines().movedTo(LocalDate.of(2024, 5, 20));
        assertThat(moved.of(Unit.Kind.DEPARTMENT)).isEqualTo("2024-05-14");
        assertThat(moved.of(Unit.Kind.OFFICE)).isEqualTo("2024-05-20");
    }

    @Test
    void whatIsSaidOfATaskIsKeptUntilSomethingElseIs() {
        openings.open(municipality, opening());
        var notYet = TaskMark.notYet(VALUE, "Mäts i höst", LocalDate.of(2024, 11, 1), "Eva Ek", NOW);
        marks.put(municipality, APRIL, List.of(notYet, TaskMark.done(COST, "Eva Ek", NOW)));
        assertThat(marks.of(municipality, APRIL))
                .isEqualTo(Map.of(VALUE, notYet, COST, TaskMark.done(COST, "Eva Ek", NOW)));

        marks.put(municipality, APRIL, List.of(TaskMark.done(VALUE, "Ola Berg", NOW)));
        marks.remove(municipality, APRIL, COST);
        assertThat(marks.of(municipality, APRIL)).isEqualTo(Map.of(VALUE, TaskMark.done(VALUE, "Ola Berg", NOW)));
    }

    @Test
    void thousandsOfMarksAreKeptAtOnce() {
        openings.open(municipality, opening());
        var many = new ArrayList<TaskMark>();
        for (var i = 0; i < 1_200; i++) {
            many.add(TaskMark.done(new TaskKey(Kind.TEXT, "it", "it", "text-" + i), "Eva Ek", NOW));
        }
        marks.put(municipality, APRIL, many);
        assertThat(marks.of(municipality, APRIL)).hasSize(1_200);
    }

    @Test
    void whatIsRequiredIsNotReadyBecauseSomebodySaysSo() {
        var done = TaskMark.done(VALUE, "Eva Ek", NOW);
        assertThat(TaskStatus.of(task(true), done, false, TODAY)).isEqualTo(TaskStatus.UNTOUCHED);
        assertThat(TaskStatus.of(task(false), done, false, TODAY)).isEqualTo(TaskStatus.READY);
        assertThat(TaskStatus.of(task(true), done, true, TODAY)).isEqualTo(TaskStatus.BEGUN);
    }

    @Test
    void nothingYetIsAnAnswerUntilTheDayItIsExpected() {
        var notYet = TaskMark.notYet(VALUE, "Mäts i höst", TODAY, "Eva Ek", NOW);
        assertThat(TaskStatus.of(task(true), notYet, false, TODAY)).isEqualTo(TaskStatus.NOT_YET);
        assertThat(TaskStatus.of(task(true), notYet, false, TODAY.plusDays(1))).isEqualTo(TaskStatus.UNTOUCHED);
    }

    private static Task task(boolean required) {
        return new Task(VALUE, Section.GOALS, new Text("Soliditet"), required, false, List.of(Lack.VALUE));
    }

    private static Opening opening() {
        return new Opening(
                APRIL,
                NOW,
                "Eva Ek",
                new Deadlines(LocalDate.of(2024, 5, 15), Map.of(Unit.Kind.DEPARTMENT, LocalDate.of(2024, 5, 9))),
                List.of(7, 1),
                3,
                null,
                "");
    }
}
