package se.tertial.report.web.handover;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.People;
import se.tertial.access.Right;
import se.tertial.access.Visitor;
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
import se.tertial.report.handover.HandoverTrace;
import se.tertial.report.task.RoundTasks;
import se.tertial.report.web.Visit;
import se.tertial.report.web.handover.SectionPage.Draft;
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
        return pages.render(composition(desk, section(visit, section), null).page());
    }

    /**
     * @param svar number of the comment that is answered, 0 for none
     * @param namn numbers of the accounts that are called
     */
    @PostMapping(HandoverAddress.COMMENT)
    Object comment(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long svar,
            @RequestParam(defaultValue = "") String ord,
            @RequestParam(defaultValue = "") Set<Long> namn,
            @RequestParam(defaultValue = "") String klar) {
        var desk = HandoverController.desk(visit, round, unit, register, handovers, marks, tasks);
        if (!desk.maySay()) {
            visit.require(Right.WRITE_TEXT, unit);
        }
        var of = section(visit, section);
        if (!klar.isEmpty()) {
            sql.transaction(transaction -> resolve(DSL.using(transaction), desk, of, svar, klar.equals("ja")));
            return back(desk, of, text);
        }
        var words = ord.replace("\r\n", "\n").strip();
        var read = mentions(desk).read(words, namn);
        var problem = problem(desk, read);
        if (!problem.isEmpty()) {
            var draft = new Draft(text, svar, words, namn, problem);
            return pages.render(REFUSED, composition(desk, of, draft).page());
        }
        sql.transaction(transaction -> add(DSL.using(transaction), desk, of, text, svar, read));
        return back(desk, of, text);
    }

    private static ResponseEntity<Void> back(Desk desk, Section section, String key) {
        var to = HandoverAddress.section(desk.visit(), desk.round(), desk.unit().code(), section);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(to + "#" + key))
                .build();
    }

    /** Why the comment cannot be saved, in words; empty when it can. */
    private static String problem(Desk desk, Mentions.Read read) {
        if (read.words().isBlank() || read.words().length() > WORDS_MAX) {
            return desk.words().text("problem.comment", WORDS_MAX);
        }
        if (read.isGone()) {
            return desk.words().text("problem.called");
        }
        return read.unknown().isEmpty() ? "" : desk.words().text("problem.mention", String.join(", ", read.unknown()));
    }

    private void resolve(DSLContext inside, Desk desk, Section section, long number, boolean isDone) {
        var visitor = desk.visit().caller().visitor();
        var id = HandoverController.id(desk.visit(), register);
        var unit = desk.unit().code();
        var comments = new MarginComments(inside);
        comments.of(id, desk.round(), unit).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .ifPresent(thread -> {
                    var by = isDone ? visitor.name() : "";
                    comments.resolve(id, desk.round(), unit, number, by, Instant.now());
                    new HandoverTrace(inside, Clock.systemUTC(), id)
                            .resolved(thread, section, Deed.of(visitor, "").by(), isDone);
                });
    }

    private void add(DSLContext inside, Desk desk, Section section, String key, long answers, Mentions.Read read) {
        var visit = desk.visit();
        var visitor = visit.caller().visitor();
        var id = HandoverController.id(visit, register);
        var comments = new MarginComments(inside);
        var thread = comments.of(id, desk.round(), desk.unit().code()).stream()
                .filter(one -> one.number() == answers && one.key().equals(key))
                .findFirst();
        var comment = new MarginComment(
                0,
                desk.round(),
                desk.unit().code(),
                key,
                thread.map(MarginComment::number).orElse(null),
                read.words(),
                Deed.of(visitor, "").by(),
                visitor.account(),
                Instant.now(),
                "");
        comments.add(id, comment);
        new HandoverTrace(inside, Clock.systemUTC(), id).said(comment, section);
        var names = new ItemNames(
                visit.insight().municipality(), desk.tasks(), desk.unit().code(), visit.language());
        var name = names.name(new HandedItem(HandedItem.Kind.TEXT, key, "", ""));
        var letters = new Letters(visit, outside);
        read.called().stream()
                .filter(person -> person.account() != visitor.account())
                .map(Visitor::email)
                .filter(Letter::isAddress)
                .forEach(to -> new Outbox(inside).add(letters.mentioned(to, desk, section, name, read.words())));
    }

    private Mentions mentions(Desk desk) {
        var visit = desk.visit();
        var entry = register.byCode(visit.organisation().code()).orElseThrow();
        return Mentions.of(
                new People(sql).of(entry, desk.today()),
                visit.organisation(),
                desk.unit().code());
    }

    private SectionComposition composition(Desk desk, Section section, @Nullable Draft refused) {
        var id = HandoverController.id(desk.visit(), register);
        var round = desk.round();
        var unit = desk.unit().code();
        var edits = new ChangeLog(sql).below(id, String.join("/", "texts", round.code(), ""));
        var kept = new SectionComposition.Kept(
                of -> new SectionItems.Kept(
                        handovers.handedIn(id, round, of, section, 0),
                        handovers.handedIn(id, round, of, section, 1),
                        edits),
                handovers.events(id, round, unit),
                new MarginComments(sql).of(id, round, unit),
                mentions(desk));
        return new SectionComposition(desk, section, kept, refused);
    }

    private static Section section(Visit visit, String code) {
        return Word.parse(Section.class, code).orElseThrow(() -> visit.missing("missing.page", code));
    }
}
