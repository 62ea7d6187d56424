package se.tertial.proof.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.proof.Passage;
import se.tertial.proof.Reading;

/** PDF by the places of its characters and lines on the page. */
final class PdfReader {

    static final int PAGES_MAX = 1000;

    private PdfReader() {}

    static Checked<Reading> read(Source source) throws IOException {
        PdfStreams.check(source.bytes());
        try (var document = Loader.loadPDF(
                new RandomAccessReadBuffer(source.bytes()), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > PAGES_MAX) {
                return source.refused("reading-too-many-pages", Integer.toString(PAGES_MAX));
            }
            return read(source, document);
        } catch (InvalidPasswordException e) {
            return source.refused("reading-encrypted");
        }
    }

    private static Checked<Reading> read(Source source, PDDocument document) throws IOException {
        var marks = new ArrayList<PageMarks>();
        var lines = new ArrayList<List<TextLine>>();
        var pictures = new ArrayList<Integer>();
        new PageScan().scan(document.getPages(), (page, scanned) -> {
            if (scanned.glyphs().stream().allMatch(Glyph::isBlank) && hasPicture(page)) {
                pictures.add(scanned.page());
            }
            lines.add(LineMaker.lines(scanned));
            marks.add(scanned.withoutGlyphs());
        });
        var passages = passages(marks, RunningLines.removed(lines, marks));
        return Checked.of(
                new Reading(source.file(), document.getNumberOfPages(), passages), findings(source, pictures));
    }

    private static boolean hasPicture(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }

    private static List<Finding> findings(Source source, List<Integer> pictures) {
        return pictures.isEmpty()
                ? List.of()
                : List.of(source.warning("reading-pages-without-text", PageRanges.text(pictures)));
    }

    private static List<Passage> passages(List<PageMarks> marks, List<List<TextLine>> lines) {
        var flow = new PdfFlow(new FontSizes(lines));
        for (var i = 0; i < marks.size(); i++) {
            Bounded.stopIfLate();
            for (var piece : PageReader.pieces(marks.get(i), lines.get(i))) {
                if (piece.table().isEmpty()) {
                    flow.addText(piece.text());
                } else {
                    flow.addTable(piece.table());
                }
            }
        }
        return TableJoin.joined(flow.passages(), true);
    }
}
