package se.tertial.document.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import se.tertial.document.Document;
import se.tertial.document.font.HouseFont;

/**
 * A report as PDF for reading, printing and keeping: tagged, conforming to PDF/UA-1 and PDF/A-2a, with bookmarks, contents
 * and page numbers. The same document gives the same bytes.
 */
public final class PdfDocument {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfDocument() {}

    public static byte[] write(Document document) {
        var page = PdfPage.of(document);
        var out = new ByteArrayOutputStream(1 << 18);
        try (var renderer = builder(page).buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen()) {
            RepeatedHeads.silence(pdf);
            StablePdf.settle(pdf, document.front(), page.html());
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(PdfPage page) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Tertial");
        builder.useReplacementText("\u25A1");
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useProtocolsStreamImplementation(uri -> new Own(resource(page.drawings(), uri)), "font", "chart");
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("font:") || uri.startsWith("chart:"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(page.html(), null);
        return builder;
    }

    private static byte[] resource(Map<String, String> drawings, String uri) {
        if (uri.startsWith("font:")) {
            return HouseFont.valueOf(URI.create(uri).getSchemeSpecificPart()).bytes();
        }
        return drawings.getOrDefault(uri, "").getBytes(StandardCharsets.UTF_8);
    }

    private record Own(byte[] bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
