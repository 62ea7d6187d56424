package se.tertial.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import se.tertial.access.AccountEvents.Event;
import se.tertial.database.TestDatabase;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityId;

/** Logs that were there when accounts got a chain go on: not a sum of changes is another, and every event is in the new chain. */
class MigratedLogsTest {

    private static final String BEFORE = "32";

    @Test
    void whatWasLoggedBeforeIsInTheChains() {
        try (var database = TestDatabase.empty()) {
            var sql = database.sql();
            for (var schema :
                    List.of("mail", "access", "report", "assessment", "plan", "indicators", "ledger", "organisation")) {
                sql.execute("drop schema %s cascade".formatted(schema));
            }
            sql.execute("drop table flyway_schema_history");
            var flyway = Flyway.configure()
                    .dataSource(database.dataSource())
                    .locations("classpath:db/migration")
                    .createSchemas(false);
            flyway.target(BEFORE).load().migrate();
            sql.execute("insert into organisation.municipality (code) values ('lillby')");
            sql.execute("""
                    insert into organisation.actor (municipality_id, reference, salt, name, place)
                    select 1, sha256(salt || organisation.part('Anna') || organisation.part('')), salt, 'Anna', ''
                    from (values ('\\x01'::bytea)) as salted (salt)""");
            sql.execute("""
                    insert into organisation.change
                        (municipality_id, version, changed_at, actor, deed, file, before, after)
                    select 1, n, now(), 1, 'Ändrade', 'a.csv', '', n::text from generate_series(1, 3) as n""");
            sql.execute("""
                    insert into access.event (at, kind, who, about, detail, place) values
                        (now(), 'signed-in', 'anna@lillby.example', 'anna@lillby.example', '', '192.0.2.7'),
                        (now(), 'sign-in-failed', '', 'anna@lillby.example', '', '192.0.2.8'),
                        (now(), 'role-given', 'bo@lillby.example', 'anna@lillby.example', 'lillby/ksk/reader', '')""");
            var sums = sql.fetchValues("select encode(hash, 'hex') from organisation.change order by sequence");

            flyway.target("latest").load().migrate();
            assertThat(sql.fetchValues("select encode(hash, 'hex') from organisation.change order by sequence"))
                    .isEqualTo(sums);
            var changes = new ChangeLog(sql).verify(new MunicipalityId((short) 1));
            assertThat(changes.faults()).isEmpty();
            assertThat(changes.rows()).isEqualTo(3);
            var events = new AccountEvents(sql);
            events.add(AccountEvents.Kind.SIGNED_IN, "bo@lillby.example", "bo@lillby.example", "", "");
            assertThat(events.verify().faults()).isEmpty();
            assertThat(events.latest(9))
                    .extracting(Event::who, Event::about, Event::place, Event::municipality)
                    .containsExactly(
                            tuple("bo@lillby.example", "bo@lillby.example", "", ""),
                            tuple("bo@lillby.example", "anna@lillby.example", "", "lillby"),
                            tuple("", "anna@lillby.example", "192.0.2.8", ""),
                            tuple("anna@lillby.example", "anna@lillby.example", "192.0.2.7", ""));
        }
    }
}
