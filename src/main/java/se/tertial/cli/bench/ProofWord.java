package se.tertial.cli.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.tertial.cli.bench.ProofLayout.Ruling;
import se.tertial.cli.bench.ProofTable.Heading;
import se.tertial.cli.bench.ProofTable.Kind;
import se.tertial.cli.bench.ProofTable.Line;

/** A made-up report as a Word file, such as officers finish by hand. */
final class ProofWord {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";

    private final StringBuilder out = new StringBuilder();
    private final ProofLayout layout;
    private double size;

    private ProofWord(ProofLayout layout) {
        this.layout = layout;
    }

    static byte[] of(ProofReport report) {
        var word = new ProofWord(report.layout);
        word.text(report.title(), 18, true, 0);
        report.prose().forEach(text -> word.text(text, report.layout.size(), false, 0));
        for (var table : report.tables) {
            word.text(table.caption, 12, true, report.layout.push() * 20);
            word.table(table);
            word.text("", 6, false, 0);
            report.sentences.stream()
                    .filter(sentence -> sentence.table() == table)
                    .forEach(sentence -> word.text(sentence.text(), report.layout.size(), false, 0));
        }
        var size = report.layout.landscape()
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
        return zipped(
                XML + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + word.out + "<w:sectPr>" + size
                        + "<w:pgMar w:top=\"1000\" w:right=\"900\" w:bottom=\"1000\" w:left=\"900\"/></w:sectPr></w:body></w:document>");
    }

    private static byte[] zipped(String document) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : List.of(
                    List.of("[Content_Types].xml", TYPES),
                    List.of("_rels/.rels", RELATIONS),
                    List.of("word/document.xml", document))) {
                zip.putNextEntry(new ZipEntry(part.getFirst()));
                zip.write(part.getLast().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void text(String text, double size, boolean bold, int before) {
        out.append("<w:p><w:pPr><w:spacing w:before=\"").append(before).append("\" w:after=\"80\"/></w:pPr>");
        run(text, size, bold);
        out.append("</w:p>");
    }

    /** Smaller than the text where the table would not fit on the page otherwise. */
    private double sizeOf(ProofTable table) {
        var room = layout.landscape() ? 15_000.0 : 10_100.0;
        return layout.size()
                * Math.min(1, room / Arrays.stream(widths(table, layout.size())).sum());
    }

    private void run(String text, double size, boolean bold) {
        out.append("<w:r><w:rPr><w:rFonts w:ascii=\"").append(layout.font()).append("\" w:hAnsi=\"");
        out.append(layout.font()).append("\"/>").append(bold ? "<w:b/>" : "").append("<w:sz w:val=\"");
        out.append(Math.round(size * 2)).append("\"/></w:rPr><w:t xml:space=\"preserve\">");
        out.append(ProofHtml.escaped(text)).append("</w:t></w:r>");
    }

    private void table(ProofTable table) {
        size = sizeOf(table);
        var widths = widths(table, size);
        out.append("<w:tbl><w:tblPr><w:tblLayout w:type=\"fixed\"/><w:tblBorders>");
        borders();
        out.append("</w:tblBorders><w:tblCellMar><w:left w:w=\"").append(Math.round(layout.padding() * 20));
        out.append("\" w:type=\"dxa\"/><w:right w:w=\"").append(Math.round(layout.padding() * 20));
        out.append("\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        Arrays.stream(widths)
                .forEach(w -> out.append("<w:gridCol w:w=\"").append(w).append("\"/>"));
        out.append("</w:tblGrid>");
        for (var row : table.headingRows()) {
            out.append("<w:tr><w:trPr><w:tblHeader/></w:trPr>");
            var column = 0;
            for (var heading : row) {
                var width = Arrays.stream(widths, column, column + heading.columns())
                        .sum();
                cell(heading, width, column == 0 ? "left" : heading.columns() > 1 ? "center" : "right", true, 0);
                column += heading.columns();
            }
            out.append("</w:tr>");
        }
        table.lines.forEach(line -> line(table, line, widths));
        out.append("</w:tbl>");
    }

    private void borders() {
        var line = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"666666\"/>";
        if (layout.ruling() == Ruling.GRID) {
            for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                out.append("<w:").append(side).append(' ').append(line);
            }
        } else if (layout.ruling() == Ruling.LINES) {
            out.append("<w:bottom ").append(line).append("<w:insideH ").append(line);
        }
    }

    private void line(ProofTable table, Line line, int[] widths) {
        out.append("<w:tr>");
        if (line.kind == Kind.REMARK) {
            cell(
                    new Heading(line.label, table.header.size()),
                    Arrays.stream(widths).sum(),
                    "left",
                    true,
                    0);
        } else {
            var bold = line.kind == Kind.TOTAL && layout.boldTotals();
            cell(new Heading(line.label, 1), widths[0], "left", bold, layout.indented() ? line.indent * 240 : 0);
            for (var i = 0; i < line.printed.size(); i++) {
                cell(new Heading(line.printed.get(i), 1), widths[i + 1], "right", bold, 0);
            }
        }
        out.append("</w:tr>");
    }

    private void cell(Heading heading, int width, String side, boolean bold, int indent) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/><w:gridSpan w:val=\"");
        out.append(heading.columns())
                .append("\"/></w:tcPr><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"20\"/><w:ind w:left=\"");
        out.append(indent).append("\"/><w:jc w:val=\"").append(side).append("\"/></w:pPr>");
        run(heading.text(), size, bold);
        out.append("</w:p></w:tc>");
    }

    /** As wide as the longest figure or word needs, in twentieths of a point; labels take several lines where they are long. */
    private int[] widths(ProofTable table, double size) {
        var unit = size * 20 * (layout.font().startsWith("DejaVu") ? 0.78 : 0.66);
        var room = layout.padding() * 40 + 20;
        var widths = new int[table.header.size()];
        for (var column = 0; column < widths.length; column++) {
            var chars = longestWord(table.header.get(column));
            for (var line : table.lines) {
                if (line.kind != Kind.REMARK) {
                    var text = column == 0 ? line.label : line.printed.get(column - 1);
                    var need = column > 0 ? text.length() : Math.min(text.length(), layout.narrowLabels() ? 16 : 42);
                    chars = Math.max(chars, column > 0 ? need : Math.max(need, longestWord(text)));
                }
            }
            widths[column] = (int) Math.round(chars * unit + room);
        }
        return widths;
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("[ –]")).mapToInt(String::length).max().orElse(1);
    }
}
