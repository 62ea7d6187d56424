package se.tertial.report.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.access.Role;
import se.tertial.access.Visitor;
import se.tertial.access.Visitor.Appointment;
import se.tertial.access.web.Caller;
import se.tertial.assessment.handover.HandoverStates;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskMark;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.report.SampleInsight;
import se.tertial.report.task.CardKey;
import se.tertial.report.task.Tasks;
import se.tertial.report.web.Visit;
import se.tertial.report.web.task.TaskComposition.Asked;
import se.tertial.ui.Pages;

/** Tasks as those who do them meet them. */
class TaskPagesTest {

    private static final Pages PAGES = new Pages(TemplateEngine.createPrecompiled(ContentType.Html));
    private static final RoundCode ROUND = new RoundCode("2024-12");
    private static final LocalDate DUE = LocalDate.of(2025, 1, 28);
    private static final Instant OPENED = Instant.parse("2025-01-07T08:00:00Z");
    private static final Opening OPENING =
            new Opening(ROUND, OPENED, "Eva Ek", Deadlines.on(DUE), List.of(7, 1), 3, null, "");

    @Test
    void theListSaysWhatToDoFirst() {
        Golden.compare("report/web/task-list.html", page("ekonomi", Map.of(), DUE.minusDays(2), false, Language.SV));
    }

    @Test
    void aCardHasWhatIsNeededBesideItsFields() {
        Golden.compare("report/web/task-card.html", page("ekonomi", Map.of(), DUE.minusDays(2), true, Language.SV));
    }

    @Test
    void inEnglishItIsEnglish() {
        assertThat(page("ekonomi", Map.of(), DUE, true, Language.EN)).contains("My tasks", "Due today", "No value yet");
    }

    @Test
    void whatIsLateComesFirst() {
        assertThat(page("ekonomi", Map.of(), DUE.plusDays(1), false, Language.SV))
                .contains("Försenat (");
    }

    @Test
    void whatHasNoValueYetIsNoTaskUntilTheDayItIsExpected() {
        var all = board("ekonomi", Map.of(), DUE);
        var card = all.cards().stream()
                .filter(c -> c.isWaiting() && c.key().type() == CardKey.Type.INDICATOR)
                .findFirst()
                .orElseThrow();
        var marks = new HashMap<TaskKey, TaskMark>();
        card.tasks()
                .forEach(task -> marks.put(
                        task.key(), TaskMark.notYet(task.key(), "Mäts i mars", DUE.plusDays(9), "Eva Ek", OPENED)));
        assertThat(board("ekonomi", marks, DUE).find(card.key()).orElseThrow().place())
                .isEqualTo(Card.Place.DONE);
        assertThat(board("ekonomi", marks, DUE.plusDays(10))
                        .find(card.key())
                        .orElseThrow()
                        .place())
                .isEqualTo(Card.Place.LATE);
    }

    @Test
    void aHeadsListIsWhatTheHeadDoes() {
        var visit = visit("ksk", Language.SV);
        var board = board("ksk", Map.of(), DUE);
        assertThat(Scope.of(board, visit.caller().visitor(), visit.organisation())
                        .cards())
                .allSatisfy(card -> assertThat(card.key().unit()).isEqualTo("ksk"));
        assertThat(board.cards())
                .anySatisfy(card -> assertThat(card.key().unit()).isEqualTo("ekonomi"));
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(Messages.of("task", Language.EN).keys())
                .isEqualTo(Messages.of("task", Language.SV).keys());
    }

    private static String page(
            String unit, Map<TaskKey, TaskMark> marks, LocalDate today, boolean isOpen, Language language) {
        var visit = visit(unit, language);
        var board = board(unit, marks, today);
        var opened = board.cards().stream()
                .filter(card -> isOpen && card.key().type() == CardKey.Type.INDICATOR)
                .findFirst()
                .map(card -> Opened.of(card, Works.of(visit, card, today), Optional.empty()))
                .orElse(null);
        var page = new TaskComposition(visit, board, new Asked(opened, "", false, "")).page();
        var html = new String(PAGES.html(page), StandardCharsets.UTF_8);
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"))
                .replaceAll("name=\"sida\" value=\"[^\"]+\"", "name=\"sida\" value=\"…\"");
    }

    private static Board board(String unit, Map<TaskKey, TaskMark> marks, LocalDate today) {
        var state =
                new Board.State(List.of(OPENING), Map.of(ROUND, marks), Map.of(ROUND, HandoverStates.NONE), Set.of());
        return Board.of(
                SampleInsight.norrtalje(),
                round -> Tasks.of(SampleInsight.norrtalje(), round),
                state,
                visit(unit, Language.SV).caller().visitor(),
                today);
    }

    private static Visit visit(String unit, Language language) {
        var visitor =
                new Visitor(7, "Eva Ek", "eva@example.se", List.of(new Appointment("norrtalje", unit, Role.UNIT_HEAD)));
        return new Visit(
                SampleInsight.norrtalje(),
                Optional.empty(),
                Optional.empty(),
                language,
                "/norrtalje/mina-uppgifter",
                new Caller(visitor, "hemligt"),
                OptionalLong.of(3));
    }
}
