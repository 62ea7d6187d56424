package se.tertial.assessment.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tertial.assessment.draft.DraftStore.Held;
import se.tertial.assessment.draft.DraftStore.Saved;
import se.tertial.assessment.draft.DraftStore.Sent;
import se.tertial.basics.RoundCode;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;

/** Drafts are kept, versions and all, and two who write at once both find their words in them. */
class DraftStoreTest {

    private static final RoundCode APRIL = new RoundCode("2024-04");
    private static final Set<String> PROSE = Set.of("text");
    private static final Instant NOW = Instant.parse("2024-05-13T12:02:00Z");

    private static Database database;
    private static MunicipalityId ours;
    private static int tasks;

    private DraftStore drafts;
    private long version;
    private DraftKey key;

    @BeforeAll
    static void start() {
        database = TestDatabase.empty();
        ours = new MunicipalityRegister(database.sql()).register("lilla-edet");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void newTask() {
        drafts = new DraftStore(database.sql());
        key = new DraftKey(APRIL, "text/ksk/inledning" + tasks++);
    }

    @Test
    void aDraftBeginsFromWhatTheMunicipalityHas() {
        var has = fields("text", "Gammalt.");
        var saved = save("a", 0, has, has, fields("text", "Gammalt. Nytt."), "Anna");
        assertThat(saved.isMerged()).isFalse();
        assertThat(saved.draft().version()).isEqualTo(1);
        assertThat(drafts.of(ours, List.of(key))).containsExactly(Map.entry(key, saved.draft()));
        assertThat(saved.draft().by()).isEqualTo("Anna");
        assertThat(saved.draft().isUnderWay()).isTrue();
    }

    @Test
    void nothingNewIsNoVersion() {
        var has = fields("text", "Gammalt.");
        assertThat(save("a", 0, has, has, has, "Anna").draft().version()).isZero();
        save("a", 0, has, has, fields("text", "Nytt."), "Anna");
        assertThat(save("a", 1, null, has, fields("text", "Nytt."), "Anna")
                        .draft()
                        .version())
                .isEqualTo(1);
        assertThat(drafts.history(ours, key)).hasSize(1);
    }

    @Test
    void twoWhoBeganFromTheSameBothKeepTheirWords() {
        var has = fields("text", "Läget är gott.");
        save("a", 0, has, has, fields("text", "Läget är gott. Anna."), "Anna");
        var saved = save("b", 0, has, has, fields("text", "Läget är gott. Bo."), "Bo");
        assertThat(saved.isMerged()).isTrue();
        assertThat(saved.draft().fields()).containsEntry("text", "Läget är gott. Anna. Bo.");
        assertThat(drafts.history(ours, key))
                .as("what each sent is kept too")
                .extracting(version -> version.fields().get("text"))
                .containsExactly("Läget är gott. Anna. Bo.", "Läget är gott. Bo.", "Läget är gott. Anna.");
    }

    @Test
    void aPageThatGotNoAnswerAndSendsAgainIsNotTakenForAnother() {
        var has = fields();
        save("a", 0, has, has, fields("text", "Hej"), "Anna");
        var again = save("a", 0, has, has, fields("text", "Hej på dig"), "Anna");
        assertThat(again.isMerged()).isFalse();
        assertThat(again.draft().fields()).containsEntry("text", "Hej på dig");
    }

    @Test
    void aPageThatHasNotShownWhatWasMergedGoesOnFromItsOwnWords() {
        var has = fields();
        save("a", 0, has, has, fields("text", "Anna ett"), "Anna");
        save("b", 0, has, has, fields("text", "Bo ett"), "Bo");
        var saved = save("b", 0, has, has, fields("text", "Bo ett två"), "Bo");
        assertThat(saved.draft().fields()).containsEntry("text", "Anna ett Bo ett två");
    }

    @Test
    void twoValuesOfOneFieldStandSideBySideUntilSomebodyChooses() {
        var has = fields("value", "12");
        save("a", 0, has, has, fields("value", "14"), "Anna");
        var torn = save("b", 0, has, has, fields("value", "13"), "Bo").draft();
        assertThat(torn.fields()).containsEntry("value", "14");
        assertThat(torn.rivals()).containsEntry("value", new Draft.Rival("Bo", "13"));
        assertThat(torn.isTorn()).isTrue();
        var chosen = save("a", torn.version(), null, has, fields("value", "13"), "Anna")
                .draft();
        assertThat(chosen.isTorn()).isFalse();
        assertThat(chosen.fields()).containsEntry("value", "13");
    }

    @Test
    void whoHasSeenBothValuesAndSendsTheOneThatStandsHasChosen() {
        var has = fields("value", "12");
        save("a", 0, has, has, fields("value", "14"), "Anna");
        var torn = save("b", 0, has, has, fields("value", "13"), "Bo").draft();
        var sent = new Sent("c", torn.version(), Optional.empty(), fields("value", "14"), PROSE, Set.of("value"));
        var chosen = drafts.save(ours, key, sent, held(has), "Cia", NOW);
        assertThat(chosen.draft().isTorn()).isFalse();
        assertThat(chosen.draft().fields()).containsEntry("value", "14");
        assertThat(drafts.underWay(ours, List.of(APRIL))).contains(key);
    }

    @Test
    void whatIsGivenIsNoLongerUnderWayUntilSomebodyWritesAgain() {
        var has = fields();
        var draft = save("a", 0, has, has, fields("text", "Klart."), "Anna").draft();
        drafts.given(ours, draft, ++version);
        assertThat(drafts.of(ours, List.of(key)).get(key).isUnderWay()).isFalse();
        var given = fields("text", "Klart.");
        var again = save("c", 0, given, given, fields("text", "Klart. Nej."), "Bo");
        assertThat(again.draft().isUnderWay()).isTrue();
        assertThat(again.draft().fields()).containsEntry("text", "Klart. Nej.");
    }

    @Test
    void whatWasGivenAndComesAgainBecauseItWasOnItsWayIsNoNewDraft() {
        var has = fields();
        var draft = save("a", 0, has, has, fields("text", "Klart."), "Anna").draft();
        drafts.given(ours, draft, ++version);
        assertThat(save("a", 0, has, fields("text", "Klart."), fields("text", "Klart."), "Anna")
                        .draft()
                        .isUnderWay())
                .isFalse();
    }

    @Test
    void aPageThatWasOpenWhileAnotherGaveMergesWithWhatWasGiven() {
        var has = fields("text", "Ett. Två.");
        var draft =
                save("a", 0, has, has, fields("text", "Ett. Två. Tre."), "Anna").draft();
        drafts.given(ours, draft, ++version);
        var late = save("b", 0, has, draft.fields(), fields("text", "Noll. Ett. Två."), "Bo");
        assertThat(late.draft().fields()).containsEntry("text", "Noll. Ett. Två. Tre.");
    }

    /** The facts of a request may have been read just before somebody else's giving, and its words are saved just after. */
    @Test
    void factsThatWereReadBeforeATextWasGivenAreNotTakenForTheText() {
        var had = held(fields());
        var draft = save("a", 0, fields(), fields(), fields("text", "Ett två."), "Anna")
                .draft();
        drafts.given(ours, draft, ++version);
        var sent = new Sent("b", draft.version(), Optional.empty(), fields("text", "Ett två. Tre."), PROSE, Set.of());
        var saved = drafts.save(ours, key, sent, had, "Bo", NOW);
        assertThat(saved.draft().fields()).containsEntry("text", "Ett två. Tre.");
        assertThat(saved.isMerged()).isFalse();
    }

    @Test
    void whatWasChangedOnAnotherPageMeanwhileIsWovenIn() {
        var has = fields("text", "Ett. Två.", "value", "1");
        var draft = save("a", 0, has, has, fields("text", "Ett. Två. Tre.", "value", "1"), "Anna")
                .draft();
        var elsewhere = fields("text", "Noll. Ett. Två.", "value", "2");
        var saved = save(
                "a", draft.version(), null, elsewhere, fields("text", "Ett. Två. Tre. Fyra.", "value", "1"), "Anna");
        assertThat(saved.isMerged()).isTrue();
        assertThat(saved.draft().fields())
                .containsEntry("text", "Noll. Ett. Två. Tre. Fyra.")
                .containsEntry("value", "2");
        var again = save(
                "a", saved.draft().version(), null, elsewhere, saved.draft().fields(), "Anna");
        assertThat(again.isMerged())
                .as("seen by the writer, it is woven in once")
                .isFalse();
    }

    @Test
    void aValueThatWasChangedOnAnotherPageAndHereIsChosenByTheWriter() {
        var draft = save("a", 0, fields("value", "1"), fields("value", "1"), fields("value", "3"), "Anna")
                .draft();
        var saved = save("a", draft.version(), null, fields("value", "2"), fields("value", "3"), "Anna");
        assertThat(saved.draft().isTorn()).isTrue();
        assertThat(saved.draft().fields()).containsEntry("value", "2");
        assertThat(saved.draft().rivals()).containsEntry("value", new Draft.Rival("Anna", "3"));
    }

    @Test
    void versionsAreForgottenWithTheRound() {
        save("a", 0, fields(), fields(), fields("text", "Klart."), "Anna");
        drafts.forget(ours, APRIL);
        assertThat(drafts.history(ours, key)).isEmpty();
        assertThat(drafts.of(ours, List.of(key))).isEmpty();
    }

    @Test
    void twentyWhoSaveAtOnceAllFindTheirWords() throws Exception {
        var has = fields("text", "Början.");
        var work = new ArrayList<Callable<Saved>>();
        for (var i = 0; i < 20; i++) {
            var word = "ord" + i;
            work.add(() -> save(word, 0, has, has, fields("text", "Början. " + word), word));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        var text = drafts.of(ours, List.of(key)).get(key).fields().get("text");
        for (var i = 0; i < 20; i++) {
            assertThat(text.split("\\s+")).contains("ord" + i);
        }
    }

    private Saved save(
            String page,
            int seen,
            SortedMap<String, String> began,
            SortedMap<String, String> has,
            SortedMap<String, String> mine,
            String by) {
        var sent = new Sent(page, seen, Optional.ofNullable(began), mine, PROSE, Set.of());
        return drafts.save(ours, key, sent, held(has), by, NOW);
    }

    private Held held(SortedMap<String, String> has) {
        return new Held(++version, has, "någon annanstans");
    }

    private static SortedMap<String, String> fields(String... namesAndValues) {
        var fields = new TreeMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
