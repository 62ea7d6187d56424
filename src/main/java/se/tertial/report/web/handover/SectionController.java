package se.tertial.report.web.handover;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Accounts;
import se.tertial.access.Right;
import se.tertial.assessment.handover.HandedItem;
import se.tertial.assessment.handover.Handovers;
import se.tertial.assessment.handover.MarginComment;
import se.tertial.assessment.handover.MarginComments;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.TaskMarks;
import se.tertial.basics.Word;
import se.tertial.mail.Letter;
import se.tertial.mail.Outbox;
import se.tertial.mail.OutsideAddress;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Editing.Deed;
import se.tertial.report.task.RoundTasks;
import se.tertial.report.web.Visit;
import se.tertial.report.web.handover.HandoverPage.Said;
import se.tertial.ui.Pages;

/** What a section holds, with what has changed, and what is said in the margins of its texts. */
@Controller
@RequestMapping("/{kommun:[a-z0-9-]+}/" + HandoverAddress.PATH + "/{round}/{unit}/{section:[a-z]+}")
class SectionController {

    private static final int REFUSED = 422;
    private static final int WORDS_MAX = 4000;

    private final Pages pages;
    private final DSLContext sql;
    private final MunicipalityRegister register;
    private final Handovers handovers;
    private final TaskMarks marks;
    private final RoundTasks tasks;
    private final OutsideAddress outside;

    SectionController(
            Pages pages,
            DSLContext sql,
            MunicipalityRegister register,
            Handovers handovers,
            TaskMarks marks,
            RoundTasks tasks,
            OutsideAddress outside) {
        this.pages = pages;
        this.sql = sql;
        this.register = register;
        this.handovers = handovers;
        this.marks = marks;
        this.tasks = tasks;
        this.outside = outside;
    }

    @GetMapping
    Object page(Visit visit, @PathVariable String round, @PathVariable String unit, @PathVariable String section) {
        var desk = HandoverController.desk(visit, round, unit, register, handovers, marks, tasks);
        return pages.render(composition(desk, section(visit, section)).page(Said.NOTHING));
    }

    /** @param svar number of the comment that is answered, 0 for none */
    @PostMapping(HandoverAddress.COMMENT)
    Object comment(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String section,
            @RequestParam String text,
            @RequestParam(defaultValue = "0") long svar,
            @RequestParam(defaultValue = "") String ord,
            @RequestParam(defaultValue = "") String klar) {
        var desk = HandoverController.desk(visit, round, unit, register, handovers, marks, tasks);
        if (!desk.maySay()) {
            visit.require(Right.WRITE_TEXT, unit);
        }
        var of = section(visit, section);
        var words = ord.replace("\r\n", "\n").strip();
        if (klar.isEmpty() && (words.isEmpty() || words.length() > WORDS_MAX)) {
            var said = new Said(desk.words().text("problem.comment", WORDS_MAX), true);
            return pages.render(REFUSED, composition(desk, of).page(said));
        }
        sql.transaction(transaction -> {
            var inside = DSL.using(transaction);
            if (klar.isEmpty()) {
                add(inside, desk, of, text, svar, words);
            } else {
                var by = klar.equals("ja") ? visit.caller().visitor().name() : "";
                new MarginComments(inside)
                        .resolve(HandoverController.id(visit, register), desk.round(), unit, svar, by, Instant.now());
            }
        });
        var back = HandoverAddress.section(visit, desk.round(), unit, of) + "#" + text;
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(back))
                .build();
    }

    private void add(DSLContext inside, Desk desk, Section section, String key, long answers, String words) {
        var visit = desk.visit();
        var visitor = visit.caller().visitor();
        var id = HandoverController.id(visit, register);
        var comments = new MarginComments(inside);
        var known = comments.of(id, desk.round(), desk.unit().code());
        var thread = known.stream()
                .filter(one -> one.number() == answers && one.key().equals(key))
                .findFirst();
        comments.add(
                id,
                new MarginComment(
                        0,
                        desk.round(),
                        desk.unit().code(),
                        key,
                        thread.map(MarginComment::number).orElse(null),
                        words,
                        Deed.of(visitor, "").by(),
                        visitor.account(),
                        Instant.now(),
                        ""));
        var names = new ItemNames(visit.insight().municipality(), desk.tasks(), visit.language());
        var name = names.name(new HandedItem(HandedItem.Kind.TEXT, key, "", ""));
        mentioned(inside, visit, words)
                .forEach(to ->
                        new Outbox(inside).add(new Letters(visit, outside).mentioned(to, desk, section, name, words)));
    }

    /** The addresses of those whose names stand after an at sign, and who have a role in the municipality. */
    private static List<String> mentioned(DSLContext inside, Visit visit, String words) {
        if (!words.contains("@")) {
            return List.of();
        }
        var accounts = new Accounts(inside);
        var plain = words.toLowerCase(Locale.ROOT);
        return accounts.all().stream()
                .filter(account -> !account.disabled() && Letter.isAddress(account.email()))
                .filter(account -> plain.contains("@" + account.name().toLowerCase(Locale.ROOT))
                        || plain.contains("@" + account.email().toLowerCase(Locale.ROOT)))
                .map(account -> accounts.visitor(account.id()))
                .filter(visitor -> visitor.appointments().stream()
                        .anyMatch(one ->
                                one.municipality().equals(visit.organisation().code())))
                .map(visitor -> visitor.email())
                .toList();
    }

    private SectionComposition composition(Desk desk, Section section) {
        var id = HandoverController.id(desk.visit(), register);
        var unit = desk.unit().code();
        var kept = new SectionComposition.Kept(
                handovers.handedIn(id, desk.round(), unit, section, 0),
                handovers.handedIn(id, desk.round(), unit, section, 1),
                handovers.events(id, desk.round(), unit),
                new MarginComments(sql).of(id, desk.round(), unit),
                new ChangeLog(sql)
                        .below(id, String.join("/", "texts", desk.round().code(), unit, "")));
        return new SectionComposition(desk, section, kept);
    }

    private static Section section(Visit visit, String code) {
        return Word.parse(Section.class, code).orElseThrow(() -> visit.missing("missing.page", code));
    }
}
