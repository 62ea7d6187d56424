package se.tertial.report.web.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tertial.assessment.AssessmentFacts;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.assessment.AssignmentState;
import se.tertial.basics.Finding;
import se.tertial.basics.SourceLine;
import se.tertial.plan.SteeringModel.Completion;
import se.tertial.plan.SteeringModel.Status.Phase;
import se.tertial.report.Municipality;
import se.tertial.report.compose.Composer;
import se.tertial.report.task.CardKey;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.report.web.task.TaskField.Kind;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.PeriodText;

/** How an assignment stands: its status, whether it will be done in time, and words about it. */
final class AssignmentWork implements Work {

    private static final String FILE = "assignment-states.csv";
    private static final String STATUS = "status";
    private static final String COMPLETION = "prognos";
    private static final String DUE = "slutdatum";
    private static final String COMMENT = "kommentar";

    private final Visit visit;
    private final WorkWords words;
    private final AssignmentStanding standing;
    private final LocalDate today;

    AssignmentWork(Visit visit, CardKey key, LocalDate today) {
        this.visit = visit;
        this.today = today;
        words = new WorkWords(visit.language());
        standing = visit.insight().situation(key.round()).assignments(key.of()).stream()
                .filter(a -> a.assignment().code().equals(key.code()))
                .findFirst()
                .orElseThrow(() -> visit.missing("missing.assignment", key.code()));
    }

    /** Before anything is told, what was told last: as a rule little of it has changed but the words. */
    @Override
    public SortedMap<String, String> stored() {
        var stored = new TreeMap<String, String>();
        standing.state().ifPresent(state -> {
            put(stored, STATUS, state.status());
            put(stored, COMPLETION, state.completion());
            put(stored, COMMENT, state.comment());
        });
        var due = standing.due();
        if (due != null) {
            stored.put(DUE, due.toString());
        }
        return stored;
    }

    private static void put(SortedMap<String, String> stored, String field, String value) {
        if (!value.isEmpty()) {
            stored.put(field, value);
        }
    }

    @Override
    public List<TaskGroup> groups(Typed typed) {
        var statuses = visit.model().statuses().stream()
                .map(s -> new Option(s.code(), s.label().in(visit.language()), false));
        var completions = visit.model().completions().stream().map(this::option);
        var fields = new ArrayList<TaskField>();
        fields.add(TaskField.choice(
                typed, STATUS, words.say("assignment.status"), words.withNone(words.say("choose"), statuses), ""));
        if (!visit.model().completions().isEmpty()) {
            fields.add(TaskField.choice(
                    typed,
                    COMPLETION,
                    words.say("assignment.completion"),
                    words.withNone(words.say("choose"), completions),
                    words.say("assignment.completion.hint")));
        }
        fields.add(
                TaskField.of(typed, DUE, words.say("assignment.due"), Kind.DATE, words.say("assignment.due.hint"), ""));
        fields.add(TaskField.words(typed, COMMENT, words.say("comment"), "", earlierComment(), writtenComment()));
        return List.of(TaskGroup.of(fields));
    }

    private Option option(Completion completion) {
        var label = (completion.symbol() + " " + completion.label().in(visit.language())).strip();
        return new Option(completion.code(), label, false);
    }

    private Optional<AssignmentState> before() {
        return standing.history().reversed().stream()
                .filter(state -> state.round().compareTo(visit.round()) < 0)
                .findFirst();
    }

    private String earlierComment() {
        return before().map(state -> Composer.comment(
                        visit.insight(),
                        state.comment(),
                        standing.assignment().unit(),
                        state.round(),
                        visit.language()))
                .orElse("");
    }

    private String writtenComment() {
        return before().map(AssignmentState::comment).orElse("");
    }

    @Override
    public List<TaskFact> facts() {
        var facts = new ArrayList<TaskFact>();
        var assignment = standing.assignment();
        if (!assignment.assigner().isEmpty()) {
            facts.add(new TaskFact(words.say("assignment.assigner"), assignment.assigner()));
        }
        var due = assignment.due();
        if (due != null) {
            facts.add(new TaskFact(words.say("assignment.first-due"), PeriodText.of(due, visit.language())));
        }
        before().ifPresent(state -> facts.add(new TaskFact(
                words.say("assignment.before", roundName(state)),
                visit.model().statuses().stream()
                        .filter(status -> status.code().equals(state.status()))
                        .findFirst()
                        .map(status -> status.label().in(visit.language()))
                        .orElse(state.status()))));
        return facts;
    }

    private String roundName(AssignmentState state) {
        return visit.insight().round(state.round()).name().in(visit.language());
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        var problems = new HashMap<String, String>();
        if (!typed.isGiven(STATUS)) {
            problems.put(STATUS, words.say("problem.choose"));
        }
        if (typed.isGiven(DUE) && NotYet.date(typed.get(DUE)).isEmpty()) {
            problems.put(DUE, words.say("problem.date"));
        }
        return problems;
    }

    /** A day that has passed and a later one than was decided are both said, and neither is forbidden. */
    @Override
    public List<String> doubts(Typed typed) {
        var isDone = visit.model().statuses().stream()
                .anyMatch(s -> s.code().equals(typed.get(STATUS)) && s.phase() == Phase.DONE);
        var cutOff = visit.insight().round(visit.round()).cutOff();
        return NotYet.date(typed.get(DUE))
                .filter(due -> !isDone && !due.isAfter(cutOff))
                .map(due -> words.say("doubt.overdue", PeriodText.of(due, visit.language())))
                .stream()
                .toList();
    }

    @Override
    public Object seen(Municipality municipality) {
        return municipality.assessment().assignmentStates().stream()
                .filter(this::isHere)
                .toList();
    }

    private boolean isHere(AssignmentState state) {
        return state.assignment().equals(standing.assignment().code())
                && state.round().equals(visit.round());
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        var said = now.assessment();
        var code = standing.assignment().code();
        var comment = typed.get(COMMENT);
        var isSame = standing.state().filter(s -> s.comment().equals(comment)).isPresent();
        var date = comment.isEmpty()
                ? visit.insight().round(visit.round()).cutOff()
                : isSame ? standing.state().orElseThrow().commentDate() : today;
        var states = Rows.with(
                said.assignmentStates(),
                this::isHere,
                line -> Optional.of(new AssignmentState(
                        code,
                        visit.round(),
                        typed.get(STATUS),
                        typed.get(COMPLETION),
                        NotYet.date(typed.get(DUE)).orElse(null),
                        date,
                        comment,
                        new SourceLine(FILE, line))));
        return now.with(
                new AssessmentFacts(said.rounds(), said.forecasts(), said.comments(), said.overridings(), states));
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        if (!line.startsWith(standing.assignment().code() + "," + visit.round() + ",")) {
            return Optional.empty();
        }
        return switch (finding.place().column()) {
            case "completion" -> Optional.of(COMPLETION);
            case "due" -> Optional.of(DUE);
            case "comment", "comment_date" -> Optional.of(COMMENT);
            default -> Optional.of(STATUS);
        };
    }
}
