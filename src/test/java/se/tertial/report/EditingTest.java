package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tertial.access.Visitor;
import se.tertial.assessment.AssessmentFacts;
import se.tertial.assessment.IndicatorComment;
import se.tertial.basics.SourceLine;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.FolderText;
import se.tertial.folder.Folders;
import se.tertial.indicators.IndicatorFacts;
import se.tertial.organisation.Change;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Editing.Outcome;

class EditingTest {

    private static final Deed DEED = new Deed("Anna (anna@example.se)", "Ändrade en text", Visitor.ANYONE);

    private final Database database = TestDatabase.empty();
    private final DSLContext sql = database.sql();
    private final Editing editing = new Editing(sql, new FolderText(), new Municipalities(sql));

    @BeforeEach
    void load() {
        new FolderLoad(sql).load(Folders.MINIMAL);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aChangeIsSeenAtOnceAndLeavesItsTrace() {
        var saved = editing.change("lillby", DEED, m -> Optional.of(rewritten(m, "Allt går bra.\n")));
        assertThat(saved).isEqualTo(new Outcome.Saved(2));
        assertThat(markdown(now())).isEqualTo("Allt går bra.\n");
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo("Anna (anna@example.se)");
            assertThat(change.deed()).isEqualTo("Ändrade en text");
            assertThat(change.file()).isEqualTo("LASMIG.md");
            assertThat(change.before()).isEqualTo("Om Lillby.");
            assertThat(change.after()).isEqualTo("Allt går bra.");
        });
    }

    @Test
    void aChangeThatBreaksTheRulesChangesNothing() {
        var before = now();
        var refused = editing.change("lillby", DEED, m -> Optional.of(rewritten(m, "{{money.varians}}")));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, r -> assertThat(r.findings()).isNotEmpty());
        assertThat(now()).isEqualTo(before);
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatIsNoLongerAsItWasSeenIsNotOverwritten() {
        assertThat(editing.change("lillby", DEED, _ -> Optional.empty())).isEqualTo(new Outcome.Stale());
        assertThat(changes()).isEmpty();
    }

    @Test
    void toChangeNothingLeavesNoTrace() {
        assertThat(editing.change("lillby", DEED, Optional::of)).isEqualTo(new Outcome.Saved(1));
        assertThat(changes()).isEmpty();
    }

    @Test
    void changesAtTheSameTimeAreAllKept() throws Exception {
        var tasks = IntStream.range(0, 12)
                .mapToObj(i -> (Callable<Outcome>) () -> editing.change("lillby", DEED, m -> {
                    var title = markdown(m);
                    return Optional.of(rewritten(m, title + "|" + i));
                }))
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isInstanceOf(Outcome.Saved.class);
            }
        }
        assertThat(markdown(now()).split("\\|")).hasSize(13);
        assertThat(changes()).hasSize(12);
    }

    /** Readers get what was changed without reading it again, and it must be what is stored. */
    @Test
    void whatIsRememberedOfAChangeIsWhatIsStored() {
        var load = new FolderLoad(sql);
        for (var sample : SampleInsight.all()) {
            load.load(SampleInsight.FOLDER.resolveSibling(sample));
            var shared = new Municipalities(sql);
            var quick = new Editing(sql, new FolderText(), shared);
            var code = SampleInsight.of(sample).municipality().organisation().code();
            for (var i = 0; i < 6; i++) {
                shared.byCode(code);
                var step = i;
                assertThat(quick.change(code, DEED, m -> Optional.of(changed(m, step))))
                        .isInstanceOf(Outcome.Saved.class);
                assertThat(shared.byCode(code)).isEqualTo(new Municipalities(sql).byCode(code));
            }
        }
    }

    /** Something at the end, something in the middle, something away. */
    private static Municipality changed(Municipality m, int step) {
        var said = m.assessment();
        var comments = new ArrayList<>(said.comments());
        var states = new ArrayList<>(said.assignmentStates());
        var facts = m.indicators();
        var observations = new ArrayList<>(facts.observations());
        switch (step % 3) {
            case 0 -> observations.removeLast();
            case 1 -> {
                observations.remove(observations.size() / 2);
                comments.add(new IndicatorComment(
                        facts.indicators().getFirst().code(),
                        m.organisation().units().getFirst().code(),
                        said.rounds().getFirst().code(),
                        LocalDate.of(2031, 1, step + 1),
                        "Ord",
                        new SourceLine("indicator-comments.csv", 1)));
            }
            default -> {
                if (!states.isEmpty()) {
                    states.removeFirst();
                }
            }
        }
        return rewritten(m, "Ord " + step + "\n")
                .with(new IndicatorFacts(facts.indicators(), facts.earlierNames(), observations))
                .with(new AssessmentFacts(said.rounds(), said.forecasts(), comments, said.overridings(), states));
    }

    @Test
    void aFolderDoesNotOverwriteWhatWasChangedHereUnlessTold() {
        editing.change("lillby", DEED, m -> Optional.of(rewritten(m, "Allt går bra.\n")));
        var load = new FolderLoad(sql);
        var refused = load.load(Folders.MINIMAL);
        assertThat(FolderLoad.isOnlyChangedSince(refused.findings())).isTrue();
        assertThat(markdown(now())).isEqualTo("Allt går bra.\n");
        assertThat(load.load(Folders.MINIMAL, true).isClean()).isTrue();
        assertThat(markdown(now())).isEqualTo("Om Lillby.\n");
    }

    private static Municipality rewritten(Municipality m, String markdown) {
        var texts = new ArrayList<>(m.publications().texts());
        var first = texts.getFirst();
        texts.set(0, new ProseText(first.round(), first.unit(), first.key(), markdown, first.source()));
        return m.with(m.publications().withTexts(texts));
    }

    private static String markdown(Municipality m) {
        return m.publications().texts().getFirst().markdown();
    }

    private Municipality now() {
        return new Municipalities(sql).byCode("lillby").orElseThrow();
    }

    private List<Change> changes() {
        var id = new MunicipalityRegister(sql).byCode("lillby").orElseThrow().id();
        return new ChangeLog(sql).latest(id, "", 0, 100);
    }
}
