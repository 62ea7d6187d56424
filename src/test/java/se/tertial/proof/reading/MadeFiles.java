package se.tertial.proof.reading;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes real files for the readers' tests. */
public final class MadeFiles {

    public interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** In twentieths of a point: wide enough for the longest word in any font that a machine may have. */
    private static final String NAMES_WIDTH = "3600";

    private static final String FIGURES_WIDTH = "1400";

    private MadeFiles() {}

    public static byte[] pdf(String html) {
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useFont(
                    () -> MadeFiles.class.getResourceAsStream("/fonts/SourceSans3-Regular.ttf"), "Liberation Sans");
            builder.withHtmlContent(html, null).toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] changed(byte[] pdf, Change change) {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            change.to(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With its streams readable, so that changed bytes reach the drawing of pages and not only their packing. */
    static byte[] unpacked(byte[] pdf) {
        return changed(pdf, document -> {
            for (var page : document.getPages()) {
                var stream = new org.apache.pdfbox.pdmodel.common.PDStream(document);
                try (var out = stream.createOutputStream();
                        var in = page.getContents()) {
                    in.transferTo(out);
                }
                page.setContents(stream);
            }
        });
    }

    public static byte[] locked(byte[] pdf) {
        return changed(pdf, d -> d.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    static byte[] blank() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx(List<String> header, List<List<String>> rows) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var title = document.createParagraph();
            title.setStyle("Heading2");
            title.createRun().setText("3.1 Driftredovisning");
            var table = document.createTable(rows.size() + 1, header.size());
            table.getRow(0).setRepeatHeader(true);
            for (var i = 0; i <= rows.size(); i++) {
                var texts = i == 0 ? header : rows.get(i - 1);
                for (var column = 0; column < header.size(); column++) {
                    var cell = table.getRow(i).getCell(column);
                    cell.setWidth(column == 0 ? NAMES_WIDTH : FIGURES_WIDTH);
                    cell.setText(texts.get(column));
                }
            }
            document.createParagraph().createRun().setText("Kommunen redovisar ett överskott om 4,8 mnkr.");
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] xlsx(List<String> header, List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Drift");
            var grouped = workbook.createCellStyle();
            grouped.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
            var top = sheet.createRow(0);
            for (var column = 0; column < header.size(); column++) {
                top.createCell(column).setCellValue(header.get(column));
            }
            for (var i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i + 1);
                for (var column = 0; column < header.size(); column++) {
                    var text = rows.get(i).get(column);
                    var cell = row.createCell(column);
                    if (text.matches("-?[\\d ]+")) {
                        cell.setCellValue(Double.parseDouble(text.replace(" ", "")));
                        cell.setCellStyle(grouped);
                    } else {
                        cell.setCellValue(text);
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a program that makes a file, if the machine has it. */
    static byte[] made(Path directory, Path result, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.exists(result) ? Files.readAllBytes(result) : new byte[0];
    }
}
