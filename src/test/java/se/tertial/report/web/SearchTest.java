package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.basics.Language;
import se.tertial.folder.Folders;
import se.tertial.report.SampleInsight;
import se.tertial.report.figure.Insight;
import se.tertial.report.web.SearchPage.Hit;
import se.tertial.report.web.SearchPage.Kind;
import se.tertial.report.web.SearchPage.Part;

class SearchTest {

    private static final Insight LILLBY = PageText.insight(Folders.MINIMAL);
    private static final Insight NORRTALJE = SampleInsight.norrtalje();

    @Test
    void theAnswerToASearch() {
        PageText.compare("search.html", search(LILLBY, "läs"));
    }

    @Test
    void theAnswerInEnglishWhenNothingIsFound() {
        var visit = PageText.visit(LILLBY, "/sok", Language.EN);
        PageText.compare("search-none.html", SearchComposition.of(visit, "båtar <b>"));
    }

    @Test
    void soliditetLeadsAtOnceToTheIndicatorWithItsLatestValueTargetAndStatus() {
        var page = search(NORRTALJE, "soliditet");
        var hit = page.groups().getFirst().hits().getFirst();

        assertThat(page.groups().getFirst().kind()).isEqualTo(Kind.INDICATOR);
        assertThat(name(hit)).startsWith("[Soliditet]");
        assertThat(hit.to()).isEqualTo("/norrtalje/indikatorer/soliditet");
        assertThat(hit.facts())
                .extracting(fact -> fact.figure().text())
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotContain("");
        assertThat(hit.statuses()).hasSize(2);
    }

    @Test
    void anIndicatorIsFoundByTheNameItHadBefore() {
        var april = PageText.visit(LILLBY, "/sok", "skola", "2024-04");
        var hit = onlyHit(SearchComposition.of(april, "läsande"));

        assertThat(name(hit)).isEqualTo("Elever som läser");
        assertThat(parts(hit.earlier())).isEqualTo("[Läsande] elever");
    }

    @Test
    void everyWordMustBeThereButOneMayStandBesideTheName() {
        assertThat(search(LILLBY, "elever läser").groups()).hasSize(1);
        assertThat(search(LILLBY, "elever skolnämnd").groups()).hasSize(1);
        assertThat(search(LILLBY, "elever båtar").groups()).isEmpty();
        assertThat(search(LILLBY, "skolnämnd").groups()).isEmpty();
    }

    @Test
    void aNameThatBeginsWithTheWordComesFirst() {
        var hits = search(NORRTALJE, "andel").groups().stream()
                .filter(group -> group.kind() == Kind.INDICATOR)
                .flatMap(group -> group.hits().stream())
                .map(SearchTest::name)
                .toList();

        var firstOther =
                hits.stream().filter(name -> !name.startsWith("[Andel]")).findFirst();
        assertThat(hits.getFirst()).startsWith("[Andel]");
        assertThat(hits.subList(firstOther.map(hits::indexOf).orElse(hits.size()), hits.size()))
                .noneMatch(name -> name.startsWith("[Andel]"));
    }

    @Test
    void nothingAskedIsAnsweredWithHowToAsk() {
        assertThat(search(NORRTALJE, " \t ").message()).startsWith("Skriv ett eller flera ord");
    }

    @Test
    void tooMuchAskedIsAnsweredWithTheLimitAndNotSearchedFor() {
        var page = search(NORRTALJE, "s".repeat(SearchWords.CHARACTERS_MAX + 1));

        assertThat(page.message()).contains(String.valueOf(SearchWords.CHARACTERS_MAX));
        assertThat(page.groups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; drop table goal; --",
                "(((((a+)+)+)+)+)$",
                ".*",
                "\\E\\Q[",
                "%",
                "\ud800",
                "\u0000\u0007\u202e",
                "{0} {1} ${x} {{money.actual}}",
                "\ufdfa\u0130\u00df\u1e9e"
            })
    void hostileWordsAreWordsLikeOthers(String asked) {
        var page = PageText.of(search(NORRTALJE, asked));

        assertThat(page)
                .doesNotContain("<script>alert", "<img src=x", "\u0000", "\u0007")
                .contains("</html>");
    }

    @Test
    void aPageHoldsOnlyTheFirstOfManyAndSaysSo() {
        var page = search(NORRTALJE, "a");

        assertThat(page.groups()).allSatisfy(group -> assertThat(group.hits()).hasSizeLessThanOrEqualTo(30));
        assertThat(page.groups()).anySatisfy(group -> assertThat(group.more()).isNotEmpty());
    }

    private static SearchPage search(Insight insight, String asked) {
        return SearchComposition.of(PageText.visit(insight, "/sok"), asked);
    }

    private static Hit onlyHit(SearchPage page) {
        assertThat(page.groups()).hasSize(1);
        assertThat(page.groups().getFirst().hits()).hasSize(1);
        return page.groups().getFirst().hits().getFirst();
    }

    private static String name(Hit hit) {
        return parts(hit.name());
    }

    private static String parts(List<Part> parts) {
        return parts.stream()
                .map(part -> part.isMarked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
