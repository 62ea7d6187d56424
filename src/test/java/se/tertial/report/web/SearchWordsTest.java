package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void caseSaysNothing() {
        assertThat(marked("SOLIDITET", "Soliditet inkl. pensioner")).isEqualTo("[Soliditet] inkl. pensioner");
        assertThat(marked("åldre", "ÅLDRE")).isEqualTo("[ÅLDRE]");
    }

    @Test
    void swedishLettersAreLettersOfTheirOwn() {
        assertThat(fit("aldre", "Äldre")).isZero();
        assertThat(fit("lan", "Län")).isZero();
        assertThat(fit("län", "Län")).isPositive();
        assertThat(fit("ökad", "Okad")).isZero();
    }

    @Test
    void otherAccentsSayNothing() {
        assertThat(marked("ide", "Idé och linné")).isEqualTo("[Idé] och linné");
        assertThat(marked("linné", "Linne")).isEqualTo("[Linne]");
    }

    @Test
    void aLetterWrittenWithItsAccentApartIsTheSameLetter() {
        assertThat(fit("a\u030agra", "Ågra")).isPositive();
        assertThat(marked("ågra", "A\u030agra")).isEqualTo("[Ågra]");
    }

    @Test
    void aWordIsFoundInsideAnother() {
        assertThat(marked("frånvaro", "Sjukfrånvaro")).isEqualTo("Sjuk[frånvaro]");
    }

    @Test
    void theBeginningOfANameFitsBetterThanThatOfAWordAndThatBetterThanTheInside() {
        assertThat(fit("mål", "Målet")).isEqualTo(SearchWords.BEGINS_THE_TEXT);
        assertThat(fit("mål", "Alla målen")).isEqualTo(SearchWords.BEGINS_A_WORD);
        assertThat(fit("mål", "Delmål")).isEqualTo(SearchWords.INSIDE);
    }

    @Test
    void marksThatOverlapAreOneMark() {
        assertThat(marked("aba bab", "ababa c")).isEqualTo("[ababa] c");
    }

    @Test
    void signsAreSearchedForAsTheyStand() {
        assertThat(marked("(exkl.", "Avvikelse (exkl. LSS)")).isEqualTo("Avvikelse [(exkl.] LSS)");
        assertThat(fit(".*", "Vad som helst")).isZero();
    }

    @Test
    void whatCannotBeWrittenIsLeftOut() {
        assertThat(SearchWords.of("a\ud800b \u0000 c\t\nd").text()).isEqualTo("ab c d");
        assertThat(SearchWords.of("\u0000 \n").isEmpty()).isTrue();
    }

    @Test
    void quotesAndCommasPartWordsAndManyWordsAreCut() {
        assertThat(SearchWords.of("\"mål, uppdrag\"").folded()).containsExactly("mål", "uppdrag");
        assertThat(SearchWords.of("a b c d e f g h i j k l m n").folded()).hasSize(10);
    }

    private static int fit(String asked, String name) {
        return SearchWords.of(asked).fit(name, "");
    }

    private static String marked(String asked, String name) {
        return SearchWords.of(asked).marked(name).stream()
                .map(part -> part.isMarked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
