package se.tertial.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import se.tertial.access.AccountEvents;
import se.tertial.access.Accounts;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;

class PasswordCheckTest {

    private static final String PASSWORD = "fyra ord i rad";

    private final Database database = TestDatabase.empty();
    private final Accounts accounts = new Accounts(database.sql());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAccountOfTheDemonstrationIsLetInThereAndNowhereElse() {
        accounts.save("visning@example.se", "Visning", PASSWORD, true);
        assertThat(signIn(true, "visning@example.se", PASSWORD)).isNotEmpty();
        assertThatThrownBy(() -> signIn(false, "visning@example.se", PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        accounts.save("anna@example.se", "Anna", PASSWORD, false);
        assertThatThrownBy(() -> signIn(false, "anna@example.se", "fel"))
                .hasMessage("unknown address or wrong password");
        assertThatThrownBy(() -> signIn(false, "ingen@example.se", PASSWORD))
                .hasMessage("unknown address or wrong password");
    }

    @Test
    void whoGuessesTooOftenIsHeldOutEvenWithTheRightPassword() {
        accounts.save("anna@example.se", "Anna", PASSWORD, false);
        var check = new PasswordCheck(accounts, new AccountEvents(database.sql()), false);
        for (var i = 0; i < 8; i++) {
            assertThatThrownBy(() -> check.authenticate(asked("anna@example.se", "fel")))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> check.authenticate(asked("anna@example.se", PASSWORD)))
                .isInstanceOf(LockedException.class);
    }

    private String signIn(boolean demo, String email, String password) {
        return new PasswordCheck(accounts, new AccountEvents(database.sql()), demo)
                .authenticate(asked(email, password))
                .getName();
    }

    private static UsernamePasswordAuthenticationToken asked(String email, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(email, password);
    }
}
