package se.tertial.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The structure tree of a tagged PDF as a screen reader goes through it.
 *
 * @param type standard structure type, as {@code TD}
 * @param text all text in the element in reading order
 * @param alternative of a figure, otherwise empty
 */
public record PdfStructure(String type, String text, String alternative, List<PdfStructure> kids) {

    public static PdfStructure of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            return node("Root", "", root, texts(document));
        }
    }

    /** All elements of the types, outermost first, in reading order. */
    public List<PdfStructure> find(String... types) {
        var found = new ArrayList<PdfStructure>();
        if (List.of(types).contains(type)) {
            found.add(this);
        }
        kids.forEach(kid -> found.addAll(kid.find(types)));
        return found;
    }

    private static PdfStructure node(
            String type, String alternative, PDStructureNode from, Map<COSDictionary, Map<Integer, String>> texts) {
        var text = new StringBuilder();
        var kids = new ArrayList<PdfStructure>();
        for (var kid : from.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    var alt = element.getAlternateDescription();
                    var node = node(element.getStructureType(), alt == null ? "" : alt, element, texts);
                    kids.add(node);
                    text.append(node.text);
                }
                case PDMarkedContentReference reference ->
                    text.append(text(reference.getPage(), reference.getMCID(), texts));
                case Integer content -> text.append(text(((PDStructureElement) from).getPage(), content, texts));
                default -> {}
            }
        }
        return new PdfStructure(type, text.toString(), alternative, kids);
    }

    private static String text(PDPage page, int content, Map<COSDictionary, Map<Integer, String>> texts) {
        return texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(content, "");
    }

    private static Map<COSDictionary, Map<Integer, String>> texts(PDDocument document) throws IOException {
        var texts = new HashMap<COSDictionary, Map<Integer, String>>();
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var ofPage = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> collect(content, ofPage));
            texts.put(page.getCOSObject(), ofPage);
        }
        return texts;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        var text = new StringBuilder();
        for (var piece : content.getContents()) {
            switch (piece) {
                case TextPosition position -> text.append(position.getUnicode());
                case PDMarkedContent inner -> collect(inner, texts);
                default -> {}
            }
        }
        texts.merge(content.getMCID(), text.toString(), String::concat);
    }
}
