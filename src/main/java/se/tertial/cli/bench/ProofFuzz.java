package se.tertial.cli.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import se.tertial.document.Format;
import se.tertial.proof.reading.Readers;

/** Changes good files at random and reads them: whatever comes, a reading or a refusal in time must. Same seed, same files. */
public final class ProofFuzz {

    private static final String TOO_SLOW = "reading-too-slow";
    private static final long SEED = 20261121;

    private final int files;

    /** @param files for each kind of file */
    public ProofFuzz(int files) {
        this.files = files;
    }

    /** @param kind one of {@link #seeds()}, or empty for all */
    public void run(String kind, PrintWriter out) {
        seeds().forEach((name, seed) -> {
            if (kind.isEmpty() || kind.equals(name)) {
                Fuzz.tell(name, () -> read(name, seed, SEED), out);
            }
        });
    }

    /** Small files of every kind that the readers know. */
    static Map<String, byte[]> seeds() {
        var report = new ProofReport(9);
        report.tables.subList(1, report.tables.size()).clear();
        report.sentences
                .subList(Math.min(1, report.sentences.size()), report.sentences.size())
                .clear();
        var document = ProofOwn.document(report);
        var seeds = new LinkedHashMap<String, byte[]>();
        seeds.put("txt", text(report).getBytes(StandardCharsets.UTF_8));
        seeds.put("html", ProofHtml.of(List.of(report)).getBytes(StandardCharsets.UTF_8));
        seeds.put("docx", ProofWord.of(report));
        seeds.put("xlsx", Format.XLSX.render(document));
        seeds.put("json", Format.JSON.render(document));
        seeds.put("pdf", Format.PDF.render(document));
        seeds.put("pdf-open", open(report));
        return seeds;
    }

    private static String text(ProofReport report) {
        var text = new StringBuilder(report.title() + "\n\n");
        for (var table : report.tables) {
            text.append(table.caption)
                    .append("\n\n")
                    .append(String.join("\t", table.header))
                    .append('\n');
            for (var line : table.lines) {
                text.append(line.label)
                        .append('\t')
                        .append(String.join("\t", line.printed))
                        .append('\n');
            }
        }
        report.sentences.forEach(
                sentence -> text.append('\n').append(sentence.text()).append('\n'));
        return text.toString();
    }

    /** A page of words and lines with nothing packed, so that changed bytes reach the drawing. */
    private static byte[] open(ProofReport report) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
                content.setFont(new PDType1Font(FontName.HELVETICA), 9);
                var y = 720;
                for (var line : report.tables.getFirst().lines) {
                    content.addRect(60, y - 3, 400, 0.5f);
                    content.fill();
                    word(content, line.label, 60, y);
                    for (var i = 0; i < line.printed.size(); i++) {
                        word(content, line.printed.get(i), 200 + 60 * i, y);
                    }
                    y -= 14;
                }
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void word(PDPageContentStream content, String text, int x, int y) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(text.replaceAll("[^ -~]", " "));
        content.endText();
    }

    Fuzz.Run read(String name, byte[] seed, long randomSeed) {
        var failures = new ArrayList<String>();
        var refused = 0;
        for (var i = 0; i < files; i++) {
            var random = new Random(randomSeed + i);
            var bytes = seed[0] == 'P' && random.nextInt(4) > 0 ? inside(seed, random) : Fuzz.changed(seed, random);
            try {
                var read = Readers.read("fuzz." + name, bytes);
                refused += read.value().isEmpty() ? 1 : 0;
                if (read.value().isEmpty() && read.findings().isEmpty()
                        || read.findings().stream().anyMatch(f -> f.code().equals(TOO_SLOW))) {
                    failures.add(i + ": " + read.findings());
                }
            } catch (RuntimeException | Error e) {
                failures.add(i + ": " + e);
            }
        }
        return new Fuzz.Run(files, refused, failures);
    }

    /** One part of a packed file changed, and packed again as if it were right. */
    private static byte[] inside(byte[] zip, Random random) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var packed = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var part = in.readAllBytes();
                packed.putNextEntry(new ZipEntry(entry.getName()));
                packed.write(part.length > 0 && random.nextInt(3) == 0 ? Fuzz.changed(part, random) : part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
