package se.tertial.report.web.round;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.access.Role;
import se.tertial.access.Visitor;
import se.tertial.access.Visitor.Appointment;
import se.tertial.access.web.Caller;
import se.tertial.assessment.handover.HandoverStates;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.assessment.round.TaskMark;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Unit;
import se.tertial.report.SampleInsight;
import se.tertial.report.task.Count;
import se.tertial.report.task.Deviations;
import se.tertial.report.task.Doers;
import se.tertial.report.task.Progress;
import se.tertial.report.task.Tasks;
import se.tertial.report.web.Visit;
import se.tertial.ui.Page;
import se.tertial.ui.Pages;

/** Rounds as their readers meet them. */
class RoundPagesTest {

    private static final Pages PAGES = new Pages(TemplateEngine.createPrecompiled(ContentType.Html));
    private static final RoundCode ROUND = new RoundCode("2024-12");
    private static final LocalDate DUE = LocalDate.of(2025, 1, 28);
    private static final Instant OPENED = Instant.parse("2025-01-07T08:00:00Z");
    private static final Opening OPENING = new Opening(
            ROUND,
            OPENED,
            "Eva Ek",
            new Deadlines(DUE, Map.of(Unit.Kind.DEPARTMENT, DUE.minusDays(4))),
            List.of(7, 1),
            3,
            null,
            "");

    @Test
    void theCalendarSaysWhichRoundsAreOpenAndHowFarTheyHaveCome() {
        var visit = visit(Role.CONTROLLER, "", "/norrtalje/omgangar", Language.SV);
        var page = new RoundsComposition(visit, List.of(OPENING), _ -> new Count(3, 1, 2, 4, 0)).page();
        Golden.compare("report/web/round-list.html", body(page));
    }

    @Test
    void beforeItIsOpenedItSaysWhatOpeningItMakes() {
        var visit = visit(Role.CONTROLLER, "", "/norrtalje/omgangar/2024-12", Language.SV);
        var work = work(visit, Optional.empty(), DUE);
        var page = new RoundComposition(visit, work, "", Optional.empty())
                .page(OpeningForm.of(visit, work).shown(), "", "");
        Golden.compare("report/web/round-before.html", body(page));
    }

    @Test
    void allUnitsAtAGlance() {
        Golden.compare("report/web/round-open.html", open(Role.CONTROLLER, "", "", Language.SV, DUE.minusDays(2)));
    }

    @Test
    void whoIsLateAndOnlyThat() {
        var late = open(Role.CONTRIBUTOR, "", "late", Language.SV, DUE.minusDays(2));
        assertThat(late).contains("Försenad").doesNotContain("name=\"gor\"");
        assertThat(open(Role.CONTRIBUTOR, "", "ready", Language.SV, DUE)).contains("Klar");
    }

    @Test
    void inEnglishItIsEnglish() {
        assertThat(open(Role.CONTROLLER, "", "", Language.EN, DUE))
                .contains("Handed in")
                .doesNotContain("Sista dag")
                .doesNotContain("Klar");
    }

    @Test
    void whatAUnitHasLeftAndWhy() {
        var visit = visit(Role.UNIT_HEAD, "ekonomi", "/norrtalje/omgangar/2024-12/ekonomi", Language.SV);
        var unit = visit.organisation().known("ekonomi");
        var work = work(visit, Optional.of(OPENING), DUE);
        Golden.compare("report/web/round-unit.html", body(new UnitComposition(visit, work, unit).page("")));
    }

    @Test
    void daysThatMakeNoSenseAreToldAndNothingIsOpened() {
        var visit = visit(Role.CONTROLLER, "", "/norrtalje/omgangar/2024-12", Language.SV);
        var work = work(visit, Optional.empty(), DUE);
        var typed = Map.of(
                "klart", "2025-01-28", "klart-department", "2025-02-01", "paminnelser", "7, sju", "eskalering", "0");
        var form = OpeningForm.typed(visit, work, typed);
        assertThat(form.wanted(OPENED, "oppna")).isEmpty();
        assertThat(form.shown().problems())
                .containsExactly(
                        "Dagen för Avdelningar kommer efter sista dagen för alla.",
                        "Påminnelserna är dagar från 0 till 90, med komma emellan.",
                        "Dagar efter sista dagen är ett tal från 1 till 90.");
        var right = Map.of("klart", "2025-01-28", "paminnelser", "1 7", "eskalering", "3");
        assertThat(OpeningForm.typed(visit, work, right).wanted(OPENED, "oppna").orElseThrow())
                .isEqualTo(new Opening(ROUND, OPENED, "Kim Ek", Deadlines.on(DUE), List.of(7, 1), 3, null, ""));
    }

    @Test
    void aRoundIsClosedAndOpenedAgainWithItsDaysAsTheyWere() {
        var visit = visit(Role.CONTROLLER, "", "/norrtalje/omgangar/2024-12", Language.SV);
        var work = work(visit, Optional.of(OPENING), DUE);
        var form = OpeningForm.typed(visit, work, Map.of());
        assertThat(form.wanted(OPENED, "stang").orElseThrow().isOpen()).isFalse();
        assertThat(form.wanted(OPENED, "oppna-igen")).contains(OPENING);
    }

    @Test
    void aBarHoldsItsPartsAndNothingElse() {
        assertThat(Bar.of(new Count(1, 0, 1, 1, 0)).slices())
                .containsExactly(
                        new Bar.Slice("ready", 0, 333),
                        new Bar.Slice("begun", 333, 333),
                        new Bar.Slice("untouched", 666, 334));
        assertThat(Bar.of(Count.NONE).slices()).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Messages.of("round", Language.EN).keys())
                .isEqualTo(Messages.of("round", Language.SV).keys());
    }

    private static String open(Role role, String unit, String show, Language language, LocalDate today) {
        var visit = visit(role, unit, "/norrtalje/omgangar/2024-12", language);
        var work = work(visit, Optional.of(OPENING), today);
        var days = role == Role.CONTROLLER ? OpeningForm.of(visit, work).shown() : null;
        return body(new RoundComposition(visit, work, show, Optional.<Section>empty()).page(days, "", ""));
    }

    private static RoundWork work(Visit visit, Optional<Opening> opening, LocalDate today) {
        var insight = visit.insight();
        var round = insight.round(ROUND);
        var notYet = TaskMark.notYet(
                new TaskKey(Kind.ASSIGNMENT, "ekonomi", "ksk", "u-1.2-1"),
                "Nämnden tar upp det i mars.",
                LocalDate.of(2025, 3, 10),
                "Eva Ek",
                OPENED);
        var people = List.of(
                new Visitor(2, "Anna Ek", "anna@x", List.of(new Appointment("norrtalje", "ekonomi", Role.CONTRIBUTOR))),
                new Visitor(3, "Bo Berg", "bo@x", List.of(new Appointment("norrtalje", "ksk", Role.UNIT_HEAD))));
        return new RoundWork(
                round,
                opening,
                new Progress(
                        visit.organisation(),
                        Tasks.of(insight, ROUND),
                        new Progress.Said(Map.of(notYet.key(), notYet), Set.of()),
                        opening.map(Opening::deadlines).orElseGet(round::deadlines),
                        today),
                HandoverStates.NONE,
                Deviations.of(insight, ROUND),
                new Doers(visit.organisation(), people),
                today);
    }

    private static Visit visit(@Nullable Role role, String where, String path, Language language) {
        var appointments = List.of(new Appointment("norrtalje", where, role));
        return new Visit(
                SampleInsight.norrtalje(),
                Optional.empty(),
                Optional.empty(),
                language,
                path,
                new Caller(new Visitor(1, "Kim Ek", "kim@example.se", appointments), "hemlig"));
    }

    private static String body(Page page) {
        var html = new String(PAGES.html(page), StandardCharsets.UTF_8);
        return html.substring(html.indexOf("<main"), html.indexOf("</main>") + "</main>".length()) + "\n";
    }
}
