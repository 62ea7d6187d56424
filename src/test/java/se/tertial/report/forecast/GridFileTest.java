package se.tertial.report.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.report.SampleInsight;
import se.tertial.report.forecast.ForecastGrid.Row;
import se.tertial.report.forecast.GridFile.Filled;

class GridFileTest {

    private static final String MARK = "norrtalje 2024-04";
    private static final MoneyText MONEY =
            MoneyText.of(SampleInsight.norrtalje().municipality().plan().model().money());

    @Test
    void whatIsExportedIsReadBackAsItWas() throws IOException {
        var read = read(GridFile.write(grid(), MARK, "Prognos", MONEY, Language.SV), MARK)
                .value()
                .orElseThrow();

        var set = grid().rows().stream().filter(Row::isSet).toList();
        assertThat(read).hasSameSizeAs(set);
        for (var row : set) {
            var filled = read.get(row.key());
            assertThat(filled.seen().orElse(null)).isEqualTo(row.own());
            assertThat(MONEY.parse(filled.typed()).orElse(null)).isEqualTo(row.own());
        }
    }

    @Test
    void aFileOfAnotherRoundOrNoneOfOursIsRefused() throws IOException {
        var bytes = GridFile.write(grid(), MARK, "Prognos", MONEY, Language.SV);
        assertThat(read(bytes, "norrtalje 2024-08").findings())
                .extracting(Finding::code)
                .containsExactly("forecast-file-other");
        assertThat(read("Enhet;Prognos".getBytes(java.nio.charset.StandardCharsets.UTF_8), MARK)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("table-not-excel");
        var other = new java.io.ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(other, "Test", "1.0")) {
            book.newWorksheet("Blad1").value(0, 0, "Prognos");
        }
        assertThat(read(other.toByteArray(), MARK).findings())
                .extracting(Finding::code)
                .containsExactly("forecast-file-unknown");
    }

    private static ForecastGrid grid() {
        var insight = SampleInsight.norrtalje();
        var unit = insight.municipality().organisation().known("ksk");
        return ForecastRounds.of(insight, unit, new RoundCode("2024-04"));
    }

    private static Checked<Map<ForecastKey, Filled>> read(byte[] bytes, String mark) throws IOException {
        return GridFile.read("prognos.xlsx", new ByteArrayInputStream(bytes), mark);
    }
}
