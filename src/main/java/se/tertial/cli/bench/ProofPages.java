package se.tertial.cli.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import se.tertial.cli.bench.ProofLayout.Turned;

/** What is done to printed pages: a file of many reports is taken apart, and some pages are laid on their side. */
final class ProofPages {

    private ProofPages() {}

    static List<byte[]> apart(byte[] pdf, List<ProofReport> reports) throws IOException {
        try (var all = Loader.loadPDF(pdf)) {
            var starts = starts(all, reports);
            var files = new ArrayList<byte[]>();
            for (var i = 0; i < reports.size(); i++) {
                var end = i + 1 < reports.size() ? starts.get(i + 1) : all.getNumberOfPages();
                files.add(turned(
                        pages(all, starts.get(i), end), reports.get(i).layout.turned()));
            }
            return files;
        }
    }

    private static List<Integer> starts(PDDocument all, List<ProofReport> reports) throws IOException {
        var starts = new ArrayList<Integer>();
        var stripper = new PDFTextStripper();
        for (var page = 0; page < all.getNumberOfPages() && starts.size() < reports.size(); page++) {
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            if (stripper.getText(all).contains(reports.get(starts.size()).title())) {
                starts.add(page);
            }
        }
        if (starts.size() < reports.size()) {
            throw new IOException("no page of " + reports.get(starts.size()).title());
        }
        return starts;
    }

    private static byte[] pages(PDDocument all, int from, int to) throws IOException {
        try (var part = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var page = from; page < to; page++) {
                part.importPage(all.getPage(page));
            }
            part.save(out);
            return out.toByteArray();
        }
    }

    /** The same pages, shown alike or lying. */
    static byte[] turned(byte[] pdf, Turned turned) throws IOException {
        if (turned == Turned.NO || pdf.length == 0) {
            return pdf;
        }
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            for (var page : document.getPages()) {
                var box = page.getMediaBox();
                try (var content = new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
                    content.transform(new Matrix(0, 1, -1, 0, box.getHeight(), 0));
                }
                var lying = new PDRectangle(box.getHeight(), box.getWidth());
                page.setMediaBox(lying);
                page.setCropBox(lying);
                page.setRotation(turned == Turned.BY_PAGE ? 90 : 0);
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
