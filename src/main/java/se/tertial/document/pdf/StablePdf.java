package se.tertial.document.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.tertial.document.Document.Front;
import se.tertial.document.layout.DocumentDate;

/** Takes out of a PDF what depends on when it was made, so that the same document gives the same file. */
final class StablePdf {

    private StablePdf() {}

    /** Dates the file by the last day of the round it reports on, and names it by what it says. */
    static void settle(PDDocument pdf, Front front, String html) throws IOException {
        var date = DocumentDate.of(front);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + date + "T00:00:00+00:00");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(id(html));
    }

    private static long id(String html) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
