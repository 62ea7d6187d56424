package se.tertial.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final String COUNT = "select count(*) from organisation.municipality";
    private static final String ADD = "insert into organisation.municipality (code) values (?)";

    @TempDir
    Path var;

    @Test
    void dataSurvivesStopAndStart() throws IOException {
        try (var database = Database.embedded(var)) {
            database.sql().execute(ADD, "norrtalje");
        }
        assertThat(serverLives()).isFalse();
        var port = Files.readString(var.resolve("postgres.port"));

        try (var database = Database.embedded(var)) {
            assertThat(database.sql().fetchValue(COUNT)).isEqualTo(1L);
        }
        assertThat(Files.readString(var.resolve("postgres.port"))).isEqualTo(port);
    }

    @Test
    void aKilledProcessLeavesAServerThatTheNextOneAdoptsAndStops() throws Exception {
        var owner = DatabaseProcess.start(var);
        assertThat(owner.answer()).isEqualTo("open");
        owner.tell("add norrtalje");
        var server = serverPid();

        owner.kill();

        try (var database = Database.embedded(var)) {
            assertThat(serverPid()).isEqualTo(server);
            assertThat(database.sql().fetchValue(COUNT)).isEqualTo(1L);
        }
        assertThat(serverLives()).isFalse();
    }

    @Test
    void aKilledServerIsStartedAnewWithAllThatWasCommitted() throws Exception {
        var owner = DatabaseProcess.start(var);
        owner.answer();
        owner.tell("add norrtalje");
        var server = ProcessHandle.of(serverPid()).orElseThrow();

        owner.kill();
        server.destroyForcibly();
        while (server.isAlive() && !isBuried(server)) {
            Thread.sleep(20);
        }

        try (var database = Database.embedded(var)) {
            assertThat(database.sql().fetchValue(COUNT)).isEqualTo(1L);
        }
    }

    @Test
    void processesShareTheServerAndTheLastOneStopsIt() throws IOException {
        try (var database = Database.embedded(var)) {
            var other = DatabaseProcess.start(var);
            assertThat(other.answer()).isEqualTo("open");
            assertThat(other.tell("add norrtalje")).isEqualTo("added");
            assertThat(other.tell("close")).isEqualTo("closed");

            assertThat(database.sql().fetchValue(COUNT)).isEqualTo(1L);
        }
        assertThat(serverLives()).isFalse();
    }

    @Test
    void theFirstProcessMayLeaveBeforeTheSecond() throws Exception {
        var first = DatabaseProcess.start(var);
        assertThat(first.answer()).isEqualTo("open");
        var second = DatabaseProcess.start(var);
        assertThat(second.answer()).isEqualTo("open");

        assertThat(first.tell("close")).isEqualTo("closed");
        assertThat(second.tell("count")).isEqualTo("0");

        second.interrupt();
        assertThat(serverLives()).isFalse();
    }

    @Test
    void twoFirstStartsAtOnceDoNotRace() {
        var one = DatabaseProcess.start(var);
        var two = DatabaseProcess.start(var);

        assertThat(one.answer()).isEqualTo("open");
        assertThat(two.answer()).isEqualTo("open");
        assertThat(one.tell("add norrtalje")).isEqualTo("added");
        assertThat(two.tell("count")).isEqualTo("1");

        one.tell("close");
        two.tell("close");
    }

    @Test
    void isDurableClosedToOthersAndSwedish() throws IOException {
        try (var database = Database.embedded(var)) {
            var sql = database.sql();
            assertThat(sql.fetchValue("show fsync")).isEqualTo("on");
            assertThat(sql.fetchValue("show synchronous_commit")).isEqualTo("on");
            assertThat(sql.fetchValue("show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(sql.fetchValues("select distinct auth_method from pg_hba_file_rules")
                            .toString())
                    .isEqualTo("[scram-sha-256]");
            assertThat(
                            sql.fetchValue(
                                    "select string_agg(letter, '' order by letter) from unnest(array['ö','a','z','å','ä']) letter"))
                    .isEqualTo("azåäö");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(var.resolve("postgres.password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void dataOfAnotherVersionIsRefusedInWords() throws IOException {
        Files.createDirectories(var.resolve("postgres"));
        Files.writeString(var.resolve("postgres/PG_VERSION"), "12\n");

        assertThatThrownBy(() -> Database.embedded(var))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("was made by PostgreSQL 12, and this Tertial brings PostgreSQL 18");
    }

    private boolean serverLives() {
        return Files.exists(var.resolve("postgres/postmaster.pid"));
    }

    private long serverPid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(var.resolve("postgres/postmaster.pid")).getFirst());
    }

    /** A dead process keeps its number until its parent has looked; in a container nobody may. */
    private static boolean isBuried(ProcessHandle process) throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            return Files.exists(Path.of("/proc/self"))
                    ? Files.readString(status).contains("State:\tZ")
                    : process.info().command().isEmpty();
        } catch (IOException collectedMeanwhile) {
            return true;
        }
    }
}
