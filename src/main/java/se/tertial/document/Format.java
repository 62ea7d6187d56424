package se.tertial.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import se.tertial.document.docx.DocxDocument;
import se.tertial.document.html.HtmlDocument;
import se.tertial.document.json.DocumentJson;
import se.tertial.document.pdf.PdfDocument;
import se.tertial.document.xlsx.XlsxDocument;

/** The forms in which a document leaves Tertial. The same document gives the same bytes, today and tomorrow. */
public enum Format {
    HTML("html", "text/html;charset=utf-8", HtmlDocument::write),
    PDF("pdf", "application/pdf", PdfDocument::write),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxDocument::write),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxDocument::write),
    JSON("json", "application/json", DocumentJson::write);

    private final String ending;
    private final String mediaType;
    private final Function<Document, byte[]> renderer;

    Format(String ending, String mediaType, Function<Document, byte[]> renderer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.renderer = renderer;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] render(Document document) {
        return renderer.apply(document);
    }

    public void write(Document document, OutputStream out) throws IOException {
        out.write(render(document));
    }

    /** @param name as on the command line: {@code html}, {@code pdf} … in any case */
    public static Optional<Format> parse(String name) {
        for (var format : values()) {
            if (format.ending.equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
