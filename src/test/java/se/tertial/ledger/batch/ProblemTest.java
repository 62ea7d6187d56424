package se.tertial.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;

/** What an import can have against a file. */
class ProblemTest {

    @Test
    void everyProblemHasATextInBothLanguagesAndThereAreNoOthers() {
        var codes = Arrays.stream(Problem.values()).map(Word::of).toList();
        for (var language : Language.values()) {
            assertThat(Messages.of("entries", language).keys()).containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    @Test
    void whatIsSaidOfImportsIsSaidInBothLanguages() {
        assertThat(Messages.of("batch", Language.EN).keys())
                .isEqualTo(Messages.of("batch", Language.SV).keys());
    }
}
