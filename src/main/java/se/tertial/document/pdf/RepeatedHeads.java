package se.tertial.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a table that are printed again on its later pages are for the eye. The PDF engine tags them as part of
 * the same cells, so that a screen reader would say each heading once a page, word by word. Here they become artifacts.
 */
final class RepeatedHeads {

    private static final COSName HEAD = COSName.getPDFName("THead");
    private static final COSName CONTENT = COSName.MCID;

    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final Map<Integer, Set<Integer>> silenced = new HashMap<>();

    private RepeatedHeads(PDDocument pdf) {
        for (var page : pdf.getPages()) {
            pages.put(page.getCOSObject(), pages.size());
        }
    }

    static void silence(PDDocument pdf) throws IOException {
        var root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        var heads = new RepeatedHeads(pdf);
        heads.search(root.getCOSObject());
        for (var number : heads.silenced.keySet().stream().sorted().toList()) {
            var page = pdf.getPage(number);
            var contents = heads.silenced.get(number);
            if (contents != null) {
                untag(pdf, page, contents);
                forget(root.getCOSObject(), page.getCOSObject().getInt(COSName.STRUCT_PARENTS), contents);
            }
        }
    }

    private void search(COSDictionary element) {
        if (HEAD.equals(element.getDictionaryObject(COSName.S))) {
            var first = firstPage(element, null);
            drop(element, null, first);
            return;
        }
        for (var kid : kids(element)) {
            if (kid instanceof COSDictionary child && !isContent(child)) {
                search(child);
            }
        }
    }

    private int firstPage(COSDictionary element, @Nullable COSBase inherited) {
        var page = page(element, inherited);
        var first = Integer.MAX_VALUE;
        for (var kid : kids(element)) {
            var next = kid instanceof COSDictionary child && !isContent(child)
                    ? firstPage(child, page)
                    : pages.getOrDefault(page(kid, page), Integer.MAX_VALUE);
            first = Math.min(first, next);
        }
        return first;
    }

    /** Takes what is printed on other pages than the first out of the element. */
    private void drop(COSDictionary element, @Nullable COSBase inherited, int first) {
        var page = page(element, inherited);
        var kept = new COSArray();
        for (var kid : kids(element)) {
            if (kid instanceof COSDictionary child && !isContent(child)) {
                drop(child, page, first);
                kept.add(kid);
                continue;
            }
            var number = pages.getOrDefault(page(kid, page), first);
            var content =
                    kid instanceof COSDictionary reference ? reference.getInt(CONTENT) : ((COSInteger) kid).intValue();
            if (number == first) {
                kept.add(kid);
            } else {
                silenced.computeIfAbsent(number, any -> new HashSet<>()).add(content);
            }
        }
        element.setItem(COSName.K, kept);
    }

    private static @Nullable COSBase page(COSBase item, @Nullable COSBase inherited) {
        var own = item instanceof COSDictionary dictionary ? dictionary.getDictionaryObject(COSName.PG) : null;
        return own == null ? inherited : own;
    }

    private static boolean isContent(COSDictionary item) {
        return item.containsKey(CONTENT);
    }

    private static List<COSBase> kids(COSDictionary element) {
        var kids = new ArrayList<COSBase>();
        switch (element.getDictionaryObject(COSName.K)) {
            case COSArray many -> {
                for (var i = 0; i < many.size(); i++) {
                    kids.add(many.getObject(i));
                }
            }
            case COSBase one -> kids.add(one);
            case null -> {}
        }
        return kids;
    }

    private static void untag(PDDocument pdf, PDPage page, Set<Integer> contents) throws IOException {
        var tokens = new ArrayList<Object>();
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && tokens.getLast() instanceof COSDictionary properties
                    && contents.contains(properties.getInt(CONTENT))) {
                tokens.removeLast();
                tokens.set(tokens.size() - 1, COSName.ARTIFACT);
                tokens.add(Operator.getOperator("BMC"));
            } else {
                tokens.add(token);
            }
        }
        var stream = new PDStream(pdf);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    /** The way from content to its element must not lead anywhere for what is no longer tagged. */
    private static void forget(COSDictionary root, int key, Set<Integer> contents) {
        if (root.getDictionaryObject(COSName.getPDFName("ParentTree")) instanceof COSDictionary tree
                && tree.getDictionaryObject(COSName.NUMS) instanceof COSArray numbers) {
            for (var i = 0; i + 1 < numbers.size(); i += 2) {
                if (numbers.getObject(i) instanceof COSNumber number
                        && number.intValue() == key
                        && numbers.getObject(i + 1) instanceof COSArray elements) {
                    contents.forEach(content -> elements.set(content, COSNull.NULL));
                }
            }
        }
    }
}
