package se.tertial.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;
import se.tertial.basics.Language;
import se.tertial.document.Binding;
import se.tertial.document.Binding.Leaf;
import se.tertial.document.Document;
import se.tertial.document.Heading;
import se.tertial.document.HostileReport;
import se.tertial.document.Redline;
import se.tertial.document.SampleReport;
import se.tertial.report.SampleInsight;
import se.tertial.report.SampleMatter;

class PdfDocumentTest {

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void aReportConformsToTheStandardsForAccessAndForKeeping() throws Exception {
        for (var document : List.of(
                SampleReport.document(3),
                HostileReport.document(),
                empty(),
                bound(),
                SampleMatter.ofMjolby().memo(),
                SampleMatter.ofMjolby().whole(Language.SV),
                SampleInsight.interimReport(),
                SampleInsight.indicatorList(),
                redline())) {
            var pdf = PdfDocument.write(document);
            assertThat(failures(pdf, PDFAFlavour.PDFUA_1, "PDFUA-1")).isEmpty();
            assertThat(failures(pdf, PDFAFlavour.PDFA_2_A, "PDFA-2A")).isEmpty();
        }
    }

    /** Of two rounds. */
    private static Document redline() {
        var after = SampleInsight.interimReport();
        var before = SampleInsight.report("delarsrapport", "ksk", "2024-02", Language.SV);
        return Redline.of(before, after, after.front());
    }

    @ParameterizedTest
    @ValueSource(strings = {"askersund", "mjolby", "norrtalje"})
    void everyReportOfEverySampleConforms(String municipality) throws Exception {
        for (var document : SampleInsight.reports(municipality, Language.SV)) {
            var pdf = PdfDocument.write(document);
            assertThat(failures(pdf, PDFAFlavour.PDFUA_1, "PDFUA-1")).isEmpty();
            assertThat(failures(pdf, PDFAFlavour.PDFA_2_A, "PDFA-2A")).isEmpty();
        }
    }

    @Test
    void theRulesAreReallyHeldAgainstTheFile() throws Exception {
        var plain = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(plain);
        }
        assertThat(failures(plain.toByteArray(), PDFAFlavour.PDFUA_1, "PDFUA-1"))
                .isNotEmpty();
        assertThat(failures(plain.toByteArray(), PDFAFlavour.PDFA_2_A, "PDFA-2A"))
                .isNotEmpty();
    }

    @Test
    void theReadingOrderIsTheOrderOfTheDocument() throws Exception {
        var blocks = PdfStructure.of(PdfDocument.write(SampleReport.document()))
                .find("H1", "H2", "H3", "Table", "Figure", "Caption");
        var order = blocks.stream()
                .map(block -> block.type() + " "
                        + (block.type().equals("Figure") ? block.alternative() : block.text())
                                .replaceAll("(?<=^.{16}).*", ""))
                .toList();
        assertThat(order)
                .containsExactly(
                        "H1 Sammanfattning",
                        "H2 Viktiga händelse",
                        "H2 Ekonomiskt utfal",
                        "H1 Mål, indikatorer",
                        "H2 Sammanställning ",
                        "Table Uppdrag/nämndini",
                        "Caption Uppdrag och init",
                        "H2 1.1. En ekonomi ",
                        "Table Indikator (KF)An",
                        "Caption Indikatorer besl",
                        "H1 Ekonomi",
                        "H2 Driftredovisning",
                        "Table tkrBudget jan–ap",
                        "Caption Driftredovisning",
                        "Figure Avvikelse mot bu",
                        "Figure Sjukfrånvaro per",
                        "H1 Investeringar",
                        "Table Projekt, tkrTota",
                        "Caption Investeringar, R",
                        "H1 Kommunen som arb",
                        "H2 Sjukfrånvaro",
                        "H3 Analys av sjukfr");
    }

    @Test
    void headingsPrintedAgainOnTheNextPageAreSaidOnce() throws Exception {
        var report = SampleInsight.interimReport();
        var pdf = PdfDocument.write(report);
        var heading = "Enligt regeln";
        var tables = report.tables()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.label().equals(heading))
                .count();
        assertThat(PdfStructure.of(pdf).text().split(heading, -1)).hasSize((int) tables + 1);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).split(heading, -1))
                    .hasSizeGreaterThan((int) tables + 1);
        }
    }

    @Test
    void everyHeadingIsABookmark() throws Exception {
        var document = SampleReport.document();
        try (var pdf = Loader.loadPDF(PdfDocument.write(document))) {
            var bookmarks = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getDocumentOutline().children(), bookmarks);
            assertThat(bookmarks)
                    .containsExactlyElementsOf(
                            document.headings().map(Heading::text).toList());
        }
    }

    @Test
    void pagesBearTheReportsNameAndTheirNumber() throws Exception {
        try (var pdf = Loader.loadPDF(PdfDocument.write(SampleReport.document()))) {
            var text = new PDFTextStripper();
            var last = pdf.getNumberOfPages();
            text.setStartPage(last);
            assertThat(text.getText(pdf))
                    .contains("Norrtälje kommun · Delårsrapport per april 2024 · Kommunstyrelsekontoret · Påbörjad")
                    .contains("sida %d av %d".formatted(last, last));
        }
    }

    @Test
    void aLandscapePartStandsOnItsSideAndTheNextUpright() throws Exception {
        try (var pdf = Loader.loadPDF(PdfDocument.write(SampleReport.document()))) {
            var pages = pdf.getNumberOfPages();
            var aside = pdf.getPage(pages - 2).getMediaBox();
            var upright = pdf.getPage(pages - 1).getMediaBox();
            assertThat(aside.getWidth()).isGreaterThan(aside.getHeight());
            assertThat(upright.getWidth()).isLessThan(upright.getHeight());
        }
    }

    @Test
    void aLetterBeginsOnItsFirstPage() throws Exception {
        try (var pdf = Loader.loadPDF(PdfDocument.write(SampleMatter.ofLillby().memo()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).startsWith("sida 1 av 1\nLillby kommun, Skolkontoret");
        }
    }

    @Test
    void boundDocumentsBeginOnPagesOfTheirOwnAndAreFoundAmongTheBookmarks() throws Exception {
        try (var pdf = Loader.loadPDF(PdfDocument.write(bound()))) {
            var titles = new ArrayList<String>();
            var pages = new ArrayList<Integer>();
            for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                pages.add(pdf.getPages().indexOf(item.findDestinationPage(pdf)));
            }
            assertThat(titles).containsExactly("Tjänsteskrivelse: Delårsrapport för skolan", "Rapporten", "Bilaga 1");
            assertThat(pages).doesNotHaveDuplicates().isSorted();
        }
    }

    /** A letter, a report with pages of both kinds, and the same report again. */
    private static Document bound() {
        var report = SampleReport.document();
        return Binding.of(
                SampleReport.front(),
                List.of(
                        new Leaf("Brevet", SampleMatter.ofLillby().memo()),
                        new Leaf("Rapporten", report),
                        new Leaf("Bilaga 1", report)));
    }

    private static void collect(Iterable<PDOutlineItem> items, List<String> titles) {
        for (var item : items) {
            titles.add(item.getTitle());
            collect(item.children(), titles);
        }
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour, String rules) throws Exception {
        try (var profile = PDFAFlavour.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + rules + ".xml");
                var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(Profiles.profileFromXml(profile), false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }

    private static Document empty() {
        return new Document(SampleReport.front(), List.of());
    }
}
