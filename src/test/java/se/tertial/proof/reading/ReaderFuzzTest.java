package se.tertial.proof.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReaderFuzzTest {

    private static final int FILES_EACH = 350;

    @Test
    void noChangedFileTakesAReaderDown() {
        ReaderFuzz.seeds()
                .forEach((name, seed) ->
                        assertThat(ReaderFuzz.run(name, seed, FILES_EACH, 5)).isEmpty());
    }
}
