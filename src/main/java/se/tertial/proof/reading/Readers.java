package se.tertial.proof.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.document.Document;
import se.tertial.proof.Reading;

/**
 * Reads a report from a file, whatever kind it is. Kinds are told by content. A file that cannot be read is refused with
 * one finding that says why and what to do ({@code messages/reading_*.properties}); a value comes with notes about what
 * was not seen, as pages that are pictures.
 */
public final class Readers {

    public static final int FILE_BYTES_MAX = 64 << 20;
    public static final int TEXT_BYTES_MAX = 16 << 20;
    public static final int SECONDS_MAX = 30;

    private Readers() {}

    public static Checked<Reading> read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                return new Source(name, new byte[0]).refused("reading-no-file");
            }
            if (Files.size(file) > FILE_BYTES_MAX) {
                return tooLarge(new Source(name, new byte[0]), FILE_BYTES_MAX);
            }
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return new Source(name, new byte[0]).refused("reading-no-file");
        }
    }

    /** @param name of the file as the user knows it */
    public static Checked<Reading> read(String name, byte[] bytes) {
        var source = new Source(name, bytes);
        if (bytes.length > FILE_BYTES_MAX) {
            return tooLarge(source, FILE_BYTES_MAX);
        }
        if (bytes.length == 0) {
            return source.refused("reading-empty");
        }
        return Bounded.run(source, SECONDS_MAX, () -> byKind(source));
    }

    /** A document of our own. Rows are counted as lines. */
    public static Reading of(String name, Document document) {
        return DocumentAdapter.reading(name, document);
    }

    private static Checked<Reading> byKind(Source source) throws IOException {
        var kind = FileKind.of(source.bytes());
        if (source.bytes().length > TEXT_BYTES_MAX && (kind == FileKind.TEXT || kind == FileKind.HTML)) {
            return tooLarge(source, TEXT_BYTES_MAX);
        }
        var read = switch (kind) {
            case TEXT -> TextReader.read(source);
            case PDF -> PdfReader.read(source);
            case DOCX -> DocxReader.read(source);
            case XLSX -> XlsxReader.read(source);
            case HTML -> HtmlReader.read(source);
            case JSON -> DocumentAdapter.read(source);
            case OLE -> source.refused("reading-old-office");
            case UNKNOWN -> source.refused("reading-unknown");
        };
        return read.value().map(value -> orEmpty(source, value, read)).orElse(read);
    }

    private static Checked<Reading> orEmpty(Source source, Reading reading, Checked<Reading> read) {
        var isSaid = read.findings().stream().map(Finding::code).anyMatch("reading-pages-without-text"::equals);
        return reading.passages().isEmpty() && !isSaid ? source.refused("reading-empty") : read;
    }

    private static Checked<Reading> tooLarge(Source source, int bytes) {
        return source.refused("reading-too-large", Integer.toString(bytes >> 20));
    }
}
