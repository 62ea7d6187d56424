package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.basics.Language;
import se.tertial.document.Format;
import se.tertial.proof.Proof;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.reading.Readers;

/** The proofreader finds no error in what we print of the sample municipalities. */
class OurReportsAgreeTest {

    @ParameterizedTest
    @ValueSource(strings = {"askersund", "mjolby"})
    void noReportContradictsItself(String municipality) {
        var reports = SampleInsight.reports(municipality, Language.SV).stream()
                .filter(report -> report.tables().findAny().isPresent())
                .toList();
        assertThat(reports).isNotEmpty();
        for (var report : reports) {
            for (var format : new Format[] {Format.JSON, Format.PDF, Format.DOCX, Format.HTML}) {
                var name = report.front().outline() + "." + format.ending();
                var reading = Readers.read(name, format.render(report));
                var errors = Proof.read(reading.value().orElseThrow(), Language.SV, false).stream()
                        .filter(finding -> finding.severity() == ProofFinding.Severity.ERROR)
                        .map(ProofFinding::message);
                assertThat(errors).as(name).isEmpty();
            }
        }
    }
}
