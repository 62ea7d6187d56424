package se.tertial.cli.bench;

import java.util.List;
import java.util.Locale;
import se.tertial.cli.bench.ProofTable.Kind;
import se.tertial.cli.bench.ProofTable.Line;

/** Made-up reports as web pages to print: each in its own layout, all in one file. */
final class ProofHtml {

    private final StringBuilder out = new StringBuilder();

    private ProofHtml() {}

    static String of(List<ProofReport> reports) {
        var html = new ProofHtml();
        html.out.append(
                "<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Rapporter</title><style>");
        html.out.append("""
                @page { size: A4; margin: 18mm } @page lying { size: A4 landscape; margin: 15mm }
                body { margin: 0 } section { break-before: page } .lying { page: lying }
                table { border-collapse: collapse; margin: 0 0 8pt } th, td { vertical-align: top }
                th { text-align: right; vertical-align: bottom } th:first-child, td:first-child { text-align: left }
                td { text-align: right; white-space: nowrap } td:first-child, td.r { white-space: normal; text-align: left }
                .narrow td:first-child { width: 70pt } .thin th { width: 44pt }
                .two { columns: 2; column-gap: 18pt; text-align: justify } .pair { display: flex; gap: 24pt; break-inside: avoid }
                .lines td, .lines th { border-bottom: 0.5pt solid #888 } .grid td, .grid th { border: 0.5pt solid #444 }
                .tinted tbody tr:nth-child(odd) { background: #e8eef4 } .tinted thead { background: #1f4e79; color: white }
                .heading_only thead th { border-bottom: 1pt solid black } .none th { font-weight: bold }
                tr { break-inside: avoid } caption { text-align: left; font-weight: bold } .group { text-align: center }
                </style></head><body>
                """);
        for (var i = 0; i < reports.size(); i++) {
            html.report(reports.get(i), i);
        }
        return html.out.append("</body></html>").toString();
    }

    private void report(ProofReport report, int index) {
        var layout = report.layout;
        out.append(String.format(
                Locale.ROOT,
                "<style>.r%d { font: %.1fpt '%s' } .r%d td, .r%d th { padding: %.1fpt %.1fpt }</style>",
                index,
                layout.size(),
                layout.font(),
                index,
                index,
                layout.padding() / 2,
                layout.padding()));
        out.append("<section class=\"r")
                .append(index)
                .append(layout.landscape() ? " lying" : "")
                .append("\">");
        out.append("<h1>").append(report.title()).append("</h1>");
        report.prose().forEach(text -> paragraph(text, layout));
        for (var i = 0; i < report.tables.size(); i++) {
            out.append("<div style=\"height:").append(layout.push()).append("pt\"></div>");
            var table = report.tables.get(i);
            var isPair = layout.sideBySide()
                    && i + 1 < report.tables.size()
                    && table.isSmall()
                    && report.tables.get(i + 1).isSmall();
            if (isPair) {
                var next = report.tables.get(++i);
                out.append("<div class=\"pair\"><div>");
                table(table, layout);
                out.append("</div><div>");
                table(next, layout);
                out.append("</div></div>");
                sentences(report, next, layout);
            } else {
                table(table, layout);
            }
            sentences(report, table, layout);
        }
        out.append("</section>\n");
    }

    private void sentences(ProofReport report, ProofTable table, ProofLayout layout) {
        report.sentences.stream()
                .filter(sentence -> sentence.table() == table)
                .forEach(sentence -> paragraph(sentence.text(), layout));
    }

    private void paragraph(String text, ProofLayout layout) {
        out.append(layout.twoColumns() && text.length() > 300 ? "<p class=\"two\">" : "<p>")
                .append(escaped(text))
                .append("</p>");
    }

    private void table(ProofTable table, ProofLayout layout) {
        if (!layout.captionInside()) {
            out.append("<h2>").append(escaped(table.caption)).append("</h2>");
        }
        out.append("<table class=\"").append(layout.ruling().name().toLowerCase(Locale.ROOT));
        out.append(layout.narrowLabels() ? " narrow" : "")
                .append(layout.narrowHeadings() ? " thin" : "")
                .append("\">");
        if (layout.captionInside()) {
            out.append("<caption>").append(escaped(table.caption)).append("</caption>");
        }
        headings(table);
        out.append("<tbody>");
        table.lines.forEach(line -> line(table, line, layout));
        out.append("</tbody></table>");
    }

    private void headings(ProofTable table) {
        out.append("<thead>");
        for (var row : table.headingRows()) {
            out.append("<tr>");
            for (var heading : row) {
                out.append(
                        heading.columns() > 1 ? "<th class=\"group\" colspan=\"" + heading.columns() + "\">" : "<th>");
                out.append(escaped(heading.text())).append("</th>");
            }
            out.append("</tr>");
        }
        out.append("</thead>");
    }

    private void line(ProofTable table, Line line, ProofLayout layout) {
        out.append(line.kind == Kind.TOTAL && layout.boldTotals() ? "<tr style=\"font-weight:bold\">" : "<tr>");
        if (line.kind == Kind.REMARK) {
            out.append("<td class=\"r\" colspan=\"").append(table.header.size()).append("\"><b>");
            out.append(escaped(line.label)).append("</b></td></tr>");
            return;
        }
        var indent = layout.indented() && line.indent > 0;
        out.append(indent ? "<td style=\"padding-left:12pt\">" : "<td>")
                .append(escaped(line.label))
                .append("</td>");
        line.printed.forEach(text -> out.append("<td>").append(escaped(text)).append("</td>"));
        out.append("</tr>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
