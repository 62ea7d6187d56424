package se.tertial.ledger.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Amount;
import se.tertial.basics.Finding;
import se.tertial.ledger.sie.SieObjects.SieObject;

class SieReadingTest {

    private static final String SUMMED = """
            #FLAGGA 0
            #KSUMMA
            #FORMAT PC8
            #FNAMN "Åby \\"nya\\" kommun"
            \t#KONTO  5011   "Löner"
            #OKÄND 1
            #VER A "1" 20240131
            {
            #TRANS 5011 { 1 "158" 6 "4 7" } -1.50
            }
            #KSUMMA CRC
            """;

    /** Computed by another program from the bytes that the standard says shall be summed. */
    private static final String CRC = "3106241532";

    @Test
    void theChecksumIsThatOfLabelsAndFieldsWithoutBlanksQuotationMarksAndBraces() {
        assertThat(codes(summed(CRC).getBytes(SieCases.PC8))).doesNotContain("sie-wrong-checksum");
        assertThat(codes(summed("4711").getBytes(SieCases.PC8))).contains("sie-wrong-checksum");
        assertThat(codes(summed("x").getBytes(SieCases.PC8))).contains("sie-wrong-checksum");
        assertThat(codes(summed(CRC).replace("5011", "5012").getBytes(SieCases.PC8)))
                .contains("sie-wrong-checksum");
    }

    @Test
    void aFileThatSomebodySavedInAnotherEncodingKeepsItsChecksum() {
        assertThat(codes(summed(CRC).getBytes(StandardCharsets.UTF_8)))
                .contains("sie-encoding")
                .doesNotContain("sie-wrong-checksum");
        assertThat(codes(summed(CRC).getBytes(StandardCharsets.ISO_8859_1)))
                .contains("sie-encoding")
                .doesNotContain("sie-wrong-checksum");
    }

    @Test
    void aCharacterOfControlIsSummedAsItWasWritten() {
        var written = "#FLAGGA 0\n#KSUMMA\n#FNAMN \"a\tb\u0001c\"\n#KSUMMA %s\n";
        var sum = new java.util.zip.CRC32();
        sum.update("FNAMNa\tb\u0001c".getBytes(SieCases.PC8));
        assertThat(codes(written.formatted(sum.getValue()).getBytes(SieCases.PC8)))
                .contains("sie-control-character")
                .doesNotContain("sie-wrong-checksum");
    }

    @Test
    void aLineWithoutEndIsRefusedAfterTheLimitAndNotRead() {
        var endless = new Endless("#FLAGGA 0\n#PROSA \"");
        assertThat(SieShown.of("endless.se", endless).codes()).containsExactly("sie-long-line");
        assertThat(endless.given).isLessThan(1 << 20);
    }

    @Test
    void aTagWithoutEndIsRefusedAfterTheLimitAndNotRead() {
        var endless = new Endless("<Sie a=\"");
        assertThat(SieShown.of("endless.sie", endless).codes()).containsExactly("sie-long-line");
        assertThat(endless.given).isLessThan(1 << 20);
    }

    @Test
    void aDocumentInAFileOfXmlIsSkippedHoweverLong() {
        var start = "<Sie><Documents><EmbeddedFile>".getBytes(StandardCharsets.US_ASCII);
        var end = ("</EmbeddedFile></Documents><Journal id=\"A\"><JournalEntry id=\"1\" journalDate=\"2024-01-31\">"
                        + "<LedgerEntry accountId=\"1\" amount=\"1\"/><LedgerEntry accountId=\"2\" amount=\"-1\"/>"
                        + "</JournalEntry></Journal></Sie>")
                .getBytes(StandardCharsets.US_ASCII);
        var text = new byte[20_000_000];
        java.util.Arrays.fill(text, (byte) 'x');
        var file = new java.io.SequenceInputStream(java.util.Collections.enumeration(List.<InputStream>of(
                new ByteArrayInputStream(start), new ByteArrayInputStream(text), new ByteArrayInputStream(end))));
        var shown = SieShown.of("documents.sie", file);
        assertThat(shown.isRefused()).isFalse();
        assertThat(shown.entries).hasSize(2);
    }

    @Test
    void textsAreReadInTheEncodingOfTheFile() throws IOException {
        for (var charset : List.of(SieCases.PC8, StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            assertThat(items("#FLAGGA 0\n#KONTO 5011 \"Löner för åk Ä\"\n".getBytes(charset)))
                    .as(charset.name())
                    .contains(new SieItem.AccountName("5011", "Löner för åk Ä"));
        }
    }

    @Test
    void anItemMayHaveMoreFieldsThanWeKnow() throws IOException {
        assertThat(items("#FLAGGA 0\n#IB 0 1930 100.5 3 \"mer\" {9 9}\n".getBytes(SieCases.PC8)))
                .contains(new SieItem.Balance(
                        SieItem.Balance.Kind.OPENING, 0, "1930", SieObjects.NONE, new Amount(100_50), "3"));
    }

    @Test
    void aWrittenLedgerIsReadWithoutAWord() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sie = new SieWriting(bytes, SieWritingTest.front())) {
            sie.account("1930", "Bank", SieWriting.AccountKind.ASSET);
            sie.account("5011", "Löner", SieWriting.AccountKind.COST);
            var objects = new SieObjects(List.of(new SieObject(1, "158")));
            sie.voucher(
                    "A",
                    "1",
                    LocalDate.of(2024, 1, 31),
                    "Lön",
                    List.of(
                            new SieWriting.Row("5011", objects, new Amount(5), ""),
                            new SieWriting.Row("1930", SieObjects.NONE, new Amount(-5), "")));
        }
        var shown = SieShown.of("ledger.se", bytes.toByteArray());
        assertThat(shown.findings).isEmpty();
        assertThat(shown.entryLines()).isEqualTo("""
                        18: ACTUAL 2024-01 5011 158 - - 0.05 | A 1 2024-01-31 | Lön
                        19: ACTUAL 2024-01 1930 - - - -0.05 | A 1 2024-01-31 | Lön
                        """);
    }

    private static String summed(String sum) {
        return SUMMED.replace("CRC", sum);
    }

    private static List<String> codes(byte[] file) {
        return SieShown.of("summed.se", file).codes();
    }

    private static List<SieItem> items(byte[] file) throws IOException {
        var items = new ArrayList<SieItem>();
        SieFile.read("items.se", new ByteArrayInputStream(file), new SieSink() {
            @Override
            public void item(SieItem item, int line) {
                items.add(item);
            }

            @Override
            public void finding(Finding finding) {
                assertThat(finding.severity()).isNotEqualTo(Finding.Severity.ERROR);
            }
        });
        return items;
    }

    /** A stream that never ends. */
    private static final class Endless extends InputStream {

        private final byte[] start;
        private long given;

        Endless(String start) {
            this.start = start.getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public int read() {
            var at = given++;
            return at < start.length ? start[(int) at] : 'x';
        }
    }
}
