package se.tertial.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.assessment.AssessmentFacts;
import se.tertial.assessment.IndicatorComment;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.indicators.IndicatorFacts;
import se.tertial.indicators.Observation;
import se.tertial.plan.Plan;
import se.tertial.report.Municipality;
import se.tertial.report.ProseText;
import se.tertial.report.SampleInsight;

/** The quick way of holding a change to the rules says what a reading of the whole folder says. */
class RevisionTest {

    private static final int CHANGES = 60;
    private static final SourceLine HERE = new SourceLine("observations.csv", 1);

    @ParameterizedTest
    @ValueSource(strings = {"norrtalje", "mjolby"})
    void aLongRowOfChangesIsJudgedAsTheWholeFolderIs(String sample) {
        var random = new Random(20_261_122);
        var form = new FolderText();
        var now = SampleInsight.of(sample).municipality();
        var refused = 0;
        for (var i = 0; i < CHANGES; i++) {
            var wanted = changed(random, now, i);
            var revision = form.revision(now, wanted);
            assertThat(revision.before()).isEqualTo(form.files(now));
            assertThat(revision.after()).isEqualTo(form.files(wanted));
            assertThat(revision.mistakes())
                    .as("change %d", i)
                    .containsExactlyInAnyOrderElementsOf(form.mistakes(revision.after()));
            if (revision.mistakes().isEmpty()) {
                now = wanted;
            } else {
                refused++;
            }
        }
        assertThat(refused).isBetween(CHANGES / 6, CHANGES - CHANGES / 6);
    }

    @Test
    void whatOthersReferToIsJudgedWithThem() {
        var form = new FolderText();
        var now = SampleInsight.norrtalje().municipality();
        var plan = now.plan();
        var withoutGoals =
                now.with(new Plan(plan.model(), List.of(), plan.followed(), plan.targets(), plan.assignments()));
        var revision = form.revision(now, withoutGoals);
        assertThat(revision.mistakes()).isNotEmpty().isEqualTo(form.mistakes(revision.after()));
    }

    private static Municipality changed(Random random, Municipality m, int i) {
        return switch (random.nextInt(5)) {
            case 0 -> withComment(m, "Läget är gott, " + i + ".", unit(m, random), i);
            case 1 ->
                withComment(
                        m,
                        random.nextBoolean() ? "Öppen {{klammer" : "{{indicator.value indicator=finns-inte}}",
                        unit(m, random),
                        i);
            case 2 -> withText(m, random.nextInt(3) == 0 ? "{{money.varians}}" : "Nya ord " + i + ".\n", random);
            case 3 ->
                withObservation(m, random.nextInt(3) == 0 ? "okand-enhet" : unit(m, random), random.nextInt(4) == 0);
            default -> m.with(withoutOne(m.assessment(), random));
        };
    }

    private static String unit(Municipality m, Random random) {
        var units = m.organisation().units();
        return units.get(random.nextInt(units.size())).code();
    }

    private static Municipality withComment(Municipality m, String text, String unit, int i) {
        var said = m.assessment();
        var comments = new ArrayList<>(said.comments());
        var indicator =
                m.indicators().indicators().get(i % m.indicators().indicators().size());
        comments.add(new IndicatorComment(
                indicator.code(), unit, round(m), LocalDate.of(2030, 1, 1).plusDays(i), text, HERE));
        return m.with(new AssessmentFacts(
                said.rounds(), said.forecasts(), comments, said.overridings(), said.assignmentStates()));
    }

    private static Municipality withText(Municipality m, String markdown, Random random) {
        var texts = new ArrayList<>(m.publications().texts());
        if (texts.isEmpty()) {
            return m;
        }
        var at = random.nextInt(texts.size());
        var text = texts.get(at);
        texts.set(at, new ProseText(text.round(), text.unit(), text.key(), markdown, text.source()));
        return m.with(m.publications().withTexts(texts));
    }

    private static Municipality withObservation(Municipality m, String unit, boolean twice) {
        var facts = m.indicators();
        var observations = new ArrayList<>(facts.observations());
        var first = observations.getFirst();
        observations.add(
                twice
                        ? first
                        : new Observation(
                                first.indicator(), unit, first.period(), round(m), null, null, "Mäts på våren", HERE));
        return m.with(new IndicatorFacts(facts.indicators(), facts.earlierNames(), observations));
    }

    private static AssessmentFacts withoutOne(AssessmentFacts said, Random random) {
        var states = new ArrayList<>(said.assignmentStates());
        if (!states.isEmpty()) {
            states.remove(random.nextInt(states.size()));
        }
        return new AssessmentFacts(said.rounds(), said.forecasts(), said.comments(), said.overridings(), states);
    }

    private static RoundCode round(Municipality m) {
        return m.assessment().rounds().getFirst().code();
    }
}
