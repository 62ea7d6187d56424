package se.tertial.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.report.FindingAnswer;
import se.tertial.report.Fingerprint;
import se.tertial.report.ProseText;
import se.tertial.report.SampleInsight;
import se.tertial.report.figure.Insight;
import se.tertial.report.review.Reviewed.Found;

/** Answers follow a report as long as it says the same. */
class ReviewedTest {

    private static final RoundCode APRIL = new RoundCode("2024-04");
    private static final String WRONG = "Sjukfrånvaron ökade från 7,4 procent till 6,2 procent.\n";

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAnswerHoldsInWhateverLanguageTheReportIsRead(Language language) {
        var insight = written(SampleInsight.norrtalje(), WRONG + "\nRisken uppgår till 987,6 mnkr.\n");
        var all = names(review(insight, Language.SV)).toList();
        assertThat(all).isNotEmpty().doesNotHaveDuplicates();
        assertThat(all)
                .extracting(Fingerprint::code)
                .contains("figures-unbound", "value-missing", "sentence-direction");

        var answered = review(answered(insight, all), language);

        assertThat(answered.isDone()).isTrue();
        assertThat(answered.answered()).isPositive();
        assertThat(answered.lapsed()).isEmpty();
    }

    @Test
    void whenTheFiguresChangeTheFindingIsOpenAgainAndTheAnswerIsOfNoFinding() {
        var insight = written(SampleInsight.norrtalje(), WRONG);
        var name = direction(review(insight, Language.SV)).of();
        assertThat(name.place()).contains("Riskanalys").doesNotContain("rad");
        var answered = answered(insight, List.of(name));
        assertThat(direction(review(answered, Language.SV)).isOpen()).isFalse();

        var moved = written(answered, "Ett stycke före.\n\n" + WRONG);
        assertThat(direction(review(moved, Language.SV)).isOpen())
                .as("moved down the page")
                .isFalse();

        var changed = review(written(answered, WRONG.replace("6,2", "6,1")), Language.SV);
        assertThat(direction(changed).isOpen()).isTrue();
        assertThat(changed.lapsed()).extracting(FindingAnswer::finding).containsExactly(name);
    }

    @Test
    void blanksOfAnyKindAreOne() {
        assertThat(new Fingerprint("sum", "Drift ›\u00A0 Netto", "1\u202F000"))
                .isEqualTo(new Fingerprint("sum", "Drift › Netto ", "1 000"));
    }

    private static Found<?> direction(Reviewed reviewed) {
        return reviewed.figures().stream()
                .filter(found -> found.of().code().equals("sentence-direction"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Fingerprint> names(Reviewed reviewed) {
        return Stream.concat(
                reviewed.figures().stream().map(Found::of),
                reviewed.facts().stream().map(Found::of));
    }

    private static Reviewed review(Insight insight, Language language) {
        var outline = insight.municipality().publications().outlines().stream()
                .filter(one -> one.isDefaultOf("ksk", APRIL))
                .findFirst()
                .orElseThrow();
        return Reviewed.of(
                insight,
                new Reviewed.Which(outline, "ksk", APRIL),
                language,
                false,
                in -> SampleInsight.report(insight, outline.code(), "ksk", "2024-04", in));
    }

    private static Insight answered(Insight insight, List<Fingerprint> names) {
        var municipality = insight.municipality();
        var answers = names.stream()
                .map(name -> new FindingAnswer(
                        "ksk", APRIL, "delarsrapport", name, "Stämmer.", "Anna Ek", LocalDate.of(2024, 5, 12)))
                .toList();
        return new Insight(municipality.with(municipality.publications().withAnswers(answers)));
    }

    private static Insight written(Insight insight, String markdown) {
        var municipality = insight.municipality();
        var texts = new ArrayList<>(municipality.publications().texts());
        texts.removeIf(text -> APRIL.equals(text.round())
                && text.unit().equals("ksk")
                && text.key().equals("riskanalys"));
        texts.add(new ProseText(APRIL, "ksk", "riskanalys", markdown, new SourceLine("t", 1)));
        return new Insight(municipality.with(municipality.publications().withTexts(texts)));
    }
}
