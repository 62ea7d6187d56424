package se.tertial.proof.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Reading;

class ReadersTest {

    @TempDir
    Path directory;

    @Test
    void aTableInTextIsReadCellByCell() {
        assertIsSample(read("r.txt", SampleReport.text().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void textInAnOlderEncodingIsReadAndSaidSo() {
        var read = Readers.read("r.txt", SampleReport.text().getBytes(Charset.forName("windows-1252")));
        assertIsSample(read.value().orElseThrow());
        assertThat(read.findings()).extracting("code").containsExactly("reading-encoding");
    }

    @Test
    void aTableInColumnsOfBlanksIsReadCellByCell() {
        var text = new StringBuilder("3.1 Driftredovisning\n\n");
        var rows = new ArrayList<>(List.of(SampleReport.HEADER));
        rows.addAll(SampleReport.ROWS);
        for (var row : rows) {
            text.append("%-36s%14s%14s%14s%16s%n".formatted(row.toArray()));
        }
        assertIsSample(read("r.txt", text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTableOnAWebPageIsReadCellByCell() {
        assertIsSample(read("r.html", SampleReport.html("").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTableInWordIsReadCellByCell() {
        assertIsSample(read("r.docx", MadeFiles.docx(SampleReport.HEADER, SampleReport.ROWS)));
    }

    @Test
    void aTableInExcelIsReadAsShown() {
        assertIsSample(read("r.xlsx", MadeFiles.xlsx(SampleReport.HEADER, SampleReport.ROWS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "td, th { border: 0.5pt solid black }",
                "td, th { border-bottom: 0.5pt solid gray }",
                "thead th { border-bottom: 1pt solid black }",
                "thead th { background: #147; color: white } tr:nth-child(even) td { background: #eee }",
                "table { font-size: 6pt } td, th { padding: 1pt 3pt }",
                "table { width: 100% } td { vertical-align: middle }",
                "table { border-collapse: separate; border-spacing: 2pt } td, th { background: #def }",
                "td.n, th { text-align: center }",
                "@page { size: A4 landscape }",
                "td:first-child { width: 60pt } td, th { border-bottom: 0.5pt solid gray }",
                "td:first-child { width: 60pt } td { padding: 5pt }"
            })
    void aTableInPdfIsReadCellByCell(String style) {
        assertIsSample(read("r.pdf", MadeFiles.pdf(SampleReport.html(style))));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aTurnedPageIsReadAsItIsShown(int degrees) {
        var upright = MadeFiles.pdf(SampleReport.html(""));
        assertIsSample(
                read("r.pdf", MadeFiles.changed(upright, d -> d.getPage(0).setRotation(degrees))));
    }

    @Test
    void aTableOverSeveralPagesIsOneTable() {
        var rows = new ArrayList<List<String>>();
        for (var i = 1; i <= 150; i++) {
            rows.add(List.of("Projekt " + i, i + " 100", "-" + i, "7", "1 000"));
        }
        var reading = read("r.pdf", MadeFiles.pdf(SampleReport.html("", rows)));
        assertThat(reading.pages()).isGreaterThan(2);
        assertThat(cells(table(reading))).isEqualTo(rows);
        assertThat(table(reading).rows().getLast().place().page()).isGreaterThan(2);
    }

    @Test
    void headingsOverSeveralColumnsStandInEachOfThem() {
        var html = SampleReport.html("")
                .replace(
                        "<tr><th>Verksamhet</th>",
                        "<tr><th></th><th colspan=\"2\">Perioden</th><th colspan=\"2\">Helåret</th></tr><tr><th>Verksamhet</th>");
        var header = List.of(
                "Verksamhet",
                "Perioden Budget 2024",
                "Perioden Utfall 2024",
                "Helåret Avvikelse",
                "Helåret Prognos 2024");
        assertThat(table(read("r.html", html.getBytes(StandardCharsets.UTF_8))).header())
                .isEqualTo(header);
        var ruled = html.replace("<style>", "<style>td, th { border: 0.5pt solid black }");
        assertThat(table(read("r.pdf", MadeFiles.pdf(ruled))).header()).isEqualTo(header);
    }

    @Test
    void twoTablesBesideEachOtherAreTwoTables() {
        var one = "<table style=\"margin-right: 30pt\"><tr><th>%s</th><th>Antal</th><th>Andel</th></tr>%s</table>";
        var left = one.formatted("Projekt", rows("Svartå strand", "Björkudden", "Eldslösa", "Summa"));
        var right = one.formatted("Personal", rows("Kvinnor", "Män", "Visstid", "Totalt"));
        var html = SampleReport.html("")
                .replaceFirst(
                        "(?s)<table>.*</table>", "<table><tr><td>" + left + "</td><td>" + right + "</td></tr></table>");
        var tables = read("r.pdf", MadeFiles.pdf(html)).tables().toList();
        assertThat(tables).extracting(t -> t.header().getFirst()).containsExactly("Projekt", "Personal");
        assertThat(tables).allSatisfy(t -> assertThat(t.columns()).isEqualTo(3));
    }

    private static String rows(String... labels) {
        var rows = new StringBuilder();
        for (var label : labels) {
            rows.append("<tr><td>%s</td><td class=\"n\">1 %d</td><td class=\"n\">%d,5 %%</td></tr>"
                    .formatted(label, 100 + label.length(), label.length()));
        }
        return rows.toString();
    }

    @Test
    void libreOfficesPdfOfAWordFileReadsLikeTheWordFile() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")));
        Files.write(directory.resolve("r.docx"), MadeFiles.docx(SampleReport.HEADER, SampleReport.ROWS));
        var profile = "-env:UserInstallation=" + directory.resolve("profile").toUri();
        var pdf = MadeFiles.made(
                directory,
                directory.resolve("r.pdf"),
                "/usr/bin/soffice",
                profile,
                "--headless",
                "--convert-to",
                "pdf",
                "r.docx");
        assumeTrue(pdf.length > 0);
        assertThat(cells(table(read("r.pdf", pdf)))).isEqualTo(SampleReport.ROWS);
    }

    @Test
    void chromiumsPdfOfAWebPageReadsLikeThePage() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/chromium")));
        Files.writeString(directory.resolve("r.html"), SampleReport.html("tr { border-bottom: 0.5pt solid gray }"));
        var result = directory.resolve("r.pdf");
        var pdf = MadeFiles.made(
                directory,
                result,
                "/usr/bin/chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--user-data-dir=" + directory.resolve("browser"),
                "--print-to-pdf=" + result,
                directory.resolve("r.html").toUri().toString());
        assumeTrue(pdf.length > 0);
        assertIsSample(read("r.pdf", pdf));
    }

    private Reading read(String name, byte[] bytes) {
        try {
            var file = directory.resolve(name);
            Files.write(file, bytes);
            var read = Readers.read(file);
            return read.value()
                    .orElseThrow(() -> new AssertionError(read.findings().toString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Table table(Reading reading) {
        assertThat(reading.tables()).hasSize(1);
        return reading.tables().findFirst().orElseThrow();
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Row::cells).toList();
    }

    private static void assertIsSample(Reading reading) {
        var table = table(reading);
        assertThat(table.header()).isEqualTo(SampleReport.HEADER);
        assertThat(cells(table)).isEqualTo(SampleReport.ROWS);
        assertThat(reading.passages().getFirst()).isInstanceOf(Passage.Heading.class);
    }
}
