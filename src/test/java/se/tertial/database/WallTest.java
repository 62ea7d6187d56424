package se.tertial.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tertial.folder.FolderLoad;

/** Behind every question stands a wall: a visitor's connection reaches one municipality, whatever the question says. */
class WallTest {

    private static final String TABLES_WITH_MUNICIPALITY = """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped
            where c.relkind in ('r', 'p') and n.nspname <> 'access'
            order by 1
            """;

    private static Database database;
    private static DSLContext owner;
    private static DSLContext visitor;

    @BeforeAll
    static void loadTwoMunicipalities() {
        database = TestDatabase.empty();
        owner = database.sql();
        visitor = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
        for (var name : List.of("norrtalje", "askersund")) {
            new FolderLoad(owner).load(Path.of("samples", name));
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyTableOfAMunicipalityIsBehindTheWall() {
        var walled = owner.fetchValues("""
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    join pg_policy p on p.polrelid = c.oid and p.polname = 'one_municipality'
                where c.relrowsecurity
                order by 1
                """);

        assertThat(walled)
                .isEqualTo(owner.fetchValues(TABLES_WITH_MUNICIPALITY))
                .hasSizeGreaterThan(50);
    }

    @Test
    void aQuestionThatNamesNoMunicipalityIsAnsweredWithTheRowsOfOne() {
        var all = counts(owner, Reach.EVERYTHING);
        var norrtalje = counts(visitor, Reach.of("norrtalje"));
        var askersund = counts(visitor, Reach.of("askersund"));

        assertThat(sum(norrtalje)).isPositive();
        assertThat(sum(askersund)).isPositive();
        all.forEach((table, rows) -> assertThat(norrtalje.get(table) + askersund.get(table))
                .as(table)
                .isEqualTo(rows));
    }

    @Test
    void aQuestionOfAnotherMunicipalityIsAnsweredWithNothing() {
        var askersund = idOf("askersund");

        assertThat(Reach.of("norrtalje")
                        .call(() -> visitor.fetchValue(
                                "select count(*) from organisation.unit where municipality_id = {0}",
                                DSL.val(askersund))))
                .isEqualTo(0L);
    }

    @Test
    void whoReachesNoMunicipalitySeesWhichThereAreAndNothingOfThem() {
        assertThat(sum(counts(visitor, Reach.NOTHING))).isZero();
        assertThat(sum(counts(visitor, Reach.of("no-such")))).isZero();
        assertThat(Reach.NOTHING.call(
                        () -> visitor.fetchValues("select code from organisation.municipality order by code")))
                .isEqualTo(List.of("askersund", "norrtalje"));
    }

    @Test
    void nothingIsWrittenInAnotherMunicipality() {
        var askersund = DSL.val(idOf("askersund"));
        var before = counts(owner, Reach.EVERYTHING);

        Reach.of("norrtalje").run(() -> {
            assertThatThrownBy(() -> visitor.execute(
                            "insert into report.matter (municipality_id, code, position, matter) values ({0}, 'x', 1, 'null')",
                            askersund))
                    .isInstanceOf(DataAccessException.class);
            assertThat(visitor.execute(
                            "update organisation.unit set name = 'x' where municipality_id = {0}", askersund))
                    .isZero();
            assertThat(visitor.execute("update organisation.municipality set name = 'x' where id = {0}", askersund))
                    .isZero();
            assertThat(visitor.execute("delete from assessment.round where municipality_id = {0}", askersund))
                    .isZero();
        });

        assertThat(counts(owner, Reach.EVERYTHING)).isEqualTo(before);
        assertThat(owner.fetchValues("select name from organisation.municipality where name = 'x'"))
                .isEmpty();
    }

    @Test
    void nobodyGetsAConnectionWithoutHavingSaidHowFarItReaches() throws InterruptedException {
        var failure = new Throwable[1];
        var thread = Thread.ofVirtual().start(() -> {
            try {
                visitor.fetchValue("select 1");
            } catch (RuntimeException e) {
                failure[0] = e;
            }
        });
        thread.join();

        assertThat(failure[0]).hasMessageContaining("which municipality");
    }

    @Test
    void workForOneMunicipalityDoesNotGoOnInAnother() {
        assertThatThrownBy(() ->
                        Reach.of("norrtalje").run(() -> Reach.of("askersund").run(() -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aConnectionThatWasTheOwnersIsTheVisitorsWhenTheyTakeIt() {
        for (var i = 0; i < 40; i++) {
            assertThat(owner.fetchValue("select current_user")).isNotEqualTo(Wall.VISITOR);
            assertThat(Reach.NOTHING.call(() -> visitor.fetchValue("select current_user")))
                    .isEqualTo(Wall.VISITOR);
        }
    }

    @Test
    void liftedForACopyTheWallStandsAgainAfterwards() {
        Reach.of("norrtalje")
                .run(() -> visitor.transaction(transaction -> {
                    var inside = DSL.using(transaction);
                    Wall.lifted(inside, () -> {
                        assertThat(inside.fetchValue("select current_user")).isNotEqualTo(Wall.VISITOR);
                        return true;
                    });
                    assertThat(inside.fetchValue("select current_user")).isEqualTo(Wall.VISITOR);
                }));
    }

    /** As at an operator's who gives Tertial a database and a user of its own. */
    @Test
    void anOwnerWhoIsNoSuperuserHasTheWallToo() {
        var user = "tertial_owner_" + ProcessHandle.current().pid();
        var name = "test_%d_owned".formatted(ProcessHandle.current().pid());
        owner.execute("create role %s login password 'owner' createrole".formatted(user));
        owner.execute("create database %s owner %s".formatted(name, user));
        owner.execute("grant tertial_visitor to " + user);
        try (var own = Database.open(TestDatabase.address(name, user, "owner"))) {
            new FolderLoad(own.sql()).load(Path.of("samples", "norrtalje"));
            var asked = DSL.using(own.dataSource(), SQLDialect.POSTGRES);

            assertThat(own.sql().fetchValue("select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo(false);
            assertThat(sum(counts(asked, Reach.NOTHING))).isZero();
            assertThat(sum(counts(asked, Reach.of("norrtalje")))).isPositive();
        } finally {
            owner.execute("drop database %s with (force)".formatted(name));
            owner.execute("drop role " + user);
        }
    }

    @Test
    void anOwnerWhoMayNotMakeTheRoleIsToldHow() {
        var user = "tertial_lesser_" + ProcessHandle.current().pid();
        var name = "test_%d_lesser".formatted(ProcessHandle.current().pid());
        owner.execute("create role %s login password 'owner'".formatted(user));
        owner.execute("create database %s owner %s".formatted(name, user));
        try {
            assertThatThrownBy(() -> Database.open(TestDatabase.address(name, user, "owner")))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("grant tertial_visitor to " + user);
        } finally {
            owner.execute("drop database %s with (force)".formatted(name));
            owner.execute("drop role " + user);
        }
    }

    private static Object idOf(String code) {
        return owner.fetchValue("select id from organisation.municipality where code = {0}", DSL.val(code));
    }

    private static Map<String, Long> counts(DSLContext sql, Reach reach) {
        return reach.call(() -> {
            var counts = new TreeMap<String, Long>();
            for (var table : owner.fetchValues(TABLES_WITH_MUNICIPALITY)) {
                counts.put(table.toString(), (Long) sql.fetchValue("select count(*) from " + table));
            }
            return counts;
        });
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(rows -> rows).sum();
    }
}
