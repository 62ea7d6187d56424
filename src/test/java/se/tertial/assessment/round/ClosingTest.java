package se.tertial.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tertial.assessment.draft.Draft;
import se.tertial.assessment.draft.DraftKey;
import se.tertial.assessment.draft.DraftStore;
import se.tertial.assessment.draft.RoundIsClosed;
import se.tertial.assessment.round.Closing.Outcome;
import se.tertial.basics.RoundCode;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;

/** A round is not closed over somebody's words without who closes it knowing whose. */
class ClosingTest {

    private static final RoundCode APRIL = new RoundCode("2024-04");
    private static final RoundCode AUGUST = new RoundCode("2024-08");
    private static final Instant NOW = Instant.parse("2024-05-13T12:02:00Z");

    private static Database database;
    private static MunicipalityRegister.Entry ours;

    private DraftStore drafts;
    private Openings openings;
    private Closing closing;

    @BeforeAll
    static void start() {
        database = TestDatabase.empty();
        var register = new MunicipalityRegister(database.sql());
        register.register("lilla-edet");
        ours = register.byCode("lilla-edet").orElseThrow();
        new Openings(database.sql()).open(ours.id(), opening(null));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void anew() {
        drafts = new DraftStore(database.sql());
        openings = new Openings(database.sql());
        closing = new Closing(database.sql());
        drafts.forget(ours.id(), APRIL);
        openings.change(ours.id(), opening(null));
    }

    @Test
    void withoutDraftsItIsClosedAtOnce() {
        assertThat(close("")).isEqualTo(new Outcome.Closed(0));
        assertThat(openings.of(ours.id(), APRIL).orElseThrow().isOpen()).isFalse();
        assertThat(log()).isEqualTo("Stängde, utkast: 0");
    }

    @Test
    void whatIsNotGivenIsToldAndNothingIsClosed() {
        write("text/ks/ks/inledning", "Anna");
        write("text/ks/ks/slut", "Bo");
        var given = write("text/ks/ks/mitten", "Cia");
        drafts.given(ours.id(), given, 1);
        assertThat(close(""))
                .isInstanceOfSatisfying(
                        Outcome.Left.class,
                        left -> assertThat(left.drafts()).extracting(Draft::by).containsExactly("Anna", "Bo"));
        assertThat(openings.of(ours.id(), APRIL).orElseThrow().isOpen()).isTrue();
        assertThat(drafts.left(ours.id(), APRIL)).hasSize(2);
    }

    @Test
    void whoHasSeenThemGivesThemUpAndTheLogSaysHowMany() {
        write("text/ks/ks/inledning", "Anna");
        write("text/ks/ks/slut", "Bo");
        var other = write(AUGUST, "text/ks/ks/slut", "Bo");
        assertThat(close(Closing.name(left()))).isEqualTo(new Outcome.Closed(2));
        assertThat(left()).isEmpty();
        assertThat(drafts.history(ours.id(), new DraftKey(APRIL, "text/ks/ks/slut")))
                .isEmpty();
        assertThat(drafts.of(ours.id(), List.of(other.key()))).isNotEmpty();
        assertThat(log()).isEqualTo("Stängde, utkast: 2");
        var change = new ChangeLog(database.sql()).latest(ours.id(), "", 0, 1).getFirst();
        assertThat(change.before()).isEqualTo("text/ks/ks/inledning\ntext/ks/ks/slut");
        assertThat(change.before()).as("whose, the log could not forget").doesNotContain("Anna");
        assertThat(new ChangeLog(database.sql()).verify(ours.id()).isWhole()).isTrue();
    }

    @Test
    void aWordWrittenMeanwhileIsSeenFirst() {
        write("text/ks/ks/inledning", "Anna");
        var seen = Closing.name(left());
        write("text/ks/ks/slut", "Bo");
        assertThat(close(seen)).isInstanceOf(Outcome.Left.class);
        assertThat(left()).hasSize(2);
    }

    @Test
    void nothingIsSavedInARoundThatHasBeenClosed() {
        close("");
        assertThatThrownBy(() -> write("text/ks/ks/inledning", "Anna")).isInstanceOf(RoundIsClosed.class);
        assertThat(drafts.history(ours.id(), new DraftKey(APRIL, "text/ks/ks/inledning")))
                .isEmpty();
        assertThat(write(AUGUST, "text/ks/ks/inledning", "Anna").version()).isEqualTo(1);
    }

    /** Who begins to write between what was seen and the closing waits for it, and is told. */
    @Test
    void aDraftThatIsBegunDuringTheClosingIsNotLost() throws Exception {
        var begun = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = new CompletableFuture<Draft>();
            database.sql().transaction(transaction -> {
                var inside = DSL.using(transaction);
                new DraftStore(inside).shut(ours.id());
                threads.execute(() -> {
                    begun.countDown();
                    try {
                        writer.complete(write("text/ks/ks/inledning", "Anna"));
                    } catch (RuntimeException refused) {
                        writer.completeExceptionally(refused);
                    }
                });
                begun.await();
                new Openings(inside).change(ours.id(), opening(NOW));
            });
            assertThatThrownBy(writer::join).hasCauseInstanceOf(RoundIsClosed.class);
        }
        assertThat(left()).isEmpty();
    }

    private List<Draft> left() {
        return drafts.left(ours.id(), APRIL);
    }

    private Outcome close(String confirmed) {
        return closing.close(ours, opening(NOW), confirmed, "Eva Ek (eva@example.se)", n -> "Stängde, utkast: " + n);
    }

    private static String log() {
        return new ChangeLog(database.sql())
                .latest(ours.id(), "", 0, 1)
                .getFirst()
                .deed();
    }

    private Draft write(String task, String by) {
        return write(APRIL, task, by);
    }

    private Draft write(RoundCode round, String task, String by) {
        SortedMap<String, String> fields = new TreeMap<>(Map.of("text", "Ord av " + by));
        var sent = new DraftStore.Sent(by, 0, Optional.of(new TreeMap<>()), fields, Set.of("text"), Set.of());
        return drafts.save(
                        ours.id(),
                        new DraftKey(round, task),
                        sent,
                        new DraftStore.Held(0, new TreeMap<>(), "Någon"),
                        by,
                        NOW)
                .draft();
    }

    private static Opening opening(Instant closed) {
        return new Opening(
                APRIL,
                NOW,
                "Eva Ek",
                Deadlines.on(LocalDate.of(2024, 5, 15)),
                List.of(7, 1),
                2,
                closed,
                closed == null ? "" : "Eva Ek");
    }
}
