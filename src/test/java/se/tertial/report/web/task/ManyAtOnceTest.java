package se.tertial.report.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.access.Role;
import se.tertial.access.Visitor;
import se.tertial.access.Visitor.Appointment;
import se.tertial.access.web.Caller;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.assessment.control.CorrectiveAction;
import se.tertial.assessment.control.CorrectiveState;
import se.tertial.assessment.control.Deficiency;
import se.tertial.assessment.handover.HandoverStates;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Opening;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.folder.FolderText;
import se.tertial.ledger.ProjectAmount;
import se.tertial.ledger.ProjectAmount.Kind;
import se.tertial.report.Municipality;
import se.tertial.report.SampleInsight;
import se.tertial.report.figure.Insight;
import se.tertial.report.task.CardKey;
import se.tertial.report.task.Tasks;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.report.web.task.TaskComposition.Asked;
import se.tertial.ui.Pages;

/** Risks, corrective actions and investment projects: many things told of at one go. */
class ManyAtOnceTest {

    private static final Pages PAGES = new Pages(TemplateEngine.createPrecompiled(ContentType.Html));
    private static final RoundCode FEBRUARY = new RoundCode("2024-02");
    private static final RoundCode APRIL = new RoundCode("2024-04");
    private static final RoundCode AUGUST = new RoundCode("2023-08");
    private static final RoundCode YEAR_END = new RoundCode("2023-12");
    private static final SourceLine NOWHERE = new SourceLine("test.csv", 2);

    /** The year's end, when its risks have not been judged again and something is done about two deficiencies. */
    private static final Municipality MJOLBY = withCorrections(unjudged());

    /** That April, when of projects nothing was known but what had been said in February. */
    private static final Municipality NORRTALJE = beforeApril();

    private static Municipality unjudged() {
        var mjolby = SampleInsight.of("mjolby").municipality();
        var told = mjolby.control().judgements();
        return mjolby.with(new ControlFacts(
                mjolby.control().intentions(),
                told.withRisks(told.riskAssessments().stream()
                        .filter(one -> !one.round().equals(YEAR_END))
                        .toList())));
    }

    private static Municipality withCorrections(Municipality mjolby) {
        var told = mjolby.control().judgements();
        return mjolby.with(new ControlFacts(
                mjolby.control().intentions(),
                told.withControls(
                        told.controlResults(),
                        List.of(new Deficiency("d1", "k1", AUGUST, "Två beslut var inte anmälda", NOWHERE)),
                        List.of(
                                action("a1", "Ny rutin för anmälan", LocalDate.of(2023, 10, 31)),
                                action("a2", "Utbilda handläggarna", LocalDate.of(2024, 3, 31))),
                        List.of(new CorrectiveState("a1", AUGUST, "started", "Rutinen skrivs.", NOWHERE)))));
    }

    private static CorrectiveAction action(String code, String title, LocalDate due) {
        return new CorrectiveAction(code, "d1", title, "Kanslichef", due, NOWHERE);
    }

    private static Municipality beforeApril() {
        var norrtalje = SampleInsight.norrtalje().municipality();
        var amounts = norrtalje.ledger().projectAmounts().stream()
                .map(a -> a.kind() == Kind.TOTAL_FORECAST
                        ? new ProjectAmount(a.project(), a.kind(), a.period(), FEBRUARY, a.amount(), a.source())
                        : a)
                .toList();
        return norrtalje.with(norrtalje.ledger().withProjects(norrtalje.ledger().projects(), amounts));
    }

    @Test
    void risksStandWithWhatWasJudgedLast() {
        Golden.compare("report/web/task-risks.html", page(MJOLBY, "ks", YEAR_END, CardKey.Type.RISKS));
    }

    @Test
    void correctiveActionsStandWithTheirDeficiency() {
        Golden.compare("report/web/task-corrections.html", page(MJOLBY, "ks", YEAR_END, CardKey.Type.CORRECTIONS));
    }

    @Test
    void projectsStandWithBudgetCostAndTheForecastBefore() {
        Golden.compare("report/web/task-projects.html", page(NORRTALJE, "it", APRIL, CardKey.Type.PROJECTS));
    }

    @Test
    void theYearIsForecastTooWhereTheReportHasIt() {
        var work = work(
                SampleInsight.of("askersund").municipality(), "ks", new RoundCode("2024-08"), CardKey.Type.PROJECTS);
        var fields = work.groups(new Typed(work.stored(), Map.of())).stream()
                .filter(group -> group.heading().startsWith("Åsbro förskola"))
                .flatMap(group -> group.fields().stream())
                .map(field -> field.label() + ": " + field.value());
        assertThat(fields)
                .containsExactly(
                        "Hela projektet (tkr): -43\u00a0500",
                        "Året 2024 (tkr): -21\u00a0500",
                        "Klart (år eller år-månad): ");
    }

    @Test
    void nothingNewIsGivenAsItStands() {
        for (var of : List.of(
                new Place(MJOLBY, "ks", YEAR_END, CardKey.Type.RISKS),
                new Place(NORRTALJE, "it", APRIL, CardKey.Type.PROJECTS))) {
            var card = card(of);
            assertThat(card.lacks()).isNotEmpty();
            var work = work(of.municipality(), of.unit(), of.round(), of.type());
            var typed = new Typed(work.stored(), Map.of());
            assertThat(work.problems(typed)).isEmpty();
            var after = work.changed(of.municipality(), typed);
            assertThat(new FolderText().mistakes(new FolderText().files(after))).isEmpty();
            var given = card(new Place(after, of.unit(), of.round(), of.type()));
            assertThat(given.lacks()).isEmpty();
            assertThat(work(after, of.unit(), of.round(), of.type()).stored()).isEqualTo(work.stored());
            assertThat(work.seen(after)).isNotEqualTo(work.seen(of.municipality()));
        }
    }

    @Test
    void whatIsNewIsOfTheRoundAndWhatWasBeforeStands() {
        var work = work(MJOLBY, "ks", YEAR_END, CardKey.Type.RISKS);
        var typed = new TreeMap<>(work.stored());
        typed.put("likelihood:r4", "4");
        typed.put("reason:r4", "Två avbrott i höst");
        var after = work.changed(MJOLBY, new Typed(typed, Map.of()));
        assertThat(new Insight(after).control(YEAR_END).risks("ks"))
                .filteredOn(standing -> standing.risk().code().equals("r4"))
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.assessment().value()).isEqualTo(16);
                    assertThat(standing.assessment().reason()).isEqualTo("Två avbrott i höst");
                    assertThat(standing.before().value()).isEqualTo(8);
                });
    }

    @Test
    void aCorrectionIsToldUntilItIsDone() {
        var work = work(MJOLBY, "ks", YEAR_END, CardKey.Type.CORRECTIONS);
        assertThat(work.stored()).containsExactly(Map.entry("status:a1", "started"));
        assertThat(work.problems(new Typed(work.stored(), Map.of()))).containsOnlyKeys("status:a2");
        var typed = new Typed(Map.of("status:a1", "started", "status:a2", "done"), Map.of());
        assertThat(work.doubts(typed)).singleElement().asString().contains("Ny rutin för anmälan", "31 oktober 2023");
        var commented = new Typed(
                Map.of("status:a1", "started", "comment:a1", "Prövas i mars.", "status:a2", "done"), Map.of());
        assertThat(work.doubts(commented)).isEmpty();
        var after = work.changed(MJOLBY, commented);
        assertThat(new FolderText().mistakes(new FolderText().files(after))).isEmpty();
        var next = new RoundCode("2024-04");
        assertThat(se.tertial.report.task.CorrectionTasks.of(new Insight(after), next, "ks"))
                .extracting(one -> one.standing().action().code())
                .containsExactly("a1");
    }

    @Test
    void anAmountThatLooksLikeASlipIsAskedAbout() {
        var work = work(NORRTALJE, "it", APRIL, CardKey.Type.PROJECTS);
        var stored = work.stored();
        assertThat(work.doubts(new Typed(stored, Map.of())))
                .as("what was doubtful in the printed report itself")
                .singleElement()
                .asString()
                .startsWith("23029 Införande Unit4 ERP, hela projektet: mindre än de −");
        assertThat(doubts(work, "28712,5")).anyMatch(said -> said.contains("annat tecken än −2"));
        assertThat(doubts(work, "-28712")).anyMatch(said -> said.contains("en helt annan storlek"));
        assertThat(doubts(work, "-2900")).noneMatch(said -> said.startsWith("17031"));
        var wrong = new TreeMap<>(stored);
        wrong.put("totalt:17031", "tolv");
        wrong.put("totalt:19034", "");
        wrong.put("klart:17031", "nästa vår");
        assertThat(work.problems(new Typed(wrong, Map.of())))
                .containsOnlyKeys("totalt:17031", "totalt:19034", "klart:17031");
    }

    private static List<String> doubts(Work work, String amount) {
        var typed = new TreeMap<>(work.stored());
        typed.put("totalt:17031", amount);
        return work.doubts(new Typed(typed, Map.of()));
    }

    @Test
    void whenAProjectWillBeReadyIsToldOfTheProject() {
        var work = work(NORRTALJE, "it", APRIL, CardKey.Type.PROJECTS);
        var typed = new TreeMap<>(work.stored());
        typed.put("totalt:17031", "-3 100,5");
        typed.put("klart:17031", "2025-06");
        var after = work.changed(NORRTALJE, new Typed(typed, Map.of()));
        var project = after.ledger().projects().stream()
                .filter(p -> p.id().equals("17031"))
                .findFirst()
                .orElseThrow();
        assertThat(project.forecastFinish().code()).isEqualTo("2025-06");
        assertThat(after.ledger().projectAmounts())
                .filteredOn(a -> a.project().equals("17031") && a.kind() == Kind.TOTAL_FORECAST)
                .extracting(a -> a.knownIn() + " " + a.amount())
                .containsExactlyInAnyOrder(
                        FEBRUARY + " " + Amount.ofKronor(new java.math.BigDecimal("2871250")),
                        APRIL + " " + Amount.ofKronor(new java.math.BigDecimal("3100500")));
        assertThat(new FolderText().mistakes(new FolderText().files(after))).isEmpty();
    }

    private record Place(Municipality municipality, String unit, RoundCode round, CardKey.Type type) {}

    private static Card card(Place of) {
        return board(of.municipality(), of.unit(), of.round()).cards().stream()
                .filter(card -> card.key().type() == of.type())
                .findFirst()
                .orElseThrow();
    }

    private static Work work(Municipality municipality, String unit, RoundCode round, CardKey.Type type) {
        var card = card(new Place(municipality, unit, round, type));
        return Works.of(visit(municipality, unit), card, LocalDate.of(2024, 5, 2));
    }

    private static String page(Municipality municipality, String unit, RoundCode round, CardKey.Type type) {
        var visit = visit(municipality, unit);
        var board = board(municipality, unit, round);
        var card = card(new Place(municipality, unit, round, type));
        var opened = Opened.of(card, Works.of(visit, card, LocalDate.of(2024, 5, 2)), Optional.empty());
        var page = new TaskComposition(visit, board, new Asked(opened, "", false, "")).page();
        var html = new String(PAGES.html(page), StandardCharsets.UTF_8);
        return html.substring(
                        html.indexOf("<form class=\"task-card"),
                        html.indexOf("</form>", html.indexOf("<form class=\"task-card")))
                .replaceAll("name=\"sida\" value=\"[^\"]+\"", "name=\"sida\" value=\"…\"");
    }

    private static Board board(Municipality municipality, String unit, RoundCode round) {
        var insight = new Insight(municipality);
        var opening = new Opening(
                round,
                Instant.parse("2024-01-07T08:00:00Z"),
                "Eva Ek",
                Deadlines.on(LocalDate.of(2024, 5, 15)),
                List.of(),
                2,
                null,
                "");
        var state = new Board.State(List.of(opening), Map.of(), Map.of(round, HandoverStates.NONE), Set.of());
        return Board.of(
                insight,
                code -> Tasks.of(insight, code),
                state,
                visit(municipality, unit).caller().visitor(),
                LocalDate.of(2024, 5, 2));
    }

    private static Visit visit(Municipality municipality, String unit) {
        var code = municipality.organisation().code();
        var visitor = new Visitor(7, "Eva Ek", "eva@example.se", List.of(new Appointment(code, unit, Role.UNIT_HEAD)));
        return new Visit(
                new Insight(municipality),
                Optional.empty(),
                Optional.empty(),
                Language.SV,
                "/" + code + "/mina-uppgifter",
                new Caller(visitor, "hemligt"),
                OptionalLong.of(3));
    }
}
