package se.tertial.assessment.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tertial.assessment.handover.HandedItem.Kind;
import se.tertial.assessment.round.Section;
import se.tertial.basics.RoundCode;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.Folders;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;

class HandoversTest {

    private static final RoundCode ROUND = new RoundCode("2024-04");

    private final Database database = TestDatabase.empty();
    private final Handovers handovers = new Handovers(database.sql());
    private MunicipalityId lillby = new MunicipalityId((short) 0);

    @BeforeEach
    void load() {
        new FolderLoad(database.sql()).load(Folders.MINIMAL);
        lillby = new MunicipalityRegister(database.sql())
                .byCode("lillby")
                .orElseThrow()
                .id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSectionStandsAsItsLastStepMadeItWhateverCameBefore() {
        var random = new Random(26);
        var steps = Step.values();
        for (var i = 0; i < 60; i++) {
            var step = steps[random.nextInt(steps.length)];
            add("a", Section.TEXTS, step, List.of());
            assertThat(handovers.states(lillby, ROUND).of("a", Section.TEXTS)).isEqualTo(step.after());
        }
        assertThat(handovers.events(lillby, ROUND, "a")).hasSize(60);
        assertThat(handovers.states(lillby, ROUND).of("a", Section.GOALS)).isEqualTo(HandoverState.OPEN);
        assertThat(handovers.states(lillby).keySet()).containsExactly(ROUND);
        assertThat(handovers.states(lillby, new RoundCode("2023-12")).all()).isEmpty();
    }

    @Test
    void whatWasHandedInIsKeptForEachTime() {
        var first = List.of(new HandedItem(Kind.TEXT, "sammanfattning", "", "Allt går bra."));
        var second = List.of(
                new HandedItem(Kind.TEXT, "sammanfattning", "", "Det mesta går bra."),
                new HandedItem(Kind.TEXT, "riskanalys", "", "Inga."));
        add("a", Section.TEXTS, Step.SUBMITTED, first);
        add("a", Section.TEXTS, Step.RETURNED, List.of());
        add("a", Section.TEXTS, Step.SUBMITTED, second);
        assertThat(handovers.handedIn(lillby, ROUND, "a", Section.TEXTS, 0)).contains(second);
        assertThat(handovers.handedIn(lillby, ROUND, "a", Section.TEXTS, 1)).contains(first);
        assertThat(handovers.handedIn(lillby, ROUND, "a", Section.TEXTS, 2)).isEmpty();
        assertThat(handovers.handedIn(lillby, ROUND, "a", Section.GOALS, 0)).isEmpty();
    }

    @Test
    void theUppermostHandedInLocksAllBelowIt() {
        var organisation = new Organisation(
                "lillby",
                "Lillby",
                "top",
                "2024-04",
                List.of(unit("top", null), unit("mid", "top"), unit("low", "mid")));
        add("low", Section.TEXTS, Step.SUBMITTED, List.of());
        assertThat(lockOf(organisation, "low")).contains("low");
        assertThat(lockOf(organisation, "mid")).isEmpty();
        add("mid", Section.TEXTS, Step.APPROVED, List.of());
        assertThat(lockOf(organisation, "low")).contains("mid");
        add("mid", Section.TEXTS, Step.RETURNED, List.of());
        assertThat(lockOf(organisation, "low")).contains("low");
        add("low", Section.TEXTS, Step.RETURNED, List.of());
        assertThat(lockOf(organisation, "low")).isEmpty();
    }

    private Optional<String> lockOf(Organisation organisation, String unit) {
        return handovers.states(lillby, ROUND).lockedBy(organisation, unit, Section.TEXTS);
    }

    private static Unit unit(String code, @Nullable String parent) {
        return new Unit(code, code, code, Unit.Kind.OFFICE, parent, null, null);
    }

    private void add(String unit, Section section, Step step, List<HandedItem> items) {
        handovers.add(
                lillby,
                new Handover(ROUND, unit, section, step, "Anna (anna@lillby.example)", 1, Instant.EPOCH, 1, "därför"),
                items);
    }
}
