package se.tertial.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tertial.database.jooq.organisation.Tables.MUNICIPALITY;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    @Test
    void theTypedTablesAreThoseOfTheDatabase() {
        try (var database = TestDatabase.empty()) {
            var sql = database.sql();
            sql.insertInto(MUNICIPALITY).set(MUNICIPALITY.CODE, "norrtalje").execute();

            assertThat(sql.fetchValues(sql.select(MUNICIPALITY.CODE).from(MUNICIPALITY)))
                    .containsExactly("norrtalje");
        }
    }

    @Test
    void aWrongPasswordIsSaidInWords() {
        try (var share = ServerShare.take(PostgresPlace.ofThisProcess())) {
            var right = share.server().address("postgres");
            var wrong = new DatabaseAddress(right.url(), right.user(), Optional.of("fel"));

            assertThatThrownBy(() -> Database.open(wrong))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("it refused the user or password");
        }
    }

    @Test
    void aDatabaseThatDoesNotExistIsSaidInWords() {
        try (var share = ServerShare.take(PostgresPlace.ofThisProcess())) {
            assertThatThrownBy(() -> Database.open(share.server().address("finns_inte")))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("no database of that name");
        }
    }
}
