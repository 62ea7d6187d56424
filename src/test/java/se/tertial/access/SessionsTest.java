package se.tertial.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.tertial.access.Appointments.Term;
import se.tertial.access.Visitor.Appointment;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.Folders;

/** Sessions, links in letters and roles for a period, as time goes. */
class SessionsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Database database = TestDatabase.empty();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSessionEndsAfterTwoHoursWithoutAPageAndAfterTwelveHoursWhatever() {
        var anna = accounts(NOON).save("anna@kommun.example", "Anna", "fyra ord i en rad", false);
        var secret = sessions(NOON).begin(anna.id(), "10.0.0.1", "Prov");
        assertThat(sessions(NOON.plus(Duration.ofMinutes(119))).of(secret)).isPresent();
        assertThat(sessions(NOON.plus(Duration.ofMinutes(119 + 121))).of(secret))
                .isEmpty();

        var used = sessions(NOON).begin(anna.id(), "10.0.0.1", "Prov");
        for (var hour = 1; hour < 12; hour++) {
            assertThat(sessions(NOON.plus(Duration.ofHours(hour))).of(used))
                    .as("hour " + hour)
                    .isPresent();
        }
        assertThat(sessions(NOON.plus(Duration.ofHours(12))).of(used)).isEmpty();
    }

    @Test
    void whatTheDatabaseHoldsLetsNobodyIn() {
        var anna = accounts(NOON).save("anna@kommun.example", "Anna", "fyra ord i en rad", false);
        var secret = sessions(NOON).begin(anna.id(), "10.0.0.1", "Prov");
        var key = sessions(NOON).ofAccount(anna.id()).getFirst().key();
        assertThat(key).isNotEqualTo(secret);
        assertThat(sessions(NOON).of(key)).isEmpty();
        sessions(NOON).end(anna.id() + 1, key);
        assertThat(sessions(NOON).of(secret)).isPresent();
        sessions(NOON).end(anna.id(), key);
        assertThat(sessions(NOON).of(secret)).isEmpty();
    }

    @Test
    void aLinkWorksOnceAndNotForLongAndOnlyTheLatest() throws Exception {
        var anna = accounts(NOON).save("anna@kommun.example", "Anna", "fyra ord i en rad", false);
        var first = tickets(NOON).issue(anna.id(), Tickets.RESET);
        var second = tickets(NOON).issue(anna.id(), Tickets.RESET);
        assertThat(tickets(NOON).redeem(first)).isEmpty();
        assertThat(tickets(NOON.plus(Tickets.RESET)).redeem(second)).isEmpty();
        Callable<Optional<Long>> redeeming = () -> tickets(NOON).redeem(second);
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var got = many.invokeAll(Collections.nCopies(8, redeeming)).stream()
                    .filter(future -> future.resultNow().isPresent());
            assertThat(got).hasSize(1);
        }
    }

    @Test
    void aDeputyHasTheRoleFromTheFirstDayToTheLast() {
        new FolderLoad(database.sql()).load(Folders.MINIMAL);
        var bo = accounts(NOON).save("bo@kommun.example", "Bo", "fyra ord i en rad", false);
        var term = new Term(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 22), "Anna Ek");
        new Appointments(database.sql()).add(bo.id(), new Appointment("lillby", "", Role.UNIT_HEAD), term);
        assertThat(roles(bo.id(), "2026-11-20T22:59:00Z")).isZero();
        assertThat(roles(bo.id(), "2026-11-20T23:00:00Z"))
                .as("midnight in Sweden")
                .isOne();
        assertThat(roles(bo.id(), "2026-11-22T22:59:00Z")).isOne();
        assertThat(roles(bo.id(), "2026-11-22T23:00:00Z")).isZero();
    }

    @Test
    void anAccountForAnEmergencyIsOverByItself() {
        var rescue = accounts(NOON).emergency("nod@kommun.example", "Nöd", "fyra ord i en rad", Duration.ofHours(4));
        assertThat(accounts(NOON).signIn("nod@kommun.example", "fyra ord i en rad"))
                .isPresent();
        var secret = sessions(NOON.plus(Duration.ofHours(3))).begin(rescue.id(), "", "");
        var later = NOON.plus(Duration.ofHours(4));
        assertThat(accounts(later).signIn("nod@kommun.example", "fyra ord i en rad"))
                .isEmpty();
        assertThat(sessions(later).of(secret)).isEmpty();
    }

    private int roles(long account, String at) {
        return accounts(Instant.parse(at)).visitor(account).appointments().size();
    }

    private Accounts accounts(Instant now) {
        return new Accounts(database.sql(), at(now));
    }

    private Sessions sessions(Instant now) {
        return new Sessions(database.sql(), accounts(now), at(now));
    }

    private Tickets tickets(Instant now) {
        return new Tickets(database.sql(), at(now));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
