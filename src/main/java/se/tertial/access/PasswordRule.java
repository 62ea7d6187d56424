package se.tertial.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords may be chosen, by NIST SP 800-63B-4: long, of any characters, and not among those that are guessed first.
 * There are no rules of composition, and none must be changed because time has passed.
 */
public final class PasswordRule {

    /** Where nothing but the password is asked for (800-63B-4, 3.1.1.2). */
    public static final int CHARACTERS_MIN = 15;

    public static final int CHARACTERS_MAX = 128;

    /** Of 0 to 4: 3 is 100 million guesses and more. */
    private static final int STRENGTH_MIN = 3;

    /** Characters besides words that stand in the person's name and address. */
    private static final int OF_ITS_OWN_MIN = 8;

    private static final List<String> OURS = List.of("tertial", "kommun", "kommunen", "lösenord", "losenord", "sommar");

    private final Zxcvbn strength = new Zxcvbn();

    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        /** A common password, a pattern, or made of the person's own name and address. */
        EASY_TO_GUESS
    }

    /** What is wrong with the password, if anything. */
    public Optional<Fault> fault(String password, String email, String name) {
        var characters = password.codePointCount(0, password.length());
        if (characters < CHARACTERS_MIN) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (characters > CHARACTERS_MAX) {
            return Optional.of(Fault.TOO_LONG);
        }
        var own = new ArrayList<>(OURS);
        own.addAll(List.of(email.split("[@.+_-]")));
        own.addAll(List.of(name.split("\\s+")));
        own.removeIf(word -> word.length() < 3);
        var isEasy = without(password, own).length() < OF_ITS_OWN_MIN
                || strength.measure(password, own).getScore() < STRENGTH_MIN;
        return isEasy ? Optional.of(Fault.EASY_TO_GUESS) : Optional.empty();
    }

    private static String without(String password, List<String> words) {
        var left = password.toLowerCase(Locale.ROOT);
        for (var word : words) {
            left = left.replace(word.toLowerCase(Locale.ROOT), "");
        }
        return left.strip();
    }
}
