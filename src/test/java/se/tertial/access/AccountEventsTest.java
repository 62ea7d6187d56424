package se.tertial.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.access.AccountEvents.Asked;
import se.tertial.access.AccountEvents.Event;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.access.Visitor.Appointment;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.organisation.Whereabouts;
import se.tertial.organisation.chain.Chain.Fault;
import se.tertial.organisation.chain.Chain.Fault.What;
import se.tertial.organisation.chain.ChainExport.Format;

/** What happens with accounts is chained, only added to, and forgets only who somebody was. */
class AccountEventsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T11:00:00.123456789Z");
    private static final String ANNA = "anna@lillby.example";
    private static final String BO = "bo@storby.example";
    private static final String PLACE = "192.0.2.7";

    private final Database database = TestDatabase.empty();
    private final DSLContext sql = database.sql();
    private final AccountEvents events = at(NOON);

    @BeforeEach
    void fill() {
        var register = new MunicipalityRegister(sql);
        register.register("lillby");
        register.register("storby");
        var accounts = new Accounts(sql);
        accounts.appoint(accounts.invited(ANNA, "Anna"), new Appointment("lillby", "", Role.READER));
        accounts.appoint(accounts.invited(BO, "Bo"), new Appointment("storby", "", Role.READER));
        events.add(Kind.SIGNED_IN, ANNA, ANNA, "", PLACE);
        events.add(Kind.SIGN_IN_FAILED, "", BO, "", "192.0.2.9");
        events.add(Kind.ROLE_GIVEN, "drift@tertial.example", ANNA, "storby", "storby//reader", "");
        Whereabouts.at(PLACE, () -> events.add(Kind.REFUSED, BO, BO, "lillby", "404 GET /lillby/mal", ""));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private AccountEvents at(Instant now) {
        return new AccountEvents(sql, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void theChainIsWholeAndTellsWhoDidWhatWithWhoseAccountFromWhere() {
        var verdict = events.verify();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.rows()).isEqualTo(4);
        assertThat(events.hasHash(verdict.head())).isTrue();
        assertThat(events.verified())
                .hasValueSatisfying(last -> assertThat(last.rows()).isEqualTo(4));
        var refused = events.latest(1).getFirst();
        assertThat(refused.place()).isEqualTo(PLACE);
        assertThat(refused.who()).isEqualTo(BO);
        assertThat(refused.municipality()).isEqualTo("lillby");
        assertThat(refused.hash()).isEqualTo(verdict.head());
    }

    @Test
    void theDatabaseLetsNobodyChangeOrRemoveARow() {
        for (var deed : List.of(
                "update access.event set detail = 'inget'",
                "delete from access.event",
                "truncate access.event",
                "update access.actor set name = 'cia@lillby.example' where name = 'bo@storby.example'",
                "delete from access.actor")) {
            assertThatThrownBy(() -> sql.execute(deed))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only ");
        }
    }

    @Test
    void whoeverGetsAroundThatIsFoundOut() {
        tamper("event", "update access.event set detail = '404 GET /' where sequence = 4");
        assertThat(events.verify().faults()).containsExactly(new Fault(4, What.CHANGED));
        tamper("event", "delete from access.event where sequence = 2");
        assertThat(events.verify().faults())
                .containsExactly(new Fault(3, What.MISSING), new Fault(3, What.CHANGED), new Fault(4, What.CHANGED));
    }

    @Test
    void anotherNameOnWhatHappenedIsFoundOut() {
        tamper("actor", "update access.actor set name = 'cia@lillby.example' where name = 'anna@lillby.example'");
        assertThat(events.verify().faults()).containsExactly(new Fault(1, What.PERSON), new Fault(3, What.PERSON));
    }

    @Test
    void whoHasLeftIsForgottenAndTheChainHolds() {
        assertThat(events.forget(ANNA))
                .as("who did it from a place, and whose account it is")
                .isEqualTo(2);
        assertThat(events.verify().faults()).isEmpty();
        assertThat(events.latest(9))
                .filteredOn(Event::isForgotten)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.about()).isEmpty());
        assertThat(sql.fetchValue("select count(*) from access.actor where name like '%anna%'"))
                .isEqualTo(0L);
    }

    @Test
    void theRuleForgetsWhomNothingHasHappenedWithForLongAndNotesItAndTheChainHolds() {
        at(NOON.plusSeconds(800L * 86_400)).add(Kind.SIGNED_IN, ANNA, ANNA, "", "192.0.2.8");
        var clock = Clock.fixed(NOON.plusSeconds(900L * 86_400), ZoneOffset.UTC);
        var looked = new Forgetting(sql, clock).everywhere(24);
        assertThat(looked).allSatisfy(log -> assertThat(log.verdict().faults()).isEmpty());
        assertThat(looked).extracting(Forgetting.Looked::log).containsExactly("lillby", "storby", "");
        assertThat(looked.getLast().forgotten())
                .as("bo twice, drift, and the place of a stranger")
                .isEqualTo(4);
        var noted = events.latest(1).getFirst();
        assertThat(noted.kind()).isEqualTo("forgotten");
        assertThat(noted.detail()).isEqualTo("Glömde vilka 4 var: har inte gjort något på 24 månader");
        assertThat(events.find(Asked.of("lillby"), 0, 9))
                .extracting(Event::about)
                .contains(ANNA);
        assertThat(sql.fetchValue("select count(*) from access.actor where name = 'bo@storby.example'"))
                .isEqualTo(0L);
        assertThat(new Forgetting(sql, clock).everywhere(0).getLast().forgotten())
                .isZero();
    }

    @Test
    void aMunicipalitySeesWhatWasAboutItAndItsOwnPeople() {
        assertThat(events.find(Asked.of("lillby"), 0, 9))
                .extracting(Event::kind)
                .containsExactly("refused", "signed-in");
        assertThat(events.find(Asked.of("storby"), 0, 9))
                .as("who has been given a role belongs to it, also when it is over")
                .extracting(Event::kind)
                .containsExactly("role-given", "sign-in-failed", "signed-in");
    }

    @Test
    void itIsSearchedByPersonDayWordsAndKind() {
        var none = Optional.<LocalDate>empty();
        assertThat(found(new Asked("", "ANNA", "", none, none, Optional.empty())))
                .containsExactly(3, 1);
        assertThat(found(new Asked("", "", "storby//", none, none, Optional.empty())))
                .containsExactly(3);
        assertThat(found(new Asked("", "", "", none, none, Optional.of(Kind.SIGN_IN_FAILED))))
                .containsExactly(2);
        var day = Optional.of(LocalDate.of(2026, 3, 2));
        assertThat(found(new Asked("", "", "", day, none, Optional.empty()))).isEmpty();
    }

    private List<Integer> found(Asked asked) {
        return events.find(asked, 0, 9).stream().map(Event::sequence).toList();
    }

    @Test
    void manyMayWriteAtOnce() throws InterruptedException {
        var threads = IntStream.range(0, 6)
                .mapToObj(writer -> Thread.ofVirtual().start(() -> {
                    for (var i = 0; i < 10; i++) {
                        events.add(Kind.SIGNED_IN, "p" + i + "@lillby.example", "p" + i + "@lillby.example", "", PLACE);
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(events.verify().faults()).isEmpty();
        assertThat(events.verify().rows()).isEqualTo(4 + 6 * 10);
    }

    @Test
    void itIsTakenOutAsAFile() throws IOException {
        var out = new StringWriter();
        for (var format : Format.values()) {
            out.append("# ").append(format.ending()).append('\n');
            AccountEventExport.of(events, Asked.of("")).write(format, out);
        }
        Golden.compare("access/events.txt", out.toString().replace("\r\n", "\n").replaceAll("[0-9a-f]{64}", "SUM"));
    }

    private void tamper(String table, String statement) {
        sql.connection(connection -> {
            try (var direct = connection.createStatement()) {
                direct.execute("alter table access.%s disable trigger user".formatted(table));
                direct.execute(statement);
                direct.execute("alter table access.%s enable trigger user".formatted(table));
            }
        });
    }
}
