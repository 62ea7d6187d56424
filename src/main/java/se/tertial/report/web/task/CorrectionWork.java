package se.tertial.report.web.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.assessment.control.CorrectiveState;
import se.tertial.basics.Finding;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.plan.control.ControlModel.Shown;
import se.tertial.report.Municipality;
import se.tertial.report.figure.Judgements;
import se.tertial.report.task.CorrectionTasks;
import se.tertial.report.task.CorrectionTasks.Correction;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.PeriodText;
import se.tertial.ui.Status;

/** How far what is done about a unit's deficiencies has come. */
final class CorrectionWork implements Work {

    private static final String FILE = "corrective-states.csv";
    private static final String STATUS = "status";
    private static final String COMMENT = "comment";

    private final Visit visit;
    private final WorkWords words;
    private final Card card;
    private final List<Correction> corrections;

    CorrectionWork(Visit visit, Card card) {
        this.visit = visit;
        this.card = card;
        words = new WorkWords(visit.language());
        var codes = Lines.codes(card);
        corrections = CorrectionTasks.of(
                        visit.insight(), card.key().round(), card.key().of())
                .stream()
                .filter(correction -> codes.contains(code(correction)))
                .toList();
    }

    private static String code(Correction correction) {
        return correction.standing().action().code();
    }

    private RoundCode round() {
        return card.key().round();
    }

    /** What was told last has as a rule not become another, but there are new words. */
    @Override
    public SortedMap<String, String> stored() {
        var stored = new TreeMap<String, String>();
        for (var correction : corrections) {
            var state = correction.standing().state();
            if (state != null) {
                stored.put(Lines.name(STATUS, code(correction)), state.status());
                if (state.round().equals(round()) && !state.comment().isEmpty()) {
                    stored.put(Lines.name(COMMENT, code(correction)), state.comment());
                }
            }
        }
        return stored;
    }

    @Override
    public String note() {
        return words.say("unchanged");
    }

    @Override
    public List<TaskGroup> groups(Typed typed) {
        return corrections.stream().map(correction -> line(correction, typed)).toList();
    }

    private TaskGroup line(Correction correction, Typed typed) {
        var code = code(correction);
        var statuses = visit.model().control().actionStatuses().stream()
                .map(status -> new Option(status.code(), said(status.shown()), false));
        return TaskGroup.line(
                correction.standing().action().title(),
                beside(correction),
                List.of(
                        TaskField.choice(
                                typed,
                                Lines.name(STATUS, code),
                                words.say("corrections.status"),
                                words.withNone(words.say("choose"), statuses),
                                ""),
                        TaskField.note(
                                typed,
                                Lines.name(COMMENT, code),
                                words.say("comment"),
                                before(correction).map(CorrectiveState::comment).orElse(""))));
    }

    private String said(Shown shown) {
        return (shown.symbol() + " " + shown.label().in(visit.language())).strip();
    }

    private Optional<CorrectiveState> before(Correction correction) {
        return visit.insight().municipality().control().judgements().correctiveStates().stream()
                .filter(state -> state.action().equals(code(correction)))
                .filter(state -> state.round().compareTo(round()) < 0)
                .max((one, other) -> one.round().compareTo(other.round()));
    }

    private List<TaskFact> beside(Correction correction) {
        var facts = new ArrayList<TaskFact>();
        var action = correction.standing().action();
        before(correction)
                .ifPresent(state -> facts.add(new TaskFact(
                        words.say(
                                "before",
                                visit.insight().round(state.round()).name().in(visit.language())),
                        state.status(),
                        visit.model()
                                .control()
                                .actionStatus(state.status())
                                .map(status -> new Status(
                                        Judgements.mark(
                                                status.shown().symbol(),
                                                status.shown().tone()),
                                        status.shown().label().in(visit.language()))))));
        facts.add(new TaskFact(
                words.say("corrections.deficiency"),
                correction.deficiency().deficiency().title()));
        facts.add(new TaskFact(words.say("corrections.due"), PeriodText.of(action.due(), visit.language())));
        if (!action.responsible().isEmpty()) {
            facts.add(new TaskFact(words.say("corrections.responsible"), action.responsible()));
        }
        return facts;
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        var problems = new HashMap<String, String>();
        corrections.stream()
                .map(correction -> Lines.name(STATUS, code(correction)))
                .filter(field ->
                        visit.model().control().actionStatus(typed.get(field)).isEmpty())
                .forEach(field -> problems.put(field, words.say("problem.choose")));
        return problems;
    }

    /** That the day has passed, and it is not done. */
    @Override
    public List<String> doubts(Typed typed) {
        var cutOff = visit.insight().round(round()).cutOff();
        return corrections.stream()
                .filter(correction -> correction.standing().action().due().isBefore(cutOff))
                .filter(correction -> visit.model()
                        .control()
                        .actionStatus(typed.get(Lines.name(STATUS, code(correction))))
                        .filter(status -> !status.isDone())
                        .isPresent())
                .filter(correction -> !typed.isGiven(Lines.name(COMMENT, code(correction))))
                .map(correction -> words.say(
                        "doubt.correction-overdue",
                        correction.standing().action().title(),
                        PeriodText.of(correction.standing().action().due(), visit.language())))
                .toList();
    }

    @Override
    public Object seen(Municipality municipality) {
        return municipality.control().judgements().correctiveStates().stream()
                .filter(state ->
                        state.round().equals(round()) && Lines.codes(card).contains(state.action()))
                .toList();
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        var told = now.control().judgements();
        var states = told.correctiveStates();
        for (var correction : corrections) {
            var code = code(correction);
            states = Rows.with(
                    states,
                    one -> one.round().equals(round()) && one.action().equals(code),
                    line -> Optional.of(new CorrectiveState(
                            code,
                            round(),
                            typed.get(Lines.name(STATUS, code)),
                            typed.get(Lines.name(COMMENT, code)),
                            new SourceLine(FILE, line))));
        }
        return now.with(new ControlFacts(
                now.control().intentions(),
                told.withControls(told.controlResults(), told.deficiencies(), told.correctiveActions(), states)));
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        return finding.place().file().equals(FILE) ? Lines.field(card, finding, line) : Optional.empty();
    }
}
