package se.tertial.proof.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.tertial.basics.Checked;
import se.tertial.proof.Reading;

/** Web pages: what the page itself marks as headings, paragraphs and tables. */
final class HtmlReader {

    private static final int DEPTH_MAX = 400;
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "head", "noscript", "template", "svg", "nav", "button", "select", "object", "iframe");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "img",
            "label");

    private final BlockFlow flow = new BlockFlow();
    private final StringBuilder words = new StringBuilder();

    private HtmlReader() {}

    static Checked<Reading> read(Source source) throws IOException {
        var document = Jsoup.parse(new ByteArrayInputStream(source.bytes()), null, "");
        var reader = new HtmlReader();
        reader.read(document.body(), 0);
        reader.flush();
        return Checked.of(new Reading(source.file(), 0, reader.flow.passages()), List.of());
    }

    private void read(Element parent, int depth) {
        if (depth > DEPTH_MAX) {
            throw new Bounded.LimitPassed("reading-too-complex", DEPTH_MAX);
        }
        for (var node : parent.childNodes()) {
            Bounded.stopIfLate();
            readNode(node, depth);
        }
    }

    private void readNode(Node node, int depth) {
        switch (node) {
            case TextNode text -> words.append(text.getWholeText());
            case Element element when isHidden(element) -> {
                // Not printed.
            }
            case Element element when element.normalName().equals("br") -> words.append(' ');
            case Element element when INLINE.contains(element.normalName()) -> read(element, depth + 1);
            case Element element -> readBlock(element, depth);
            default -> {
                // A comment.
            }
        }
    }

    private void readBlock(Element element, int depth) {
        flush();
        var name = element.normalName();
        if (name.matches("h[1-6]")) {
            flow.heading(name.charAt(1) - '0', element.text());
        } else if (name.equals("table")) {
            readTable(element, depth);
        } else {
            read(element, depth + 1);
            flush();
        }
    }

    private void flush() {
        flow.paragraph(words.toString());
        words.setLength(0);
    }

    private static boolean isHidden(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private void readTable(Element table, int depth) {
        if (table.selectFirst("table table") != null) {
            read(table, depth + 1);
            flush();
            return;
        }
        var place = flow.next();
        var merged = new Merged();
        var rows = table.select("tr");
        var headings = headings(rows);
        for (var i = 0; i < rows.size(); i++) {
            addRow(rows.get(i), i < headings, headings > 0, merged);
        }
        var caption = table.selectFirst("caption");
        flow.table(caption == null ? "" : Looks.clean(caption.text()), merged.rows(), place);
    }

    /** The rows that the page marks as headings: those of thead, or the first ones of nothing but th. */
    private static int headings(List<Element> rows) {
        var count = 0;
        for (var row : rows) {
            var inHead = row.parent() != null && row.parent().normalName().equals("thead");
            var allTh = !row.children().isEmpty()
                    && row.children().stream().allMatch(c -> c.normalName().equals("th"));
            if (!inHead && !(allTh && row.childrenSize() > 1)) {
                break;
            }
            count++;
        }
        return count;
    }

    private void addRow(Element row, boolean heading, boolean known, Merged merged) {
        merged.beginRow();
        var bold = !row.children().isEmpty();
        for (var cell : row.children()) {
            var text = text(cell);
            bold &= text.isEmpty() || cell.selectFirst("b, strong") != null;
            merged.add(
                    text,
                    number(cell.attr("colspan")),
                    number(cell.attr("rowspan")),
                    heading && merged.rows().size() < 8);
        }
        merged.endRow(0, bold, heading, known && !heading, flow.next());
    }

    private static String text(Element cell) {
        var shown = cell.clone();
        shown.select("script, style, svg, [hidden]").remove();
        return Looks.clean(shown.text());
    }

    private static int number(String attribute) {
        return attribute.matches("[1-9]\\d{0,3}") ? Integer.parseInt(attribute) : 1;
    }
}
