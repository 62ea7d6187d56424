package se.tertial.document.docx;

import se.tertial.document.Chart;
import se.tertial.document.markup.Markup;
import se.tertial.document.svg.ChartPng;
import se.tertial.document.svg.ChartSvg;

/**
 * A chart as a picture in the text.
 *
 * @param number counts pictures from 1
 * @param alternative what it shows, for those who do not see it
 */
record WordPicture(int number, String title, String alternative, byte[] png, int height) {

    private static final long WIDTH_EMU = 150 * 36_000L;

    static WordPicture of(Chart chart, int number, String language) {
        var drawing = ChartSvg.drawing(chart, language);
        var png = ChartPng.of(drawing.svg());
        return new WordPicture(number, chart.caption(), chart.alternative(), png, drawing.height());
    }

    String relation() {
        return "picture" + number;
    }

    String path() {
        return "media/chart" + number + ".png";
    }

    void write(Markup out) {
        var heightEmu = WIDTH_EMU * height / ChartSvg.WIDTH;
        out.open("w:r").open("w:drawing").open("wp:inline");
        extent(out, "wp:extent", heightEmu);
        out.open("wp:docPr")
                .attr("id", number)
                .attr("name", title)
                .attr("descr", title + ". " + alternative)
                .empty();
        out.open("a:graphic").open("a:graphicData");
        out.attr("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")
                .open("pic:pic");
        out.open("pic:nvPicPr")
                .open("pic:cNvPr")
                .attr("id", number)
                .attr("name", path())
                .empty();
        out.open("pic:cNvPicPr").empty().close();
        out.open("pic:blipFill").open("a:blip").attr("r:embed", relation()).empty();
        out.open("a:stretch").open("a:fillRect").empty().close().close();
        out.open("pic:spPr")
                .open("a:xfrm")
                .open("a:off")
                .attr("x", 0)
                .attr("y", 0)
                .empty();
        extent(out, "a:ext", heightEmu);
        out.close()
                .open("a:prstGeom")
                .attr("prst", "rect")
                .open("a:avLst")
                .empty()
                .close()
                .close();
        out.close().close().close().close().close().close();
    }

    private static void extent(Markup out, String element, long height) {
        out.open(element)
                .attr("cx", Long.toString(WIDTH_EMU))
                .attr("cy", Long.toString(height))
                .empty();
    }
}
