package se.tertial.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small part of {@code bench proof}. */
class ProofBenchTest {

    private static final int REPORTS = 40;
    private static final int FILES = 8;

    @TempDir
    private Path scratch;

    @Test
    void aCleanReportHasNoFindings() throws IOException, InterruptedException {
        var score = new ProofBench(2 * REPORTS, scratch)
                .score(ProofPrinter.NONE, null)
                .orElseThrow();
        assertThat(score.told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedErrorIsFoundAndNothingElse(ProofError.Type type) throws IOException, InterruptedException {
        var score =
                new ProofBench(REPORTS, scratch).score(ProofPrinter.NONE, type).orElseThrow();
        assertThat(score.wrong()).isZero();
        assertThat(score.recall())
                .as(score.told().toString())
                .isGreaterThanOrEqualTo(type == ProofError.Type.SENTENCE ? 0.9 : 0.99);
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "WORD"})
    void anErrorIsFoundInAFileAsWell(ProofPrinter printer) throws IOException, InterruptedException {
        var score = new ProofBench(FILES, scratch)
                .score(printer, ProofError.Type.CELL)
                .orElseThrow();
        assertThat(score.told()).isEmpty();
    }
}
