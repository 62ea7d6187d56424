package se.tertial.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.ledger.Entry;

/** Files that are broken, boundless or something else give findings, never a fault, and memory stays within limits. */
class HostileTableTest {

    private static final Limits SMALL = new Limits(1000, 20, 500, 1 << 20, 1 << 20, 1 << 16);
    private static final String CSV = """
            file: csv
            account: Konto
            month: Period | 202404
            amount: Belopp
            """;
    private static final String XLSX = CSV.replace("csv", "xlsx");
    private static final String HEADER = "Konto;Period;Belopp\n";

    @TempDir
    private Path temporary;

    @Test
    void whatIsNoTableIsToldAsWhatItIs() throws IOException {
        assertThat(codes(CSV, "<!DOCTYPE html><html>Logga in</html>")).containsExactly("table-not-a-table");
        assertThat(codes(CSV, "%PDF-1.7")).containsExactly("table-not-a-table");
        assertThat(codes(CSV, "#FLAGGA 0")).containsExactly("table-not-a-table");
        assertThat(codes(CSV, "")).containsExactly("table-empty-file");
        assertThat(codes(XLSX, HEADER)).containsExactly("table-not-excel");
        assertThat(codes(CSV, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .containsExactly("table-old-excel");
        assertThat(codes(CSV, Workbooks.of("Konto"))).containsExactly("table-is-excel");
        assertThat(codes(XLSX, "PK\u0003\u0004 nothing")).containsExactly("table-broken-excel");
        assertThat(codes(CSV, "Allt möjligt\nannat\n")).containsExactly("table-no-header");
        assertThat(codes(CSV, HEADER)).containsExactly("table-no-rows");
    }

    @Test
    void limitsEndTheReading() throws IOException {
        assertThat(codes(CSV, HEADER + "3011;202401;1,00\n".repeat(1001))).containsExactly("table-many-rows");
        assertThat(codes(CSV, HEADER + "3011;202401;1,00" + ";x".repeat(30))).containsExactly("table-many-columns");
        assertThat(codes(CSV, HEADER + "3011;202401;\"1,00\n" + "3011;202401;2,00\n".repeat(90)))
                .containsExactly("table-long-cell");
        assertThat(codes(CSV, HEADER + "x".repeat(501) + ";202401;1,00\n")).containsExactly("table-long-cell");
    }

    @Test
    void findingsOfOneSortAreCounted() throws IOException {
        var codes = codes(CSV, HEADER + "3011;202401;hundra\n".repeat(500));
        assertThat(codes).hasSize(21).endsWith("table-more");
    }

    @Test
    void anExcelFileThatUnpacksToMoreThanItMayIsRefused() throws IOException {
        var header =
                "<row><c t=\"str\"><v>Konto</v></c><c t=\"str\"><v>Period</v></c><c t=\"str\"><v>Belopp</v></c></row>";
        assertThat(codes(XLSX, book(header + ("<row>" + " ".repeat(2000) + "</row>").repeat(900))))
                .containsExactly("table-large-excel");
        assertThat(codes(XLSX, book("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>")))
                .containsExactly("table-many-columns");
        assertThat(codes(XLSX, book("<row r=\"999999999\"><c><v>1</v></c></row>")))
                .containsExactly("table-broken-excel");
        assertThat(codes(XLSX, book("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>")))
                .containsExactly("table-broken-excel");
        assertThat(codes(XLSX, book("<row><c t=\"str\"><v>" + "x".repeat(600) + "</v></c></row>")))
                .containsExactly("table-long-cell");
        assertThat(codes(XLSX, book("<row><c><v>1</c></row>"))).containsExactly("table-broken-excel");
    }

    @Test
    void nothingOutsideAnExcelFileIsFetched() throws IOException {
        var secret = Files.writeString(temporary.resolve("secret"), "3011");
        var dtd = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        var gathered = read(
                XLSX,
                zip(Map.of(
                        "xl/workbook.xml",
                        WORKBOOK,
                        "xl/_rels/workbook.xml.rels",
                        RELATIONS,
                        "xl/worksheets/sheet1.xml",
                        dtd + "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>")));
        assertThat(gathered.findings.toString()).doesNotContain("3011");
        assertThat(gathered.entries).isEmpty();
    }

    @Test
    void noChangeOfBytesIsMoreThanAFinding() throws IOException {
        var text = (HEADER + "3011;202401;-1 250,50\n5011;202402;\"2 500,00\"\nSumma;;1 249,50\n")
                .getBytes(StandardCharsets.UTF_8);
        var book = Workbooks.of("Konto;Period;Belopp\n3011;202401;-1250.5\n5011;202402;2500\n");
        var random = new Random(3);
        for (var i = 0; i < 3000; i++) {
            var isBook = i % 3 == 0;
            var bytes = (isBook ? book : text).clone();
            for (var n = 0; n <= random.nextInt(4); n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var cut = random.nextInt(5) == 0 ? random.nextInt(bytes.length) : bytes.length;
            var changed = java.util.Arrays.copyOf(bytes, cut);
            assertThatCode(() -> read(isBook ? XLSX : CSV, changed))
                    .as("change %d", i)
                    .doesNotThrowAnyException();
            var file = Files.write(temporary.resolve("changed"), changed);
            assertThatCode(() -> Sniffer.sniff("changed", file, Entry.Kind.ACTUAL))
                    .as("change %d", i)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void memoryDoesNotGrowWithTheFile() throws IOException {
        var rows = 2_000_000;
        var before = used();
        var count = new long[1];
        var most = new long[1];
        var mapping = MappingText.parse("mall", CSV).value().orElseThrow();
        var sink = new se.tertial.ledger.EntrySource.Sink() {
            @Override
            public void entry(Entry entry) {
                if (++count[0] % 500_000 == 0) {
                    most[0] = Math.max(most[0], used());
                }
            }

            @Override
            public void finding(se.tertial.basics.Finding finding) {
                throw new AssertionError(finding);
            }
        };
        new TableEntries("stor.csv", Entry.Kind.ACTUAL, mapping)
                .read(new Repeated(HEADER, "3011;202401;-1 250,50\n", rows), sink);
        assertThat(count[0]).isEqualTo(rows);
        assertThat(most[0] - before).isLessThan(20L << 20);
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private List<String> codes(String mapping, String text) throws IOException {
        return codes(mapping, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> codes(String mapping, byte[] bytes) throws IOException {
        return read(mapping, bytes).codes();
    }

    private Gathered read(String mapping, byte[] bytes) throws IOException {
        var gathered = new Gathered();
        new TableEntries(
                        "fil",
                        Entry.Kind.ACTUAL,
                        MappingText.parse("mall", mapping).value().orElseThrow(),
                        SMALL)
                .read(new ByteArrayInputStream(bytes), gathered);
        return gathered;
    }

    private static final String WORKBOOK =
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String RELATIONS = "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/worksheet\""
            + " Target=\"worksheets/sheet1.xml\"/></Relationships>";

    private static byte[] book(String rows) throws IOException {
        return zip(Map.of(
                "xl/workbook.xml", WORKBOOK,
                "xl/_rels/workbook.xml.rels", RELATIONS,
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** A line over and over, without being held. */
    private static final class Repeated extends InputStream {

        private final byte[] line;
        private byte[] now;
        private int at;
        private int left;

        Repeated(String first, String line, int times) {
            now = first.getBytes(StandardCharsets.UTF_8);
            this.line = line.getBytes(StandardCharsets.UTF_8);
            left = times;
        }

        @Override
        public int read() {
            if (at == now.length) {
                if (left-- <= 0) {
                    return -1;
                }
                now = line;
                at = 0;
            }
            return now[at++];
        }
    }
}
