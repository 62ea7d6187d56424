package se.tertial.proof.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import se.tertial.basics.Checked;
import se.tertial.proof.Reading;

/** Word: headings by style and outline level, tables with their merged cells, paragraphs. */
final class DocxReader {

    private static final int ELEMENTS_MAX = 100_000;

    private final BlockFlow flow = new BlockFlow();
    private final XWPFDocument document;

    private DocxReader(XWPFDocument document) {
        this.document = document;
    }

    static Checked<Reading> read(Source source) throws IOException {
        ZipLimits.check(source.bytes());
        try (var document = new XWPFDocument(new ByteArrayInputStream(source.bytes()))) {
            var reader = new DocxReader(document);
            reader.read(document.getBodyElements());
            return Checked.of(new Reading(source.file(), 0, reader.flow.passages()), List.of());
        }
    }

    private void read(List<IBodyElement> elements) {
        if (elements.size() > ELEMENTS_MAX) {
            throw new Bounded.LimitPassed("reading-too-complex", ELEMENTS_MAX);
        }
        for (var element : elements) {
            Bounded.stopIfLate();
            switch (element) {
                case XWPFParagraph paragraph -> read(paragraph);
                case XWPFTable table -> read(table);
                case XWPFSDT box -> readBox(box);
                default -> {
                    // Nothing that is printed.
                }
            }
        }
    }

    /** A box whose content Word makes, as the list of contents: said by the headings already. */
    private void readBox(XWPFSDT box) {
        var text = box.getContent().getText();
        if (!text.toLowerCase(Locale.ROOT).strip().startsWith("innehåll")) {
            text.lines().forEach(flow::paragraph);
        }
    }

    private void read(XWPFParagraph paragraph) {
        var text = paragraph.getText();
        var level = level(paragraph);
        if (level > 0) {
            flow.heading(level, text);
        } else if (!isContents(paragraph)) {
            flow.paragraph(text);
        }
    }

    private boolean isContents(XWPFParagraph paragraph) {
        return paragraph.getStyle() != null && paragraph.getStyle().matches("(?iu)(?:toc|innehåll|innehll).*");
    }

    /** 1 to 9, or 0 for text. The style's own outline level goes before its name. */
    private int level(XWPFParagraph paragraph) {
        var own = paragraph.getCTP().getPPr();
        if (own != null && own.isSetOutlineLvl()) {
            return own.getOutlineLvl().getVal().intValue() + 1 > 9
                    ? 0
                    : own.getOutlineLvl().getVal().intValue() + 1;
        }
        var id = paragraph.getStyle();
        if (id != null && document.getStyles() == null) {
            return byName(id);
        }
        for (var depth = 0; id != null && depth < 10 && document.getStyles() != null; depth++) {
            var style = document.getStyles().getStyle(id);
            if (style == null) {
                return byName(id);
            }
            var properties = style.getCTStyle().getPPr();
            if (properties != null && properties.isSetOutlineLvl()) {
                var level = properties.getOutlineLvl().getVal().intValue() + 1;
                return level > 9 ? 0 : level;
            }
            if (byName(String.valueOf(style.getName())) > 0) {
                return byName(style.getName());
            }
            id = style.getBasisStyleID();
        }
        return 0;
    }

    private static int byName(String name) {
        var lower = name.toLowerCase(Locale.ROOT).replace(" ", "");
        if (lower.matches("(?:heading|rubrik)[1-9]")) {
            return lower.charAt(lower.length() - 1) - '0';
        }
        return lower.equals("title") || lower.equals("titel") ? 1 : 0;
    }

    private void read(XWPFTable table) {
        var place = flow.next();
        var merged = new Merged();
        var rows = table.getRows();
        var headings = 0;
        while (headings < rows.size() && rows.get(headings).isRepeatHeader()) {
            headings++;
        }
        for (var i = 0; i < rows.size(); i++) {
            addRow(rows.get(i), i < headings, merged);
        }
        flow.table("", merged.rows(), place);
    }

    private void addRow(XWPFTableRow row, boolean heading, Merged merged) {
        merged.beginRow();
        var bold = true;
        var indent = 0;
        var first = true;
        for (var cell : row.getTableCells()) {
            var goesOn = isMergedAbove(cell);
            var text = goesOn ? "" : text(cell);
            bold &= text.isEmpty() || isBold(cell);
            indent = first ? indent(cell) : indent;
            first = false;
            merged.add(text, across(cell), 1, heading);
        }
        merged.endRow(indent, bold, heading, false, flow.next());
    }

    private static boolean isMergedAbove(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && (properties.getVMerge().getVal() == null
                        || properties.getVMerge().getVal() == STMerge.CONTINUE);
    }

    private static int across(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties != null && properties.isSetGridSpan()
                ? properties.getGridSpan().getVal().intValue()
                : 1;
    }

    private static String text(XWPFTableCell cell) {
        return Looks.clean(String.join(
                " ", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList()));
    }

    private static boolean isBold(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> !run.text().isBlank())
                .allMatch(run -> run.isBold());
    }

    /** In steps of about a quarter of an inch or of two blanks. */
    private static int indent(XWPFTableCell cell) {
        if (cell.getParagraphs().isEmpty()) {
            return 0;
        }
        var paragraph = cell.getParagraphs().getFirst();
        var text = paragraph.getText();
        var blanks = text.length() - text.stripLeading().length();
        return Math.clamp(Math.max(Math.round(paragraph.getIndentationLeft() / 200f), (blanks + 1) / 2), 0, 5);
    }
}
