package se.tertial.proofdesk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.Reading;
import se.tertial.proof.reading.PrintedLines;

/**
 * Draws the pages of a PDF on which something was found. A page that cannot be drawn within the limits has no picture, and
 * is then shown as text.
 */
final class PageDrawing {

    @FunctionalInterface
    interface Progress {
        void tell(int done, int of);
    }

    private static final int PAGES_MAX = 40;
    private static final Duration TIME_MAX = Duration.ofSeconds(20);
    private static final int WIDTH = 1100;
    private static final int PIXELS_MAX = 2_400_000;

    private final Reading reading;
    private final List<ProofFinding> found;

    PageDrawing(Reading reading, List<ProofFinding> found) {
        this.reading = reading;
        this.found = found;
    }

    Map<Integer, PagePicture> draw(byte[] bytes, Progress progress) {
        var pages = reading.pages() == 0 || !isPdf(bytes) ? List.<Integer>of() : pages();
        if (pages.isEmpty()) {
            return Map.of();
        }
        var pictures = new HashMap<Integer, PagePicture>();
        var deadline = System.nanoTime() + TIME_MAX.toNanos();
        try (var document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            for (var page : pages) {
                if (System.nanoTime() > deadline) {
                    break;
                }
                progress.tell(pictures.size(), pages.size());
                draw(document, page, deadline, pictures);
            }
        } catch (IOException e) {
            // It was read a moment ago; whatever is the matter, it can be shown as text.
        }
        return pictures;
    }

    private void draw(PDDocument document, int page, long deadline, Map<Integer, PagePicture> pictures)
            throws IOException {
        try {
            var lines = PrintedLines.of(document, page);
            if (!lines.isEmpty()) {
                pictures.put(page, picture(document, page, deadline, new FoundPlaces(reading, lines)));
            }
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            // A broken or heavy page is shown as text.
        }
    }

    private PagePicture picture(PDDocument document, int page, long deadline, FoundPlaces places) throws IOException {
        var box = document.getPage(page - 1).getCropBox();
        var scale = Math.min(
                WIDTH / Math.min(box.getWidth(), box.getHeight()),
                Math.sqrt(PIXELS_MAX / ((double) box.getWidth() * box.getHeight())));
        var image = new LimitedRenderer(document, deadline).renderImage(page - 1, (float) scale);
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        var boxes = new HashMap<PagePicture.Key, List<Box>>();
        found.stream()
                .filter(finding -> finding.place().page() == page)
                .forEach(finding -> boxes.put(PagePicture.Key.of(finding), places.of(finding)));
        return new PagePicture(page, png.toByteArray(), image.getWidth(), image.getHeight(), boxes);
    }

    private List<Integer> pages() {
        return found.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> finding.place().page())
                .filter(page -> page > 0)
                .distinct()
                .sorted()
                .limit(PAGES_MAX)
                .toList();
    }

    private static boolean isPdf(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 1024), java.nio.charset.StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }
}
