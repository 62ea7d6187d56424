package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.document.Heading;
import se.tertial.document.Inline;
import se.tertial.document.Paragraph;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;

/** What holds for every report of the sample, whichever unit, round and language. */
class ReportInvariantsTest {

    static Stream<Supplier<Document>> reports() {
        return Stream.of("2024-02", "2024-04", "2024-12")
                .flatMap(round -> Stream.of(
                        () -> SampleInsight.report("delarsrapport", "ksk", round, Language.SV),
                        () -> SampleInsight.report("delarsrapport", "ksk", round, Language.EN),
                        () -> SampleInsight.report("indikatorlista", "kommun", round, Language.SV)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellAndFigureNamesAReferenceThatGivesTheSameTextAgain(Supplier<Document> made) {
        var report = made.get();
        var language = Language.parse(report.front().language()).orElseThrow();
        var figures = new Figures(
                SampleInsight.norrtalje(),
                report.front().unit(),
                new RoundCode(report.front().round()),
                language);

        report.tables()
                .flatMap(t -> t.rows().stream())
                .flatMap(r -> r.cells().stream())
                .filter(c -> !c.source().isEmpty() && c.value() != null)
                .forEach(cell -> {
                    var again =
                            figures.resolve(FigureReference.parse(cell.source()).orElseThrow());
                    assertThat(again.value()).as(cell.source()).isEqualTo(cell.value());
                    assertThat(again.origin().inputs()).as(cell.source()).isNotNull();
                });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noHeadingIsEmptyAndNoIdIsUsedTwice(Supplier<Document> made) {
        var blocks = made.get().blocks().toList();

        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                assertThat(i + 1).as(heading.text() + " has nothing under it").isLessThan(blocks.size());
                var next = blocks.get(i + 1);
                assertThat(next instanceof Heading(int level, var _, var _) && level <= heading.level())
                        .as(heading.text() + " has nothing under it")
                        .isFalse();
            }
        }
        assertThat(blocks.stream().filter(Heading.class::isInstance).map(b -> ((Heading) b).id()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noTemplateOrReferenceIsLeftUnfilled(Supplier<Document> made) {
        var report = made.get();

        assertThat(texts(report)).noneMatch(text -> text.contains("{") || text.contains("}"));
    }

    @Test
    void everyFigureInTheProseHasAValue() {
        var figures = Stream.of(SampleInsight.interimReport(), SampleInsight.indicatorList())
                .flatMap(Document::blocks)
                .filter(Paragraph.class::isInstance)
                .flatMap(p -> ((Paragraph) p).content().stream())
                .filter(Inline.Figure.class::isInstance)
                .map(Inline.Figure.class::cast)
                .toList();

        assertThat(figures).hasSizeGreaterThan(60).allMatch(f -> !f.text().equals("–"));
    }

    @Test
    void sixteenOfEighteenGoalsAreMetAndTwoAreNotAssessed() {
        assertThat(figure("goals.count")).isEqualTo("18");
        assertThat(figure("goals.count rating=met")).isEqualTo("16");
        assertThat(figure("goals.count rating=none | word-neuter")).isEqualTo("två");
    }

    @Test
    void theSameAmountInThousandsAndMillions() {
        assertThat(figure("money.variance line=net")).isEqualTo("4\u202F777");
        assertThat(figure("money.variance line=net | mnkr 1 signed")).isEqualTo("+4,8");
    }

    private static String figure(String reference) {
        return new Figures(SampleInsight.norrtalje(), "ksk", new RoundCode("2024-04"), Language.SV)
                .resolve(FigureReference.parse(reference).orElseThrow())
                .text();
    }

    private static List<String> texts(Document report) {
        return Stream.concat(
                        report.headings().map(Heading::text),
                        Stream.concat(
                                report.blocks()
                                        .filter(Paragraph.class::isInstance)
                                        .map(p -> ((Paragraph) p).text()),
                                report.tables()
                                        .flatMap(t -> Stream.concat(
                                                Stream.concat(
                                                        Stream.of(t.caption(), t.rowHeading()),
                                                        t.columns().stream().map(c -> c.label())),
                                                t.rows().stream()
                                                        .flatMap(r -> Stream.concat(
                                                                Stream.of(r.label()),
                                                                r.cells().stream()
                                                                        .map(c -> c.text())))))))
                .toList();
    }
}
