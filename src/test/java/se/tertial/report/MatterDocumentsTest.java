package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.document.Heading;
import se.tertial.document.Table;
import se.tertial.document.json.DocumentJson;
import se.tertial.report.compose.MatterComposer.Piece;
import se.tertial.report.compose.MatterZip;

/** What a committee is given: memo, report, appendices and extract, from the same figures. */
class MatterDocumentsTest {

    private static final SampleMatter LILLBY = SampleMatter.ofLillby();

    @Test
    void theMemoSaysWhatThereIsToDecideAndOnWhat() {
        Golden.compare("report/matter/memo.json", DocumentJson.writeText(LILLBY.memo()));
    }

    @Test
    void theWholeHasEveryPartInTheOrderInWhichItIsRead() {
        Golden.compare("report/matter/whole.json", DocumentJson.writeText(LILLBY.whole(Language.SV)));
    }

    @Test
    void inEnglishTheWordsOfOursAreEnglish() {
        assertThat(LILLBY.whole(Language.EN).headings().map(Heading::text))
                .contains("Extract from the minutes §\u00A04: Delårsrapport 2024", "Documents for decision");
    }

    @Test
    void theSameFigureIsSaidInMemoExtractAndReport() {
        var pieces = LILLBY.pieces();
        var figure = "\"source\":\"money.variance line=net round=2024-04 unit=skola | tkr 0 signed\"";
        assertThat(DocumentJson.writeText(piece(pieces, "tjansteskrivelse"))).contains(figure);
        assertThat(DocumentJson.writeText(piece(pieces, "protokollsutdrag"))).contains(figure);
    }

    @Test
    void noTwoThingsInTheWholeHaveTheSameName() {
        var whole = LILLBY.whole(Language.SV);
        var names = new ArrayList<>(whole.headings().map(Heading::id).toList());
        names.addAll(whole.tables().map(Table::id).toList());
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void aMatterThatNobodyHasTakenUpHasNoExtract() {
        var m = LILLBY.matter();
        var fresh = new Matter(
                m.code(),
                m.registryNumber(),
                m.title(),
                m.unit(),
                m.round(),
                m.outline(),
                m.responsible(),
                m.memo(),
                List.of(),
                null,
                m.background(),
                m.summary());
        assertThat(LILLBY.with(fresh).pieces()).extracting(Piece::key).containsExactly("tjansteskrivelse", "rapport");
        assertThat(LILLBY.with(fresh).whole(Language.SV).front().status()).isEqualTo("Utkast");
    }

    @Test
    void theFilesAreNumberedAndTheMemoIsThereAsWordToo() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(MatterZip.of(LILLBY.pieces())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactly(
                        "01-protokollsutdrag.pdf",
                        "02-tjansteskrivelse.pdf",
                        "02-tjansteskrivelse.docx",
                        "03-delarsrapport.pdf",
                        "04-bilaga-1-samma-rapport.pdf");
    }

    private static se.tertial.document.Document piece(List<Piece> pieces, String key) {
        return pieces.stream()
                .filter(piece -> piece.key().equals(key))
                .findFirst()
                .orElseThrow()
                .document();
    }
}
