package se.tertial.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tertial.basics.WordChange.Kind;
import se.tertial.basics.WordChange.Token;

class WordChangeTest {

    @Test
    void whatOnlyOneOfThemHasIsTold() {
        assertThat(WordChange.between("Nettot är bättre än budget.", "Nettot är sämre än budget."))
                .containsExactly(
                        new WordChange(Kind.SAME, "Nettot är "),
                        new WordChange(Kind.GONE, "bättre"),
                        new WordChange(Kind.COME, "sämre"),
                        new WordChange(Kind.SAME, " än budget."));
    }

    @Test
    void eachTextCanBePutTogetherAgain() {
        var before = "a b c\n\nd e f a b";
        var after = "b c x\nd f a a b q";
        assertThat(without(Kind.COME, before, after)).isEqualTo(before);
        assertThat(without(Kind.GONE, before, after)).isEqualTo(after);
    }

    @Test
    void aFigureOfTheSameNameHasChangedAndTheWordsAroundItHaveNot() {
        assertThat(WordChange.between(
                        List.of(Token.word("Nettot: "), new Token("money.net", "4,8"), Token.word(".")),
                        List.of(Token.word("Nettot: "), new Token("money.net", "5,1"), Token.word("!"))))
                .containsExactly(
                        new WordChange(Kind.SAME, "Nettot: "),
                        new WordChange(Kind.FIGURE_WAS, "4,8"),
                        new WordChange(Kind.FIGURE_IS, "5,1"),
                        new WordChange(Kind.GONE, "."),
                        new WordChange(Kind.COME, "!"));
    }

    private static String without(Kind kind, String before, String after) {
        return WordChange.between(before, after).stream()
                .filter(change -> change.kind() != kind)
                .map(WordChange::words)
                .collect(Collectors.joining());
    }
}
