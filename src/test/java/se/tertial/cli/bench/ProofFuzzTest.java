package se.tertial.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A small part of {@code bench fuzz}. */
class ProofFuzzTest {

    private static final int FILES_EACH = 300;

    @Test
    void noChangedFileTakesAReaderDown() {
        ProofFuzz.seeds()
                .forEach((name, seed) -> assertThat(
                                new ProofFuzz(FILES_EACH).read(name, seed, 5).failures())
                        .as(name)
                        .isEmpty());
    }
}
