package se.tertial.report.web.task;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.web.NotAllowed;
import se.tertial.assessment.draft.Draft;
import se.tertial.assessment.draft.RoundIsClosed;
import se.tertial.report.task.CardKey;
import se.tertial.report.task.RoundTasks;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;
import se.tertial.ui.ReaderLanguage;
import se.tertial.ui.Rendered;

/** Somebody's tasks: shown, saved as they are typed, and given. */
@Controller
@RequestMapping("/{kommun:[a-z0-9-]+}/" + TaskComposition.PATH)
class TaskController {

    private static final Comparator<Card> FIRST =
            Comparator.comparing(Card::place).thenComparing(Card::due);

    private final Pages pages;
    private final RoundTasks tasks;
    private final OpenRounds rounds;
    private final TaskDesk desk;
    private final DueTasks due;

    TaskController(Pages pages, RoundTasks tasks, OpenRounds rounds, TaskDesk desk, DueTasks due) {
        this.pages = pages;
        this.tasks = tasks;
        this.rounds = rounds;
        this.desk = desk;
        this.due = due;
    }

    @GetMapping
    Rendered page(
            Visit visit,
            @RequestParam(name = TaskComposition.OPEN, defaultValue = "") String open,
            @RequestParam(name = TaskComposition.ROUND, defaultValue = "") String round,
            @RequestParam(name = TaskComposition.UNIT, defaultValue = "") String unit,
            @RequestParam(name = TaskComposition.ALL, defaultValue = "") String all,
            @RequestParam(name = TaskComposition.DONE, defaultValue = "") String done) {
        requireSignedIn(visit);
        var board = board(visit);
        var opened = (open.isEmpty()
                        ? first(visit, board, unit)
                        : CardKey.parse(round, open).flatMap(board::find))
                .map(card -> {
                    var work = Works.of(visit, card, rounds.today());
                    return Opened.of(card, work, desk.draft(visit, card, work));
                })
                .orElse(null);
        var title = CardKey.parse(round, done)
                .flatMap(board::find)
                .map(card -> CardTitle.of(visit, card))
                .orElse("");
        var asked = new TaskComposition.Asked(opened, unit, !all.isEmpty(), title);
        return pages.render(new TaskComposition(due.known(visit, board), board, asked).page());
    }

    /** The address of a form, asked for as a page. */
    @GetMapping("/{round}")
    ResponseEntity<Void> home(Visit visit, @PathVariable String round) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(visit.place(TaskComposition.PATH).toString()))
                .build();
    }

    private static void requireSignedIn(Visit visit) {
        if (!visit.caller().visitor().isSignedIn()) {
            throw new NotAllowed(visit.caller());
        }
    }

    private Board board(Visit visit) {
        var state = rounds.now(visit.organisation().code());
        return Board.of(
                visit.insight(),
                round -> tasks.of(visit.insight(), round),
                state,
                visit.caller().visitor(),
                rounds.today());
    }

    /** Gives a card to the municipality, or saves it for those without script. */
    @PostMapping("/{round}")
    Object told(
            Visit visit,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String uppgift,
            @RequestParam(defaultValue = "klar") String gor,
            @RequestParam(name = TaskComposition.UNIT, defaultValue = "") String unit,
            @RequestParam Map<String, String> all) {
        requireSignedIn(visit);
        var board = board(visit);
        var card = CardKey.parse(round, uppgift)
                .flatMap(board::find)
                .orElseThrow(() -> visit.missing("missing.page", uppgift));
        var work = Works.of(visit, card, rounds.today());
        var words = new WorkWords(visit.language());
        if (card.isLocked()) {
            var locked = words.say("problem.locked");
            return again(visit, board, unit, Opened.of(card, work, Optional.empty(), Map.of(), locked, List.of()), 409);
        }
        var sending = SendingForm.of(all);
        if (gor.equals("spara")) {
            desk.save(visit, card, work, sending);
            return to(visit, unit, card.key(), card.key(), "");
        }
        var answer = desk.give(visit, card, work, sending);
        if (!answer.isGiven()) {
            return again(visit, board, unit, answer.opened(), answer.status());
        }
        due.changed();
        return next(visit, board, unit, card);
    }

    private Rendered again(Visit visit, Board board, String unit, Opened opened, int status) {
        var asked = new TaskComposition.Asked(opened, unit, false, "");
        return pages.render(status, new TaskComposition(due.known(visit, board), board, asked).page());
    }

    /** Where to begin. */
    private static Optional<Card> first(Visit visit, Board board, String unit) {
        return mine(visit, board, unit).stream().filter(Card::isWaiting).min(FIRST);
    }

    private static List<Card> mine(Visit visit, Board board, String unit) {
        return TaskComposition.chosen(board, Scope.of(board, visit.caller().visitor(), visit.organisation()), unit);
    }

    /** The next that waits, from where the person is. */
    private static Object next(Visit visit, Board board, String unit, Card done) {
        var all = mine(visit, board, unit);
        var at = all.indexOf(done);
        var waiting = all.stream()
                .filter(card -> card.isWaiting() && !card.key().equals(done.key()))
                .toList();
        var next = waiting.stream()
                .filter(card -> card.place() == done.place() && all.indexOf(card) > at)
                .findFirst()
                .or(() -> waiting.stream().min(FIRST))
                .map(Card::key)
                .orElse(null);
        return to(visit, unit, next, done.key(), done.key().toString());
    }

    private static ResponseEntity<Void> to(
            Visit visit, String unit, @Nullable CardKey open, CardKey from, String done) {
        var address = visit.place(TaskComposition.PATH)
                .with(TaskComposition.UNIT, unit)
                .with(
                        TaskComposition.ROUND,
                        (open == null ? from : open).round().code())
                .with(TaskComposition.OPEN, open == null ? "" : open.toString())
                .with(TaskComposition.DONE, done);
        var place = open == null ? "" : "#" + TaskRows.id(open);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address + place))
                .build();
    }

    /** While somebody types. */
    @PostMapping("/{round}/utkast")
    ResponseEntity<Map<String, Object>> draft(
            Visit visit,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String uppgift,
            @RequestParam Map<String, String> all) {
        requireSignedIn(visit);
        var card = lately(visit, round, uppgift);
        if (card.isLocked()) {
            return answer(
                    HttpStatus.CONFLICT, Map.of("problem", new WorkWords(visit.language()).say("problem.locked")));
        }
        var work = Works.of(visit, card, rounds.today());
        var sending = SendingForm.of(all);
        var saved = desk.save(visit, card, work, sending);
        return answer(HttpStatus.OK, said(visit, work, saved.draft(), saved.isMerged()));
    }

    /** The round was closed a moment ago, while somebody wrote: the page keeps the words and says so. */
    @ExceptionHandler(RoundIsClosed.class)
    ResponseEntity<Map<String, Object>> closed(HttpServletRequest request) {
        var words = new WorkWords(ReaderLanguage.of(request));
        return answer(HttpStatus.CONFLICT, Map.of("problem", words.say("problem.closed")));
    }

    /** What others have written since. */
    @GetMapping("/{round}/utkast")
    ResponseEntity<Map<String, Object>> newer(
            Visit visit,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String uppgift,
            @RequestParam(defaultValue = "") String sett) {
        requireSignedIn(visit);
        var card = lately(visit, round, uppgift);
        var work = Works.of(visit, card, rounds.today());
        var draft = desk.draft(visit, card, work).filter(newer -> newer.version() > SendingForm.version(sett));
        return draft.isEmpty()
                ? ResponseEntity.noContent()
                        .cacheControl(CacheControl.noStore())
                        .build()
                : answer(HttpStatus.OK, said(visit, work, draft.get(), true));
    }

    private Card lately(Visit visit, String round, String text) {
        var code = visit.organisation().code();
        return CardKey.parse(round, text)
                .flatMap(wanted -> Board.of(
                                visit.insight(),
                                of -> rounds.lately(code, of, tasks, visit.insight()),
                                rounds.lately(code),
                                visit.caller().visitor(),
                                rounds.today(),
                                wanted::equals)
                        .find(wanted))
                .orElseThrow(() -> visit.missing("missing.page", text));
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, Map<String, Object> body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    private static Map<String, Object> said(Visit visit, Work work, Draft draft, boolean isMerged) {
        var words = new WorkWords(visit.language());
        var said = new HashMap<String, Object>();
        said.put("version", draft.version());
        said.put("saved", words.say("saved", OpenCard.time(draft.at()), draft.by()));
        var doubts = work.doubts(new Typed(draft.fields(), Map.of()));
        said.put("doubts", doubts);
        said.put("doubted", Opened.name(doubts));
        if (isMerged) {
            said.put("fields", draft.fields());
            said.put(
                    "rivals",
                    OpenCard.rivals(draft, words).stream()
                            .map(rival -> Map.of("field", rival.field(), "value", rival.value(), "said", rival.said()))
                            .toList());
        }
        return said;
    }
}
