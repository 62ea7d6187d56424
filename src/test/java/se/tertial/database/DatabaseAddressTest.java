package se.tertial.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DatabaseAddressTest {

    @Test
    void withoutAnAddressTertialUsesItsOwnServer() {
        assertThat(DatabaseAddress.in(Map.of())).isEmpty();
        assertThat(DatabaseAddress.in(Map.of("TERTIAL_DATABASE_URL", " "))).isEmpty();
    }

    @Test
    void aPostgresUrlIsReadWithItsUserPasswordAndSettings() {
        assertThat(addressOf("postgres://anna:hemligt%40@db.example:6000/tertial?sslmode=require"))
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://db.example:6000/tertial?sslmode=require",
                        Optional.of("anna"),
                        Optional.of("hemligt@")));
    }

    @Test
    void thePortOfAPostgresUrlMayBeLeftOut() {
        assertThat(addressOf("postgresql://db.example/tertial"))
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://db.example:5432/tertial", Optional.empty(), Optional.empty()));
    }

    @Test
    void userAndPasswordOfTheEnvironmentComeBeforeThoseOfTheUrl() {
        assertThat(DatabaseAddress.in(Map.of(
                        "TERTIAL_DATABASE_URL", "postgres://anna:a@db.example/tertial",
                        "TERTIAL_DATABASE_USER", "bo",
                        "TERTIAL_DATABASE_PASSWORD", "b")))
                .contains(new DatabaseAddress(
                        "jdbc:postgresql://db.example:5432/tertial", Optional.of("bo"), Optional.of("b")));
    }

    @Test
    void aJdbcUrlIsTakenAsItIs() {
        assertThat(addressOf("jdbc:postgresql://db.example/tertial?user=anna").url())
                .isEqualTo("jdbc:postgresql://db.example/tertial?user=anna");
    }

    @Test
    void whatIsNoAddressIsRefusedInWordsThatDoNotRepeatThePassword() {
        assertThatThrownBy(() -> addressOf("mysql://anna:hemligt@db.example/tertial"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("not the address of a PostgreSQL database");
        assertThatThrownBy(() -> addressOf("postgres://anna:hem ligt@db.example/tertial"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("cannot be read")
                .hasMessageNotContaining("ligt");
    }

    @Test
    @Timeout(30)
    void aServerThatDoesNotAnswerIsSaidInWords() {
        assertThatThrownBy(() -> Database.open(addressOf("postgres://anna:hemligt@127.0.0.1:1/tertial")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("Cannot use the database postgresql://127.0.0.1:1/tertial: no PostgreSQL server answers"
                        + " there. Check that it runs and that TERTIAL_DATABASE_URL names it.");
    }

    private static DatabaseAddress addressOf(String url) {
        return DatabaseAddress.in(Map.of("TERTIAL_DATABASE_URL", url)).orElseThrow();
    }
}
