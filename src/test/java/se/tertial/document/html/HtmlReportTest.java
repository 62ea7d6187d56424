package se.tertial.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.document.CellTexts;
import se.tertial.document.HostileReport;
import se.tertial.document.SampleReport;
import se.tertial.document.markup.LegalText;

class HtmlReportTest {

    private static final Links PAGES =
            source -> source.startsWith("indikatorer") ? Optional.of("/siffra?ref=" + source) : Optional.empty();

    @Test
    void theFragmentLooksAsPagesExpect() {
        Golden.compare("document/report.html", HtmlReport.write(SampleReport.document(), PAGES));
    }

    @Test
    void aFigureLinksToWhereItComesFrom() {
        var html = report(PAGES);
        var figures = html.select("td.number a.figure");
        assertThat(figures.eachText()).map(CellTexts::normal).startsWith("6,0 %", "17,0 %");
        assertThat(figures.eachAttr("href")).startsWith("/siffra?ref=indikatorer-1-1:2021");
        assertThat(html.select("#driftredovisning a")).isEmpty();
        assertThat(report(Links.NONE).select("a")).isEmpty();
    }

    @Test
    void everyStatusIsASymbolNobodyHearsAndAWord() {
        var status = report(Links.NONE).select("td.status:has(.mark)").first();
        assertThat(status).isNotNull();
        assertThat(status.select(".mark.mark-grey").attr("aria-hidden")).isEqualTo("true");
        assertThat(status.ownText().strip()).isEqualTo("Inget värde angivet");
    }

    @Test
    void everyTableHasACaptionAndHeadingsWithScope() {
        for (var table : report(Links.NONE).select("table")) {
            assertThat(table.select("caption")).hasSize(1);
            assertThat(table.select("thead th:not([scope=col])")).isEmpty();
            assertThat(table.select("tbody tr:not(.note) > :first-child:not(th[scope=row])"))
                    .isEmpty();
            var columns = table.select("thead th, thead td").size();
            assertThat(table.select("tr.note td").eachAttr("colspan")).allMatch(span -> span.equals("" + columns));
        }
    }

    @Test
    void everyChartIsReadAsTextToo() {
        for (var figure : report(Links.NONE).select("figure")) {
            assertThat(figure.select("svg[role=img] > desc").text()).isNotBlank();
            assertThat(figure.select("details p").text()).isNotBlank();
        }
    }

    @Test
    void hostileTextStaysText() {
        var html = Jsoup.parse(HtmlReport.write(HostileReport.document(), source -> Optional.of("/f?" + source)));
        assertThat(html.select("script, style, title:not(svg > title), [onmouseover], [style]"))
                .isEmpty();
        assertThat(html.select("tbody th").eachText())
                .containsExactlyElementsOf(HostileReport.TEXTS.stream()
                        .map(text -> new Element("p").text(LegalText.of(text)).text())
                        .toList());
    }

    @Test
    void nothingNeedsAStyleOrScriptThatAStrictPolicyForbids() {
        var html = HtmlReport.write(SampleReport.document(), PAGES);
        assertThat(html).doesNotContain(" style=").doesNotContain("<style").doesNotContain("<script");
    }

    @Test
    void aFileThatStandsAloneIsWellFormedAndNeedsNothingElse() {
        var html = new String(HtmlDocument.write(HostileReport.document()), StandardCharsets.UTF_8);
        var page = Jsoup.parse(html);
        assertThat(page.select("script, link, img, [src], iframe")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("sv");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("nav a").eachAttr("href")).containsExactly("#a", "#b");
        assertThat(Jsoup.parse(html, Parser.xmlParser()).select("script")).isEmpty();
    }

    private static Document report(Links links) {
        return Jsoup.parse(HtmlReport.write(SampleReport.document(), links));
    }
}
