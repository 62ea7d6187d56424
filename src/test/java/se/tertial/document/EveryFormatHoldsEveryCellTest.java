package se.tertial.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.basics.Language;
import se.tertial.document.json.DocumentJson;
import se.tertial.document.pdf.PdfStructure;
import se.tertial.report.SampleInsight;

/** A figure is the same wherever it is read: each format is read back and compared cell by cell. */
class EveryFormatHoldsEveryCellTest {

    /** A made-up report with everything a document can hold, and the sample municipalities' real ones. */
    static Stream<Document> reports() {
        var others = SampleInsight.all().stream()
                .filter(sample -> !sample.equals("norrtalje"))
                .flatMap(sample -> SampleInsight.reports(sample, Language.SV).stream());
        return Stream.concat(
                Stream.of(SampleReport.document(4), SampleInsight.interimReport(), SampleInsight.indicatorList()),
                others.filter(report -> report.tables().findAny().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void html(Document report) {
        var html = Jsoup.parse(new String(Format.HTML.render(report), StandardCharsets.UTF_8));
        var tables = html.select("table").stream()
                .map(table -> CellTexts.normal(table.select("tr").stream()
                        .map(row ->
                                row.select("th,td").stream().map(Element::text).toList())
                        .toList()))
                .toList();
        same(tables, CellTexts.of(report));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void pdf(Document report) throws IOException {
        var tables = PdfStructure.of(Format.PDF.render(report)).find("Table").stream()
                .map(table -> table.find("TR").stream()
                        .map(row -> row.find("TH", "TD").stream()
                                .map(cell -> unhyphenated(cell.text()))
                                .toList())
                        .toList())
                .toList();
        var expected = CellTexts.of(report).stream()
                .map(table -> table.stream()
                        .map(row -> row.stream()
                                .map(EveryFormatHoldsEveryCellTest::unhyphenated)
                                .toList())
                        .toList())
                .toList();
        same(tables, expected);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void docx(Document report) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(Format.DOCX.render(report)))) {
            var tables = word.getTables().stream()
                    .map(table -> CellTexts.normal(table.getRows().stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(XWPFTableCell::getText)
                                    .toList())
                            .toList()))
                    .toList();
            same(tables, CellTexts.of(report));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void xlsx(Document report) throws IOException {
        try (var excel = new XSSFWorkbook(new ByteArrayInputStream(Format.XLSX.render(report)))) {
            var tables = new ArrayList<List<List<String>>>();
            for (var sheet = 1; sheet < excel.getNumberOfSheets(); sheet++) {
                tables.add(shownInSweden(excel.getSheetAt(sheet)));
            }
            same(tables, CellTexts.of(report));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void json(Document report) {
        assertThat(CellTexts.of(DocumentJson.readOwn(Format.JSON.render(report))))
                .isEqualTo(CellTexts.of(report));
    }

    /** Row by row, so that a difference is told by the row it is in. */
    private static void same(List<List<List<String>>> read, List<List<List<String>>> written) {
        assertThat(read).hasSameSizeAs(written);
        for (var table = 0; table < written.size(); table++) {
            assertThat(read.get(table)).hasSameSizeAs(written.get(table));
            for (var row = 0; row < written.get(table).size(); row++) {
                assertThat(read.get(table).get(row))
                        .isEqualTo(written.get(table).get(row));
            }
        }
    }

    /** What a Swedish Excel shows below the caption and the way back; notes are merged cells. */
    private static List<List<String>> shownInSweden(Sheet sheet) {
        var formatter = new DataFormatter(Locale.of("sv", "SE"));
        var width = sheet.getRow(2).getLastCellNum();
        var rows = new ArrayList<List<String>>();
        for (var place = 2; place <= sheet.getLastRowNum(); place++) {
            var row = sheet.getRow(place);
            var note = place;
            var isNote = sheet.getMergedRegions().stream().anyMatch(region -> region.getFirstRow() == note);
            var texts = new ArrayList<String>();
            for (var column = 0; column < (isNote ? 1 : width); column++) {
                texts.add(shown(formatter, row.getCell(column)));
            }
            rows.add(texts);
        }
        return CellTexts.normal(rows);
    }

    private static String shown(DataFormatter formatter, @Nullable Cell cell) {
        var text = formatter.formatCellValue(cell);
        return cell != null && cell.getCellType() == CellType.NUMERIC ? text.replace('-', '−') : text;
    }

    /** Words may be broken at the end of a line, with a hyphen. */
    private static String unhyphenated(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u00AD-]", "");
    }
}
