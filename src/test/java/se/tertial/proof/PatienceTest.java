package se.tertial.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Language;
import se.tertial.proof.reading.Readers;

/** A file that nobody would print is proofread as far as the time goes, and says so. */
class PatienceTest {

    @Test
    void whatIsTooLargeIsToldAndTheCallerGoesOn() {
        var findings = Proof.read(rows(4000, 1), Language.SV, false, 1);

        assertThat(findings).extracting(ProofFinding::code).contains("unfinished");
        assertThat(findings.getFirst().message()).contains("avbröts efter 1 sekunder");
    }

    @Test
    void whatIsLargeForAReportIsDoneInTime() {
        assertThat(Proof.read(rows(400, 20), Language.SV, false))
                .extracting(ProofFinding::code)
                .doesNotContain("unfinished");
    }

    /** @param sums how many rows there are to each that says it is a total, and is tried as the sum of those above it */
    private static Reading rows(int count, int sums) {
        var random = new Random(1);
        var text = new StringBuilder("Drift\n\nVerksamhet\tBudget 2024\tUtfall 2024\tAvvikelse\n");
        for (var i = 0; i < count; i++) {
            text.append(i % sums == 0 ? "Summa verksamhet " : "Verksamhet ").append(i);
            for (var column = 0; column < 3; column++) {
                text.append('\t').append(random.nextInt(-99_999, 99_999));
            }
            text.append('\n');
        }
        return Readers.read("rows.txt", text.toString().getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }
}
