package se.tertial.document.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import se.tertial.document.Chart;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Table;
import se.tertial.document.html.Links;
import se.tertial.document.html.Medium;
import se.tertial.document.layout.TableFit;
import se.tertial.document.markup.Markup;
import se.tertial.document.svg.ChartSvg;

/** A4: tables get the type size and column widths by which they fit, long words are broken, charts are pictures. */
final class Paper implements Medium {

    /** Also said in {@code print.css}. */
    static final double PORTRAIT_MM = 170;

    static final double LANDSCAPE_MM = 257;

    /** Caption, headings and first rows, below which a table begins on the next page rather than at the foot of this one. */
    private static final int START_MM = 50;

    private static final int HEAD_MM = 22;
    private static final int ROW_MM = 7;

    private final String language;
    private final Map<String, String> drawings = new HashMap<>();
    private final Map<Table, TableFit> fits = new IdentityHashMap<>();
    private double width = PORTRAIT_MM;

    Paper(String language) {
        this.language = language;
    }

    void turn(Orientation orientation) {
        width = orientation == Orientation.LANDSCAPE ? LANDSCAPE_MM : PORTRAIT_MM;
    }

    Map<String, String> drawings() {
        return drawings;
    }

    @Override
    public int chapterLevel() {
        return 1;
    }

    @Override
    public Links links() {
        return Links.NONE;
    }

    @Override
    public void openTable(Markup out, Table table) {
        var fit = fit(table);
        out.open("table", table.caption().isEmpty() ? "uncaptioned" : "captioned")
                .attr("id", table.id());
        var least = Math.min(START_MM, HEAD_MM + table.rows().size() * ROW_MM);
        out.attr("style", "font-size:%spt;-fs-page-break-min-height:%dmm".formatted(fit.pointSize(), least))
                .line();
        if (!table.caption().isEmpty()) {
            out.element("caption", table.caption()).line();
        }
        out.open("colgroup");
        for (var columnWidth : fit.widthsMm()) {
            out.open("col")
                    .attr("style", "width:%smm".formatted(Math.round(columnWidth * 100) / 100.0))
                    .empty();
        }
        out.close().line();
    }

    @Override
    public void closeTable(Markup out, Table table) {
        out.close().line();
    }

    @Override
    public String softened(Table table, int column, String text) {
        return fit(table).softened(column, text);
    }

    /** The picture stands in an element of its own, or it would come first in the reading order of the whole part. */
    @Override
    public void chart(Markup out, Chart chart) {
        var address = "chart:" + drawings.size() + ".svg";
        drawings.put(address, ChartSvg.draw(chart, language));
        out.open("div", "drawing").open("img").attr("src", address);
        out.attr("alt", chart.caption() + ". " + chart.alternative())
                .empty()
                .close()
                .line();
    }

    private TableFit fit(Table table) {
        return fits.computeIfAbsent(table, any -> TableFit.of(table, width));
    }
}
