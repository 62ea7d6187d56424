package se.tertial.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.tertial.document.Document;
import se.tertial.document.HostileReport;
import se.tertial.document.SampleReport;
import se.tertial.document.markup.LegalText;

class XlsxDocumentTest {

    @Test
    void theFirstSheetListsTheOthers() throws IOException {
        try (var excel = write(SampleReport.document())) {
            assertThat(excel.getSheetName(0)).isEqualTo("Innehåll");
            var links = new ArrayList<String>();
            excel.getSheetAt(0).getHyperlinkList().forEach(link -> links.add(link.getLocation()));
            assertThat(links)
                    .containsExactly(
                            "'1 Uppdrag och initiativ efter'!A1",
                            "'2 Indikatorer beslutade av'!A1",
                            "'3 Driftredovisning'!A1",
                            "'4 Investeringar,'!A1");
        }
    }

    @Test
    void numbersAreNumbersWithTheDecimalsAndUnitOfTheReport() throws IOException {
        try (var excel = write(SampleReport.document())) {
            var indicators = excel.getSheetAt(2);
            var share = indicators.getRow(3).getCell(2);
            assertThat(share.getNumericCellValue()).isEqualTo(0.06);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0 %");
            var total = excel.getSheetAt(3).getRow(6).getCell(3);
            assertThat(total.getNumericCellValue()).isEqualTo(4777);
            assertThat(total.getCellStyle().getDataFormatString()).isEqualTo("+#,##0;-#,##0;#,##0");
        }
    }

    @Test
    void whatHasNoValueIsTheTextOfTheReport() throws IOException {
        try (var excel = write(SampleReport.document())) {
            var absent = excel.getSheetAt(2).getRow(3).getCell(5);
            assertThat(absent.getCellType()).isEqualTo(CellType.STRING);
            assertThat(absent.getStringCellValue()).isEqualTo("–");
        }
    }

    @Test
    void headingsStayWhenOneScrolls() throws IOException {
        try (var excel = write(SampleReport.document())) {
            var pane = excel.getSheetAt(1).getPaneInformation();
            assertThat(pane.isFreezePane()).isTrue();
            assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(pane.getVerticalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void sheetNamesAreLegalAndUniqueHoweverLongTheCaptions() throws IOException {
        try (var excel = write(SampleReport.document(40))) {
            assertThat(excel.getNumberOfSheets()).isEqualTo(44);
            assertThat(excel)
                    .allSatisfy(sheet -> assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31));
        }
    }

    @Test
    void textThatLooksLikeAFormulaIsText() throws IOException {
        try (var excel = write(HostileReport.document())) {
            var sheet = excel.getSheetAt(1);
            for (var i = 0; i < HostileReport.TEXTS.size(); i++) {
                var cell = sheet.getRow(3 + 2 * i).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(LegalText.of(HostileReport.TEXTS.get(i)));
            }
        }
    }

    private static XSSFWorkbook write(Document document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(XlsxDocument.write(document)));
    }
}
