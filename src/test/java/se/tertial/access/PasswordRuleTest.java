package se.tertial.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.access.PasswordRule.Fault;

class PasswordRuleTest {

    private final PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "häst spade molnet åtta",
                "correct horse battery staple",
                "tertial-visar-siffror",
                "              x ö 7 sju"
            })
    void anythingLongThatIsNotGuessedIsAllowedWhateverItIsMadeOf(String password) {
        assertThat(rule.fault(password, "anna.lindberg@kommun.example", "Anna Lindberg"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "123456789012345",
                "qwertyuiopåasdf",
                "aaaaaaaaaaaaaaaaaaaa",
                "lindberg lindberg"
            })
    void whatIsCommonOrAPatternOrTheOwnNameIsRefusedHoweverLong(String password) {
        assertThat(rule.fault(password, "anna.lindberg@kommun.example", "Anna Lindberg"))
                .contains(Fault.EASY_TO_GUESS);
    }

    @Test
    void lengthIsCountedInCharacters() {
        assertThat(rule.fault("Xk9!vQ2#mZ7&pL", "a@b", "")).contains(Fault.TOO_SHORT);
        assertThat(rule.fault("😀".repeat(14), "a@b", "")).contains(Fault.TOO_SHORT);
        assertThat(rule.fault("häst spade molnet ".repeat(9), "a@b", "")).contains(Fault.TOO_LONG);
    }
}
