package se.tertial.proofdesk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import se.tertial.proof.reading.MadeFiles;

/** Reports as people and their enemies send them. */
public final class DeskFiles {

    private static final String TABLE = """
            <table><thead><tr><th>Verksamhet</th><th>Budget</th><th>Utfall</th><th>Avvikelse</th></tr></thead><tbody>
            <tr><td>Förskola</td><td>60 400</td><td>58 200</td><td>2 200</td></tr>
            <tr><td>Grundskola</td><td>120 300</td><td>124 100</td><td>-3 800</td></tr>
            <tr><td>Fritidshem</td><td>15 200</td><td>15 900</td><td>-700</td></tr>
            <tr><td>Kulturskola</td><td>8 100</td><td>7 700</td><td>400</td></tr>
            <tr><td>Summa</td><td>204 000</td><td>%s</td><td>-1 900</td></tr></tbody></table>
            """;

    private DeskFiles() {}

    /** Two pages; on the second the total of actuals is 209 500 where the rows make 205 900. */
    public static byte[] wrongTotal() {
        return MadeFiles.pdf(page("209 500"));
    }

    public static byte[] right() {
        return MadeFiles.pdf(page("205 900"));
    }

    public static byte[] wrongText() {
        return "Driftredovisning\n\nVerksamhet\tBudget\tUtfall\tAvvikelse\nFörskola\t60 400\t58 200\t2 200\nGrundskola\t120 300\t124 100\t-3 800\nFritidshem\t15 200\t15 900\t-700\nKulturskola\t8 100\t7 700\t400\nSumma\t204 000\t209 500\t-1 900\n"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String page(String total) {
        return """
                <!DOCTYPE html>
                <html lang="sv"><head><meta charset="utf-8"/><title>Rapport</title><style>
                @page { size: A4; margin: 20mm }
                body { font: 10pt 'Liberation Sans', sans-serif }
                table { border-collapse: collapse } td, th { padding: 2pt 5pt; text-align: right; border-bottom: 1px solid #999 }
                td:first-child, th:first-child { text-align: left } h2 { page-break-before: always }
                </style></head><body><h1>Delårsrapport</h1><p>Verksamheten har gått som planerat.</p>
                <h2>Driftredovisning</h2>%s</body></html>
                """.formatted(TABLE.formatted(total));
    }

    public static byte[] locked() {
        return MadeFiles.locked(wrongTotal());
    }

    /** A picture of a page and no text. */
    public static byte[] scanned() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 600, 800);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word file that unpacks to 300 MB. */
    public static byte[] bomb() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
