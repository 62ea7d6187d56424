package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tertial.report.web.WordChange.Kind;

class WordChangeTest {

    @Test
    void whatOnlyOneOfThemHasIsTold() {
        assertThat(WordChange.between("Nettot är bättre än budget.", "Nettot är sämre än budget."))
                .containsExactly(
                        new WordChange(Kind.SAME, "Nettot är "),
                        new WordChange(Kind.ONLY_THEIRS, "bättre "),
                        new WordChange(Kind.ONLY_OURS, "sämre "),
                        new WordChange(Kind.SAME, "än budget."));
    }

    @Test
    void eachTextCanBePutTogetherAgain() {
        var theirs = "a b c\n\nd e f a b";
        var ours = "b c x\nd f a a b q";
        assertThat(without(Kind.ONLY_OURS, theirs, ours)).isEqualTo(theirs);
        assertThat(without(Kind.ONLY_THEIRS, theirs, ours)).isEqualTo(ours);
    }

    @Test
    void aTypedNumberIsBoundInPlace() {
        assertThat(TextController.bound("Nettot är 4,8 mnkr.", "10-18 money.variance | mnkr 1"))
                .isEqualTo("Nettot är {{money.variance | mnkr 1}}.");
        assertThat(TextController.bound("Nettot", "10-18 money.variance")).isEqualTo("Nettot");
        assertThat(TextController.bound("Nettot", "x")).isEqualTo("Nettot");
    }

    private static String without(Kind kind, String theirs, String ours) {
        return WordChange.between(theirs, ours).stream()
                .filter(change -> change.kind() != kind)
                .map(WordChange::words)
                .collect(Collectors.joining());
    }
}
