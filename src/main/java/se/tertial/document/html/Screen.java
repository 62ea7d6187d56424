package se.tertial.document.html;

import se.tertial.document.Chart;
import se.tertial.document.Table;
import se.tertial.document.Wording;
import se.tertial.document.markup.Markup;
import se.tertial.document.svg.ChartSvg;

/** A web page: chapters are {@code h2} below the page's title, wide tables scroll sideways, charts are read as text too. */
record Screen(Links links, String language) implements Medium {

    @Override
    public int chapterLevel() {
        return 2;
    }

    @Override
    public void openTable(Markup out, Table table) {
        var captionId = table.id() + "-caption";
        out.open("div", "table-scroll").attr("role", "group").attr("tabindex", "0");
        if (table.caption().isEmpty()) {
            out.attr("aria-label", Wording.TABLE.in(language));
        } else {
            out.attr("aria-labelledby", captionId);
        }
        out.line().open("table").attr("id", table.id()).line();
        if (!table.caption().isEmpty()) {
            out.open("caption")
                    .attr("id", captionId)
                    .text(table.caption())
                    .close()
                    .line();
        }
    }

    @Override
    public void closeTable(Markup out, Table table) {
        out.close().close().line();
    }

    /** Browsers hyphenate by themselves. */
    @Override
    public String softened(Table table, int column, String text) {
        return text;
    }

    @Override
    public void chart(Markup out, Chart chart) {
        out.open("div", "chart-scroll")
                .attr("role", "group")
                .attr("tabindex", "0")
                .attr("aria-label", chart.caption())
                .raw(ChartSvg.draw(chart, language))
                .close()
                .line();
        out.open("details").element("summary", Wording.CHART_AS_TEXT.in(language));
        out.element("p", chart.alternative()).close().line();
    }
}
