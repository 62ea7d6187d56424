package se.tertial.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A small part of {@code bench fuzz}. */
class SieFuzzTest {

    private static final int FILES_EACH = 3_000;

    @Test
    void everyChangedFileIsReadRightOrRefused() {
        SieFuzz.seeds()
                .forEach((name, seed) -> assertThat(
                                new SieFuzz(FILES_EACH).read(name, seed, 5).failures())
                        .as(name)
                        .isEmpty());
    }

    @Test
    void theFilesThatAreChangedAreRight() {
        SieFuzz.seeds()
                .forEach((name, seed) ->
                        assertThat(SieFuzz.errors(name, seed)).as(name).isEmpty());
    }
}
