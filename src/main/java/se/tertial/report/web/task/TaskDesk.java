package se.tertial.report.web.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.access.Visitor;
import se.tertial.assessment.draft.Draft;
import se.tertial.assessment.draft.DraftStore;
import se.tertial.assessment.draft.DraftStore.Held;
import se.tertial.assessment.draft.DraftStore.Saved;
import se.tertial.assessment.draft.DraftStore.Sent;
import se.tertial.assessment.draft.Woven;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskMark;
import se.tertial.assessment.round.TaskMarks;
import se.tertial.basics.Finding;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Editing.Outcome;
import se.tertial.report.FolderForm;
import se.tertial.report.Insights;
import se.tertial.report.Municipality;
import se.tertial.report.task.CardKey;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;

/** Where cards are written and given: drafts as they are typed, and the municipality when they are done. */
@Component
final class TaskDesk {

    private final DraftStore drafts;
    private final OpenRounds rounds;
    private final Editing editing;
    private final FolderForm rules;
    private final Insights insights;

    TaskDesk(DraftStore drafts, OpenRounds rounds, Editing editing, FolderForm rules, Insights insights) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.editing = editing;
        this.rules = rules;
        this.insights = insights;
    }

    /** @param doubted names the doubts that the person has confirmed, empty for none */
    record Sending(
            String page,
            int seen,
            Optional<TreeMap<String, String>> began,
            TreeMap<String, String> fields,
            Set<String> settled,
            String doubted) {}

    /** @param isGiven whether the municipality has it now */
    record Answer(Opened opened, boolean isGiven, int status) {}

    /** What is on the way, when it is other than what the municipality has. */
    Optional<Draft> draft(Visit visit, Card card, Work work) {
        var key = card.key().draft();
        return Optional.ofNullable(drafts.of(rounds.id(visit.organisation().code()), List.of(key))
                        .get(key))
                .filter(draft ->
                        draft.isUnderWay() && (draft.isTorn() || !draft.fields().equals(work.stored())));
    }

    Saved save(Visit visit, Card card, Work work, Sending sending) {
        var prose = work.groups(new Typed(sending.fields(), Map.of())).stream()
                .flatMap(group -> group.fields().stream())
                .filter(TaskField::isProse)
                .map(TaskField::name)
                .collect(Collectors.toSet());
        var sent = new Sent(
                sending.page(),
                sending.seen(),
                sending.began().map(fields -> fields),
                sending.fields(),
                prose,
                sending.settled());
        return drafts.save(
                rounds.id(visit.organisation().code()),
                card.key().draft(),
                sent,
                held(visit, card),
                visit.caller().visitor().name(),
                rounds.clock().instant());
    }

    /** As it is now, which may be later than what the page is made of. */
    private Held held(Visit visit, Card card) {
        var known = insights.known(visit.organisation().code()).orElseThrow();
        var now = Works.of(visit.of(known.insight()), card, rounds.today());
        return new Held(known.version(), now.stored(), new WorkWords(visit.language()).say("elsewhere"));
    }

    /** Saves, and gives it to the municipality unless something is wrong, doubtful, or unseen by the person. */
    Answer give(Visit visit, Card card, Work work, Sending sending) {
        var words = new WorkWords(visit.language());
        var saved = save(visit, card, work, sending);
        var draft = saved.draft();
        var shown = Optional.of(draft).filter(d -> d.version() > 0);
        if (draft.isTorn()) {
            return refused(card, work, shown, torn(draft, words), words.say("problem.torn"), List.of(), 409);
        }
        if (saved.isMerged()) {
            return refused(card, work, shown, Map.of(), words.say("problem.merged", draft.by()), List.of(), 409);
        }
        var typed = new Typed(draft.fields(), Map.of());
        var problems = work.problems(typed);
        if (!problems.isEmpty()) {
            return refused(card, work, shown, problems, words.say("problem.some"), List.of(), 422);
        }
        var doubts = work.doubts(typed);
        if (!doubts.isEmpty() && !Opened.name(doubts).equals(sending.doubted())) {
            return refused(card, work, shown, Map.of(), "", doubts, 422);
        }
        return change(visit, card, work, draft);
    }

    private Answer change(Visit visit, Card card, Work work, Draft draft) {
        var words = new WorkWords(visit.language());
        var typed = new Typed(draft.fields(), Map.of());
        var wanted = new AtomicReference<Municipality>();
        var seen = work.seen(visit.insight().municipality());
        var marks = marks(card, typed, visit.caller().visitor());
        var deed = deed(visit, card);
        var outcome = editing.change(
                visit.organisation().code(),
                deed,
                now -> {
                    if (!work.seen(now).equals(seen)) {
                        return Optional.empty();
                    }
                    wanted.set(work.changed(now, typed));
                    return Optional.of(wanted.get());
                },
                (inside, id) -> {
                    new DraftStore(inside).given(id, draft, new MunicipalityRegister(inside).version(id));
                    mark(inside, id, card, marks, deed);
                });
        var shown = Optional.of(draft).filter(d -> d.version() > 0);
        return switch (outcome) {
            case Outcome.Saved _ -> new Answer(Opened.of(card, work, Optional.empty()), true, 200);
            case Outcome.Stale _ -> refused(card, work, shown, Map.of(), words.say("problem.stale"), List.of(), 409);
            case Outcome.Refused(List<Finding> findings) -> refused(visit, card, work, shown, findings, wanted.get());
        };
    }

    private static void mark(DSLContext inside, MunicipalityId id, Card card, List<TaskMark> marks, Deed deed) {
        var round = card.key().round();
        var store = new TaskMarks(inside);
        var trace = MarkTrace.of(store.of(id, round), marks);
        store.put(id, round, marks);
        if (!trace.isEmpty()) {
            var thing = "omgangar/%s/%s".formatted(round.code(), card.key());
            new ChangeLog(inside)
                    .work(id, deed.by(), card.key().of(), deed.what(), thing, trace.before(), trace.after());
        }
    }

    private static Answer refused(
            Card card,
            Work work,
            Optional<Draft> draft,
            Map<String, String> problems,
            String problem,
            List<String> doubts,
            int status) {
        return new Answer(Opened.of(card, work, draft, problems, problem, doubts), false, status);
    }

    private Answer refused(
            Visit visit, Card card, Work work, Optional<Draft> draft, List<Finding> findings, Municipality wanted) {
        var files = rules.files(wanted);
        var problems = new HashMap<String, String>();
        var others = new ArrayList<String>();
        others.add(new WorkWords(visit.language()).say("problem.some"));
        for (var finding : findings) {
            var lines = files.getOrDefault(finding.place().file(), "").split("\n", -1);
            var line = Math.max(1, finding.place().line());
            var field = line <= lines.length ? work.field(finding, lines[line - 1]) : Optional.<String>empty();
            field.ifPresentOrElse(
                    name -> problems.merge(
                            name, rules.saidThere(finding, visit.language()), (one, other) -> one + " " + other),
                    () -> others.add(rules.said(finding, visit.language())));
        }
        return refused(card, work, draft, problems, String.join(" ", others), List.of(), 422);
    }

    private static Map<String, String> torn(Draft draft, WorkWords words) {
        var problems = new HashMap<String, String>();
        draft.fields().forEach((field, value) -> {
            if (Woven.isTorn(value)) {
                problems.put(field, words.say("problem.torn.text"));
            }
        });
        draft.rivals().keySet().forEach(field -> problems.put(field, words.say("problem.torn.value")));
        return problems;
    }

    private static Deed deed(Visit visit, Card card) {
        var words = new WorkWords(visit.language());
        return Deed.of(
                visit.caller().visitor(),
                words.say(
                        "deed",
                        CardTitle.of(visit, card),
                        visit.organisation().known(card.key().of()).name()));
    }

    /** What there is no value of yet says so; of the rest there is no more to say. */
    private List<TaskMark> marks(Card card, Typed typed, Visitor visitor) {
        var at = rounds.clock().instant();
        var notYet = card.key().type() == CardKey.Type.INDICATOR ? NotYet.of(typed) : Optional.<NotYet>empty();
        return card.tasks().stream()
                .map(task -> notYet.filter(_ -> isOfValue(task.key().kind()))
                        .map(n -> TaskMark.notYet(task.key(), n.reason(), n.expected(), visitor.name(), at))
                        .orElseGet(() -> TaskMark.done(task.key(), visitor.name(), at)))
                .toList();
    }

    private static boolean isOfValue(TaskKey.Kind kind) {
        return kind == TaskKey.Kind.OBSERVATION || kind == TaskKey.Kind.FORECAST;
    }
}
