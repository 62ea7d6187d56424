package se.tertial.proof.present;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.proof.Proof;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;
import se.tertial.proof.reading.Readers;

/** The findings of the case of a lost sign, as programs and people get them. */
class FindingsPresentTest {

    @Test
    void findingsAreJsonOfTheAgreedShape() throws IOException {
        Golden.compare("proof-present/sign.json", FindingsJson.write(reading(), findings(Language.EN)));
    }

    @Test
    void thePageStandsAloneAndMarksThePlace() throws IOException {
        Golden.compare("proof-present/sign.html", FindingsPage.write(reading(), findings(Language.SV), Language.SV));
    }

    private static List<ProofFinding> findings(Language language) {
        return Proof.read(reading(), language, false);
    }

    private static Reading reading() {
        return Readers.read(Path.of("src/test/golden/proof/sign/case.txt"))
                .value()
                .orElseThrow();
    }
}
