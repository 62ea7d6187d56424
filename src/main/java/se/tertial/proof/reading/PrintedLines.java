package se.tertial.proof.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.tertial.proof.Place;

/** Where on a PDF's page the lines stand that a {@link se.tertial.proof.Reading} speaks of by number. */
public final class PrintedLines {

    private static final double ABOVE_BASELINE = 0.85;
    private static final double BELOW_BASELINE = 0.25;
    private static final double SAME_SIZE = 1;

    /** A word with its sides as parts of the page's width and height, from the upper left corner. */
    public record Printed(String text, double left, double top, double right, double bottom) {}

    private PrintedLines() {}

    /**
     * @param page from 1
     * @return empty for a page whose text is turned another way than the page
     */
    public static Map<Place, List<Printed>> of(PDDocument document, int page) throws IOException {
        var lines = new HashMap<Place, List<Printed>>();
        var scan = new PageScan();
        scan.setStartPage(page);
        scan.setEndPage(page);
        scan.scan(document.getPages(), (shown, marks) -> {
            var box = shown.getCropBox();
            var isTurned = Math.floorMod(shown.getRotation() / 90, 2) == 1;
            var width = isTurned ? box.getHeight() : box.getWidth();
            if (Math.abs(width - marks.width()) < SAME_SIZE) {
                LineMaker.lines(marks).forEach(line -> lines.put(line.place(), printed(line, marks)));
            }
        });
        return lines;
    }

    private static List<Printed> printed(TextLine line, PageMarks marks) {
        return line.chunks().stream()
                .flatMap(chunk -> chunk.words().stream())
                .map(word -> new Printed(
                        word.text(),
                        word.x0() / marks.width(),
                        (word.y() - word.size() * ABOVE_BASELINE) / marks.height(),
                        word.x1() / marks.width(),
                        (word.y() + word.size() * BELOW_BASELINE) / marks.height()))
                .toList();
    }
}
