package se.tertial.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.organisation.chain.Chain.Fault;
import se.tertial.organisation.chain.Chain.Fault.What;
import se.tertial.organisation.chain.ChainExport;

/** The audit log keeps everything, shows when it has been touched, and forgets only who somebody was. */
class ChangeLogTest {

    private static final Instant NOON = Instant.parse("2026-03-01T11:00:00.123456789Z");
    private static final String ANNA = "Anna Ek (anna@lillby.example)";
    private static final String BO = "Bo Å (bo@lillby.example)";

    private final Database database = TestDatabase.empty();
    private final DSLContext sql = database.sql();
    private final ChangeLog log = new ChangeLog(sql, Clock.fixed(NOON, ZoneOffset.UTC));

    private MunicipalityId town;
    private MunicipalityId other;

    @BeforeEach
    void fill() {
        var register = new MunicipalityRegister(sql);
        town = register.register("lillby");
        other = register.register("storby");
        log.add(town, List.of(change(1, ANNA, "Ändrade en text", "LASMIG.md", "gammalt", "nytt")));
        log.add(
                town,
                List.of(
                        change(2, BO, "Satte ett värde", "observations.csv", "", "laser;skola;27,5"),
                        change(2, BO, "Satte ett värde", "comments.csv", "a\nb", "a\nc")));
        log.add(other, List.of(change(1, ANNA, "Ändrade en text", "LASMIG.md", "", "nytt")));
        Whereabouts.at("192.0.2.7", () -> log.read(town, BO, "skola", "Läste verifikation", "inläsning 1, A 1"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Change change(long version, String by, String deed, String file, String before, String after) {
        return new Change(version, NOON.plusSeconds(version * 86_400), by, deed, file, before, after);
    }

    @Test
    void theChainIsWholeAndEachMunicipalityHasItsOwn() {
        var verdict = log.verify(town);
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.rows()).isEqualTo(4);
        assertThat(log.find(town, ChangeLog.Asked.words(""), 0, 9))
                .extracting(Logged::sequence)
                .containsExactly(4, 3, 2, 1);
        assertThat(log.verify(other).rows()).isEqualTo(1);
        assertThat(log.hasHash(town, verdict.head())).isTrue();
        assertThat(log.hasHash(other, verdict.head())).isFalse();
        assertThat(log.hasHash(town, "zz")).isFalse();
    }

    @Test
    void whoReadWhatFromWhereIsThere() {
        var read = log.find(town, ChangeLog.Asked.words(""), 0, 1).getFirst();
        assertThat(read.kind()).isEqualTo(Logged.Kind.READ);
        assertThat(read.place()).isEqualTo("192.0.2.7");
        assertThat(read.unit()).isEqualTo("skola");
        assertThat(read.change().by()).isEqualTo(BO);
        assertThat(read.change().file()).isEqualTo("inläsning 1, A 1");
        assertThat(read.change().version()).isEqualTo(2);
    }

    @Test
    void theDatabaseLetsNobodyChangeOrRemoveARow() {
        for (var deed : List.of(
                "update organisation.change set deed = 'inget'",
                "delete from organisation.change",
                "truncate organisation.change",
                "update organisation.actor set place = '192.0.2.1'",
                "update organisation.actor set forgotten_at = now(), salt = null, name = '', place = '', reference = ''",
                "delete from organisation.actor",
                "truncate organisation.actor cascade")) {
            assertThatThrownBy(() -> sql.execute(deed))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only ");
        }
    }

    @Test
    void whoeverGetsAroundThatIsFoundOut() {
        tamper("update organisation.change set after = 'laser;skola;99' where municipality_id = 1 and sequence = 2");
        assertThat(log.verify(town).faults()).containsExactly(new Fault(2, What.CHANGED));
        assertThat(log.verify(other).isWhole()).isTrue();
    }

    @Test
    void aRowThatIsGoneIsFoundOut() {
        tamper("delete from organisation.change where municipality_id = 1 and sequence = 2");
        assertThat(log.verify(town).faults()).containsExactly(new Fault(3, What.MISSING), new Fault(3, What.CHANGED));
    }

    @Test
    void rowsGoneFromTheEndAreFoundOutByWhoeverNotedTheSum() {
        var verdict = log.verify(town);
        sql.execute("delete from organisation.verification");
        tamper("delete from organisation.change where municipality_id = 1 and sequence = 4");
        assertThat(log.verify(town).isWhole()).isTrue();
        assertThat(log.hasHash(town, verdict.head())).isFalse();
    }

    @Test
    void howFarTheChainWasVerifiedIsRememberedSoThatRowsGoneFromTheEndAreMissed() {
        assertThat(log.verified(town)).isEmpty();
        var head = log.verify(town).head();
        assertThat(log.verified(town)).hasValueSatisfying(verified -> {
            assertThat(verified.at()).isEqualTo(NOON.truncatedTo(ChronoUnit.MICROS));
            assertThat(verified.rows()).isEqualTo(4);
            assertThat(verified.head()).isEqualTo(head);
        });
        assertThat(log.verified(other)).isEmpty();
        tamper("delete from organisation.change where municipality_id = 1 and sequence = 4");
        for (var time = 0; time < 2; time++) {
            assertThat(log.verify(town).faults()).containsExactly(new Fault(3, What.SHORTENED));
        }
        assertThat(log.verified(town))
                .hasValueSatisfying(verified -> assertThat(verified.faults()).isOne());
        assertThat(log.verify(other).isWhole()).isTrue();
    }

    @Test
    void anotherNameOnWhatSomebodyDidIsFoundOut() {
        var statement =
                "update organisation.actor set name = 'Cia (cia@lillby.example)' where name = 'Bo Å (bo@lillby.example)'"
                        + " and place = ''";
        assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("only forgotten");
        tamper(statement);
        assertThat(log.verify(town).faults()).containsExactly(new Fault(2, What.PERSON), new Fault(3, What.PERSON));
    }

    @Test
    void whoHasLeftIsForgottenAndTheChainHolds() {
        assertThat(log.forget(town, "bo@lillby.example")).as("at two places").isEqualTo(2);
        assertThat(log.forget(town, " ")).isZero();
        assertThat(log.verify(town).isWhole()).isTrue();
        var rows = log.find(town, ChangeLog.Asked.words(""), 0, 9);
        assertThat(rows.stream().filter(Logged::isForgotten)).hasSize(3).allSatisfy(row -> {
            assertThat(row.change().by()).isEmpty();
            assertThat(row.place()).isEmpty();
        });
        assertThat(sql.fetchValue("select count(*) from organisation.actor where salt is null"))
                .isEqualTo(2L);
        log.add(town, List.of(change(3, BO, "Kom tillbaka", "a.csv", "", "")));
        assertThat(log.verify(town).isWhole()).isTrue();
    }

    @Test
    void whoHasDoneNothingForLongIsForgottenByRule() {
        log.add(town, List.of(change(900, ANNA, "Ändrade en text", "LASMIG.md", "", "")));
        assertThat(log.forgetIdle(town, NOON.plusSeconds(800 * 86_400))).isEqualTo(2);
        var people = log.find(town, ChangeLog.Asked.words(""), 0, 9).stream()
                .map(row -> row.change().by())
                .distinct();
        assertThat(people).containsExactly(ANNA, "");
        assertThat(log.find(other, ChangeLog.Asked.words(""), 0, 9))
                .extracting(row -> row.change().by())
                .containsExactly(ANNA);
    }

    @Test
    void manyMayWriteAtOnce() throws InterruptedException {
        var threads = IntStream.range(0, 6)
                .mapToObj(writer -> Thread.ofVirtual().start(() -> {
                    for (var i = 0; i < 10; i++) {
                        log.add(
                                town,
                                List.of(
                                        change(i, "Person " + writer, "Skrev", "a.csv", "", "x"),
                                        change(i, BO, "Skrev", "b.csv", "", "x")));
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(log.verify(town).isWhole()).isTrue();
        assertThat(log.verify(town).rows()).isEqualTo(4 + 6 * 10 * 2);
    }

    @Test
    void itIsSearchedByPersonDayPlaceAndKind() {
        var none = Optional.<LocalDate>empty();
        assertThat(found(new ChangeLog.Asked("", "ANNA", "", none, none, Optional.empty())))
                .containsExactly(1);
        assertThat(found(new ChangeLog.Asked("", "", "observ", none, none, Optional.empty())))
                .containsExactly(2);
        assertThat(found(new ChangeLog.Asked("", "", "skola", none, none, Optional.empty())))
                .containsExactly(4);
        assertThat(found(new ChangeLog.Asked("27,5", "bo", "", none, none, Optional.empty())))
                .containsExactly(2);
        assertThat(found(new ChangeLog.Asked("", "", "", none, none, Optional.of(Logged.Kind.READ))))
                .containsExactly(4);
        var second = Optional.of(LocalDate.of(2026, 3, 2));
        assertThat(found(new ChangeLog.Asked("", "", "", second, second, Optional.empty())))
                .containsExactly(1);
    }

    private List<Integer> found(ChangeLog.Asked asked) {
        return log.find(town, asked, 0, 9).stream().map(Logged::sequence).toList();
    }

    @Test
    void itIsTakenOutAsAFile() throws IOException {
        log.add(town, List.of(change(3, "=Elak (elak@lillby.example)", "Försökte", "a.csv", "+1", "-1")));
        var out = new StringWriter();
        for (var format : ChainExport.Format.values()) {
            out.append("# ").append(format.ending()).append('\n');
            ChangeExport.of(log, town, ChangeLog.Asked.words("")).write(format, out);
        }
        Golden.compare(
                "organisation/audit.txt", out.toString().replace("\r\n", "\n").replaceAll("[0-9a-f]{64}", "SUM"));
    }

    private void tamper(String statement) {
        sql.connection(connection -> {
            try (var direct = connection.createStatement()) {
                for (var trigger : List.of("disable", "enable")) {
                    for (var table : List.of("change", "actor")) {
                        direct.execute("alter table organisation.%s %s trigger user".formatted(table, trigger));
                    }
                    if (trigger.equals("disable")) {
                        direct.execute(statement);
                    }
                }
            }
        });
    }
}
