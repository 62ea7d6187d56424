package se.tertial.document.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.document.Chart;
import se.tertial.document.Chart.Point;
import se.tertial.document.Chart.Series;
import se.tertial.document.Chart.Shape;
import se.tertial.document.Chart.Style;

class ChartSvgTest {

    @ParameterizedTest
    @MethodSource("charts")
    void noLabelIsCutAndNoneLiesOverAnother(Chart chart) {
        var drawing = ChartSvg.drawing(chart, "sv");
        var boxes = Jsoup.parse(drawing.svg(), Parser.xmlParser()).select("text").stream()
                .map(ChartSvgTest::box)
                .toList();
        var page = new Rectangle2D.Double(-0.5, 0, ChartSvg.WIDTH + 1, drawing.height());
        for (var box : boxes) {
            assertThat(page.contains(box)).as("%s within %s", box, page).isTrue();
            assertThat(boxes.stream().filter(box::intersects))
                    .as("what covers %s", box)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aStyleSheetMayRecolourItAndAStrictPolicyHolds(Chart chart) {
        var svg = ChartSvg.draw(chart, "sv");
        assertThat(svg).contains("class=\"chart-").contains("role=\"img\"").doesNotContain("style=");
        assertThat(ChartSvg.draw(chart, "sv")).isEqualTo(svg);
    }

    @Test
    void aMissingValueLeavesAGapInTheLine() {
        var svg = ChartSvg.draw(line("1,0", "2,0", "", "4,0", "3,0"), "sv");
        var path = Jsoup.parse(svg, Parser.xmlParser()).select("path").attr("d");
        assertThat(path.replaceAll("[^ML]", "")).isEqualTo("MLML");
    }

    @Test
    void theAxisSpeaksTheLanguageOfTheReport() {
        var chart = line("1200,5", "3400,0");
        assertThat(texts(ChartSvg.draw(chart, "sv"))).contains("2\u202F000");
        assertThat(texts(ChartSvg.draw(chart, "en"))).contains("2,000");
    }

    @Test
    void aSparklineEndsInAMarkAndKeepsItsGaps() {
        var svg = Sparkline.draw(
                Arrays.asList(BigDecimal.ONE, null, BigDecimal.TEN, BigDecimal.TWO), BigDecimal.valueOf(5), "1 till 2");
        var drawing = Jsoup.parse(svg, Parser.xmlParser());
        assertThat(drawing.select("svg").attr("aria-label")).isEqualTo("1 till 2");
        assertThat(drawing.select("circle")).hasSize(1);
        assertThat(drawing.select("path").attr("d").replaceAll("[^ML]", "")).isEqualTo("MML");
        assertThat(drawing.select("line.chart-target-line")).hasSize(1);
    }

    static List<Chart> charts() {
        var long1 = "Nettokostnadsavvikelse totalt exklusive lagen om stöd och service till vissa funktionshindrade";
        var word = "Samhällsbyggnadskontorsförvaltningsutvecklingsavdelningsenheten";
        var months = List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
        var years = new ArrayList<String>();
        for (var year = 1995; year <= 2024; year++) {
            years.add("Utfall " + year);
        }
        return List.of(
                chart(
                        Shape.BARS,
                        List.of(long1, word, "IT"),
                        series(Style.SOLID, "−120 000,5", "8,0", "", "9"),
                        series(Style.TARGET, "4", "−5", "6")),
                chart(
                        Shape.BARS,
                        months,
                        series(Style.SOLID, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
                        series(Style.HATCHED, "3", "3", "3"),
                        series(Style.LIGHT, "0", "0", "0")),
                chart(Shape.BARS, List.of("noll"), series(Style.SOLID, "0")),
                chart(Shape.BARS, List.of("tomt"), series(Style.SOLID, "")),
                chart(
                        Shape.LINE,
                        months,
                        series(
                                Style.SOLID,
                                "5,1",
                                "5,2",
                                "5,1",
                                "5,0",
                                "5,2",
                                "5,1",
                                "5,0",
                                "5,1",
                                "5,2",
                                "5,1",
                                "5,0",
                                "5,3"),
                        series(Style.LIGHT, "5,1", "5,1", "5,1", "5,1", "5,1", "5,1"),
                        series(Style.TARGET, "5,0", "5,0")),
                chart(
                        Shape.LINE,
                        years,
                        series(Style.SOLID, "−1 000 000", "2 000 000", "3"),
                        series(Style.HATCHED, "", "", "", "7")),
                chart(Shape.LINE, List.of(long1, word), series(Style.SOLID, "1", "")),
                chart(Shape.LINE, List.of("ensam"), series(Style.SOLID, "7,5"), series(Style.TARGET, "8,0")));
    }

    private static Chart line(String... numbers) {
        return chart(
                Shape.LINE, List.of("a", "b", "c", "d", "e").subList(0, numbers.length), series(Style.SOLID, numbers));
    }

    private static Chart chart(Shape shape, List<String> categories, Series... series) {
        return new Chart("c-1", "Rubrik", "I ord", shape, "%", categories, List.of(series));
    }

    private static Series series(Style style, String... numbers) {
        return new Series(
                "Serie " + style,
                style,
                Arrays.stream(numbers).map(ChartSvgTest::point).toList());
    }

    private static Point point(String shown) {
        return shown.isEmpty()
                ? new Point(null, "saknas")
                : new Point(
                        new BigDecimal(shown.replace('−', '-').replace(',', '.').replace(" ", "")), shown);
    }

    private static List<String> texts(String svg) {
        return Jsoup.parse(svg, Parser.xmlParser()).select("text").eachText();
    }

    private static Rectangle2D box(Element text) {
        var width = Canvas.width(text.text()) / 1.04;
        var x = Double.parseDouble(text.attr("x"));
        var left = switch (text.attr("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        return new Rectangle2D.Double(left, Double.parseDouble(text.attr("y")) - 9, width, 11);
    }
}
