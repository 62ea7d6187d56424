package se.tertial.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small part of {@code bench proof}. */
class ProofBenchTest {

    private static final int REPORTS = 40;

    @Test
    void aCleanReportHasNoFindings() {
        assertThat(new ProofBench(2 * REPORTS).clean().alarmed()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedErrorIsFoundAndNothingElse(ProofError.Type type) {
        var score = new ProofBench(REPORTS).planted(type);
        assertThat(score.wrong()).isZero();
        assertThat(score.recall())
                .as(score.missed().toString())
                .isGreaterThanOrEqualTo(type == ProofError.Type.SENTENCE ? 0.85 : 0.99);
    }
}
