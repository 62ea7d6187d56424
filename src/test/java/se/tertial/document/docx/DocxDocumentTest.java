package se.tertial.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import se.tertial.document.Heading;
import se.tertial.document.HostileReport;
import se.tertial.document.SampleReport;
import se.tertial.document.markup.LegalText;

class DocxDocumentTest {

    @Test
    void headingsHaveTheStylesThatWordKnows() throws IOException {
        var document = SampleReport.document();
        try (var word = read(DocxDocument.write(document))) {
            var headings = word.getParagraphs().stream()
                    .filter(paragraph ->
                            Objects.toString(paragraph.getStyle(), "").startsWith("Heading"))
                    .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                    .toList();
            assertThat(headings)
                    .containsExactlyElementsOf(document.headings()
                            .map(heading -> "Heading" + heading.level() + " " + heading.text())
                            .toList());
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void theContentsReadBeforeWordHasUpdatedThem() throws IOException {
        var document = SampleReport.document();
        try (var word = read(DocxDocument.write(document))) {
            var entries = word.getParagraphs().stream()
                    .filter(paragraph ->
                            Objects.toString(paragraph.getStyle(), "").matches("TOC\\d"))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(entries)
                    .containsExactlyElementsOf(document.headings()
                            .filter(heading -> heading.level() <= 2)
                            .map(Heading::text)
                            .toList());
            assertThat(word.getDocument().xmlText()).contains("TOC \\o \"1-2\" \\h \\z \\u");
        }
    }

    @Test
    void headingRowsAreRepeatedAndNoRowIsSplit() throws IOException {
        try (var word = read(DocxDocument.write(SampleReport.document()))) {
            for (var table : word.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).noneMatch(row -> row.isCantSplitRow() == false);
            }
        }
    }

    @Test
    void aChartIsAPictureWithItsText() throws IOException {
        try (var word = read(DocxDocument.write(SampleReport.document()))) {
            assertThat(word.getAllPictures()).hasSize(2);
            assertThat(word.getDocument().xmlText()).contains("descr=\"Sjukfrånvaro per månad, procent");
        }
    }

    @Test
    void aLandscapePartIsASectionOnItsSide() throws IOException {
        try (var word = read(DocxDocument.write(SampleReport.document()))) {
            var xml = word.getDocument().xmlText();
            assertThat(xml.split("<w:sectPr", -1)).hasSize(6);
            assertThat(xml.split("w:orient=\"landscape\"", -1)).hasSize(2);
        }
    }

    @Test
    void everyPageBearsTheReportsNameAndItsNumber() throws IOException {
        try (var word = read(DocxDocument.write(SampleReport.document()))) {
            assertThat(word.getHeaderList().getFirst().getText())
                    .contains("Norrtälje kommun  ·  Delårsrapport per april 2024");
            assertThat(word.getFooterList().getFirst().getText())
                    .contains("sida")
                    .contains(" av ");
            assertThat(word.getStyles().getDefaultRunStyle()).isNotNull();
        }
    }

    @Test
    void hostileTextStaysText() throws IOException {
        try (var word = read(DocxDocument.write(HostileReport.document()))) {
            var labels = word.getTables().getFirst().getRows().stream()
                    .skip(1)
                    .filter(row -> row.getTableCells().size() > 1)
                    .map(row -> row.getCell(0).getText())
                    .toList();
            assertThat(labels)
                    .containsExactlyElementsOf(
                            HostileReport.TEXTS.stream().map(LegalText::of).toList());
        }
    }

    private static XWPFDocument read(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }
}
