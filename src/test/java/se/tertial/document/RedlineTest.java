package se.tertial.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.document.html.HtmlReport;
import se.tertial.document.html.Links;
import se.tertial.document.json.DocumentJson;
import se.tertial.report.SampleInsight;

/** Two small versions of a report as one, read back from each format. */
class RedlineTest {

    private static final Document BEFORE = document(
            new Heading(1, "Ekonomi", "ekonomi"),
            new Paragraph(List.of(
                    new Inline.Words("Nettot är "),
                    new Inline.Figure("4,8 mnkr", new BigDecimal("4.8"), "money.variance line=net"),
                    new Inline.Words(" bättre än budget."))),
            Paragraph.of("Det här stycket stryks helt och hållet."),
            new BulletList(List.of(Paragraph.of("Två lärare fattas."), Paragraph.of("Hyran höjs."))),
            table(row("a", "Intäkter", "10"), row("b", "Kostnader", "20"), row("c", "Varav hyror", "5")),
            new Heading(2, "Gammal rubrik", "gammal"),
            new Facts(List.of(new Facts.Fact("Ansvarig", "Skolnämnden"))));

    private static final Document AFTER = document(
            new Heading(1, "Ekonomi", "ekonomi"),
            new Paragraph(List.of(
                    new Inline.Words("Nettot är "),
                    new Inline.Figure("5,1 mnkr", new BigDecimal("5.1"), "money.variance line=net"),
                    new Inline.Words(" bättre än budget. Det väntas stå sig."))),
            new BulletList(List.of(Paragraph.of("Tre lärare fattas."), Paragraph.of("Hyran höjs."))),
            table(row("a", "Intäkter", "10"), row("b", "Kostnader", "21"), row("d", "Varav löner", "6")),
            new Heading(2, "Ny rubrik", "ny"),
            new Facts(List.of(new Facts.Fact("Ansvarig", "Kultur & fritid"))));

    private static final Document REDLINE = Redline.of(BEFORE, AFTER, AFTER.front());

    @Test
    void whatHasGoneIsStruckAndWhatHasComeIsUnderlinedOnAPage() {
        Golden.compare("document/redline.html", HtmlReport.write(REDLINE, Links.NONE));
    }

    @Test
    void aDocumentHeldAgainstItselfIsItself() {
        assertThat(Redline.of(AFTER, AFTER, AFTER.front())).isEqualTo(AFTER);
        var report = SampleInsight.interimReport();
        assertThat(Redline.of(report, report, report.front())).isEqualTo(report);
    }

    @Test
    void itIsReadBackFromJsonAsItWas() {
        assertThat(DocumentJson.readOwn(DocumentJson.write(REDLINE))).isEqualTo(REDLINE);
    }

    @Test
    void whenAllIsAcceptedTheWordFileIsTheLaterAndWhenAllIsRejectedTheEarlier() throws IOException {
        var xml = word(REDLINE);
        assertThat(paragraphs(xml, "del")).isEqualTo(paragraphs(word(AFTER), ""));
        assertThat(paragraphs(xml, "ins")).isEqualTo(paragraphs(word(BEFORE), ""));
    }

    @Test
    void inARealReportOfTwoRoundsNoFigureOfEitherIsLost() throws IOException {
        var before = SampleInsight.report("delarsrapport", "ksk", "2024-02", Language.SV);
        var after = SampleInsight.interimReport();
        var redline = Redline.of(before, after, after.front());
        var xml = word(redline);
        assertThat(rows(xml, "del")).containsAll(rows(word(after), ""));
        assertThat(rows(xml, "ins")).containsAll(rows(word(before), ""));
        var shots = System.getProperty("shots");
        if (shots != null) {
            Files.write(Path.of(shots, "redline.docx"), Format.DOCX.render(redline));
            Files.write(Path.of(shots, "redline.pdf"), Format.PDF.render(redline));
            Files.write(Path.of(shots, "redline.html"), Format.HTML.render(redline));
            Files.write(Path.of(shots, "small.docx"), Format.DOCX.render(REDLINE));
            Files.write(Path.of(shots, "small.pdf"), Format.PDF.render(REDLINE));
        }
    }

    @Test
    void thePdfHasBothVersionsWithALineUnderOrThrough() throws IOException {
        var bytes = Format.PDF.render(REDLINE);
        try (var pdf = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(pdf).replace('\u00A0', ' ');
            assertThat(text)
                    .contains("4,8 mnkr", "5,1 mnkr", "Det väntas stå sig.", "Det här stycket stryks", "Varav hyror")
                    .contains("Varav löner", "Gammal rubrik", "Ny rubrik", "Kultur & fritid");
        }
        assertThat(lines(bytes)).isGreaterThan(lines(Format.PDF.render(AFTER)) + 10);
    }

    /** How many filled rectangles and strokes there are: lines under and through words are among them. */
    private static int lines(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var count = 0;
            for (var page : pdf.getPages()) {
                var content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                count += (int) Pattern.compile("(?m)^(?:f|S)$")
                        .matcher(content)
                        .results()
                        .count();
            }
            return count;
        }
    }

    /** The body of a Word file. */
    private static String word(Document document) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Format.DOCX.render(document)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    return xml.substring(xml.indexOf("w:type w:val=\"nextPage\""));
                }
            }
        }
        throw new IllegalStateException("no text");
    }

    /** Texts of paragraphs when changes of one kind are taken out and the others stay; empty ones are none. */
    private static List<String> paragraphs(String xml, String without) {
        return Pattern.compile("<w:p>.*?</w:p>", Pattern.DOTALL)
                .matcher(taken(xml, without))
                .results()
                .map(found -> text(found.group()))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<String> rows(String xml, String without) {
        return Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL)
                .matcher(taken(xml, without))
                .results()
                .filter(row -> !row.group().contains("w:tblHeader"))
                .map(found -> text(found.group()).replaceAll("[\\s\u00A0]+", ""))
                .filter(text -> text.matches(".*\\d.*"))
                .toList();
    }

    private static String taken(String xml, String without) {
        return without.isEmpty() ? xml : xml.replaceAll("(?s)<w:" + without + " [^>]*[^/]>.*?</w:" + without + ">", "");
    }

    private static String text(String xml) {
        return Pattern.compile("<w:(?:t|delText) [^>]*>([^<]*)<")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining())
                .strip();
    }

    private static Row row(String id, String label, String value) {
        return new Row(
                id,
                label,
                RowKind.ROW,
                0,
                List.of(new Cell("utfall", new BigDecimal(value), "", value, "", "money.actual line=" + id, null)));
    }

    private static Table table(Row... rows) {
        return new Table(
                "drift",
                "Drift",
                "Rad",
                List.of(new Column("utfall", "Utfall", "tkr", Column.Kind.NUMBER)),
                List.of(rows));
    }

    private static Document document(Block... blocks) {
        var front = new Document.Front("m", "M", "u", "U", "2024-04", "o", "Rapport", "april", "Jämförelse", "sv");
        return new Document(front, List.of(new Part(Orientation.PORTRAIT, List.of(blocks))));
    }
}
