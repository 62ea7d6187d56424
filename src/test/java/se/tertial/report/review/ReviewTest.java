package se.tertial.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.plan.SteeringModel.Explained;
import se.tertial.report.ProseText;
import se.tertial.report.SampleInsight;
import se.tertial.report.figure.Insight;
import se.tertial.report.review.ReviewFinding.OfText;

class ReviewTest {

    private static final RoundCode APRIL = new RoundCode("2024-04");
    private static final Explained RULE =
            new Explained(Explained.Of.PERIOD, "avvikelse", new BigDecimal("500"), new BigDecimal("2"));

    @Test
    void whatThereIsToLookAtInTheSampleReport() {
        var found = review(SampleInsight.norrtalje()).stream()
                .map(ReviewTest::line)
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.compare("report/review/norrtalje-ksk-2024-04.txt", found);
    }

    @Test
    void aLargeVarianceWithoutItsTextIsFoundAndGoneWhenTheTextIsThere() {
        var insight = SampleInsight.norrtalje();
        var without = written(insight, "it", "avvikelse-period", "");
        assertThat(review(without))
                .filteredOn(finding -> finding.code().equals("unexplained-variance"))
                .extracting(finding -> finding.place().key())
                .contains("text it avvikelse-period");
        assertThat(review(insight)).extracting(ReviewFinding::code).doesNotContain("unexplained-variance");
    }

    @Test
    void aVarianceIsLargeOnlyBeyondBothLimits() {
        assertThat(isLarge("-600", "10000")).isTrue();
        assertThat(isLarge("600", "100000")).as("0.6 per cent").isFalse();
        assertThat(isLarge("400", "1000")).as("40 per cent of little").isFalse();
        assertThat(isLarge("0", "0")).isFalse();
        assertThat(isLarge("600", "0")).as("of no budget at all").isTrue();
    }

    private static boolean isLarge(String variance, String budget) {
        return UnexplainedVariances.isLarge(RULE, new BigDecimal(variance), Optional.of(new BigDecimal(budget)));
    }

    @Test
    void aTypedFigureThatTheReportKnowsIsOfferedAsABindingThatPrintsTheSame() {
        var insight = SampleInsight.norrtalje();
        var document = SampleInsight.report(insight, "delarsrapport", "ksk", "2024-04", Language.SV);
        var figures = scope(insight).figures("ksk");
        var text = "Efter april är nettot 4,8 mnkr bättre än {{money.budget | mnkr 1}}, och 123,4 mnkr hör inte hit.";
        var numbers = new TypedNumbers(document, figures).in(text);

        assertThat(numbers).extracting(TypedNumber::text).containsExactly("4,8 mnkr", "123,4 mnkr");
        assertThat(numbers.getFirst().bindings().getFirst().reference()).startsWith("money.variance line=net");
        assertThat(numbers.getFirst().bindings().getFirst().prints()).isEqualTo("4,8\u00A0mnkr");
        assertThat(numbers.getLast().bindings()).isEmpty();
        assertThat(text.substring(numbers.getFirst().start(), numbers.getFirst().end()))
                .isEqualTo("4,8 mnkr");
        var reading = TextReading.of(text, new TypedNumbers(document, figures), figures);
        assertThat(reading.bound())
                .singleElement()
                .satisfies(bound -> assertThat(bound.isKnown()).isTrue());
    }

    @Test
    void typedFiguresAreFoundInTheReportAndOthersListed() {
        var insight = written(
                SampleInsight.norrtalje(),
                "ksk",
                "riskanalys",
                "Nettot är 4,8 mnkr bättre. Risken uppgår till 987,6 mnkr.\n");
        assertThat(review(insight))
                .filteredOn(f -> f.place() instanceof OfText(var _, var key, var _) && key.equals("riskanalys"))
                .extracting(ReviewFinding::code)
                .containsExactly("figure-typed", "figures-unbound");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleHasItsTexts(Language language) {
        var words = Messages.of("review", language);
        for (var code : List.of(
                "value-missing",
                "assignment-untold",
                "goal-without-analysis",
                "text-missing",
                "unexplained-variance",
                "unexplained-forecast",
                "comment-old",
                "comment-outrun",
                "reason-missing",
                "figure-typed",
                "figures-unbound")) {
            assertThat(words.keys()).contains("title." + code, "todo." + code, "review." + code);
        }
    }

    private static String line(ReviewFinding finding) {
        return String.join(
                " | ",
                finding.severity().name(),
                finding.code(),
                finding.place().key(),
                finding.subject(),
                String.join(", ", finding.arguments()));
    }

    private static List<ReviewFinding> review(Insight insight) {
        return Review.of(scope(insight));
    }

    private static ReviewScope scope(Insight insight) {
        var outline = insight.municipality().publications().outlines().stream()
                .filter(one -> one.isDefaultOf("ksk", APRIL))
                .findFirst()
                .orElseThrow();
        var document = SampleInsight.report(insight, outline.code(), "ksk", "2024-04", Language.SV);
        return new ReviewScope(insight, outline, "ksk", APRIL, document, Language.SV);
    }

    private static Insight written(Insight insight, String unit, String key, String markdown) {
        var municipality = insight.municipality();
        var texts = new ArrayList<>(municipality.publications().texts());
        texts.removeIf(text -> APRIL.equals(text.round())
                && text.unit().equals(unit)
                && text.key().equals(key));
        texts.add(new ProseText(APRIL, unit, key, markdown, new SourceLine("t", 1)));
        return new Insight(municipality.with(municipality.publications().withTexts(texts)));
    }
}
