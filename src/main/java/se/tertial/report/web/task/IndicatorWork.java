package se.tertial.report.web.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tertial.assessment.IndicatorComment;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.assessment.Overriding.Subject;
import se.tertial.assessment.round.TaskKey;
import se.tertial.basics.Finding;
import se.tertial.basics.Period;
import se.tertial.indicators.Known;
import se.tertial.indicators.Observation;
import se.tertial.report.Municipality;
import se.tertial.report.compose.Composer;
import se.tertial.report.task.Plausibility;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.report.web.task.TaskField.Kind;
import se.tertial.ui.PeriodText;

/** An indicator's value, forecast, rating and comment, as far as somebody may tell them. */
final class IndicatorWork implements Work {

    static final String VALUE = "varde";
    static final String FORECAST = "prognos";
    static final String COMMENT = "kommentar";
    static final String OBSERVATIONS = "observations.csv";
    static final String FORECASTS = "forecasts.csv";
    static final String COMMENTS = "indicator-comments.csv";

    private final Visit visit;
    private final WorkWords words;
    private final Card card;
    private final IndicatorStanding standing;
    private final Period period;
    private final Judging judging;
    private final LocalDate today;

    IndicatorWork(Visit visit, Card card, LocalDate today) {
        this.visit = visit;
        this.card = card;
        this.today = today;
        words = new WorkWords(visit.language());
        var key = card.key();
        standing = visit.insight().situation(key.round()).indicators(key.of()).stream()
                .filter(i -> i.indicator().code().equals(key.code())
                        && i.followed().unit().equals(key.of()))
                .findFirst()
                .orElseThrow(() -> visit.missing("missing.indicator", key.code()));
        period = told().map(Observation::period).orElse(key.round().period());
        judging = new Judging(visit, Subject.INDICATOR, key.code(), key.of(), standing.rating(), standing.trend());
    }

    IndicatorStanding standing() {
        return standing;
    }

    Period period() {
        return period;
    }

    private boolean has(TaskKey.Kind kind) {
        return card.has(kind);
    }

    /** What this round has said of the year, of its own period if it can choose. */
    private Optional<Observation> told() {
        var round = card.key().round();
        var ofRound = standing.values().values().stream()
                .map(Known::latest)
                .filter(o -> o.reportedIn().equals(round) && o.period().year() == round.year())
                .toList();
        return ofRound.stream()
                .filter(o -> o.period().equals(round.period()))
                .findFirst()
                .or(() -> ofRound.stream().reduce((_, later) -> later));
    }

    private Optional<IndicatorComment> comment() {
        return standing.comments().stream()
                .filter(c -> c.round().equals(card.key().round()))
                .findFirst();
    }

    @Override
    public SortedMap<String, String> stored() {
        var stored = new TreeMap<String, String>();
        told().ifPresent(observation -> {
            var value = observation.value();
            var ratio = observation.ratio();
            if (ratio != null) {
                stored.put(VALUE, ratio.toString());
            } else if (value != null) {
                stored.put(VALUE, plain(value));
            } else {
                stored.put(NotYet.REASON, observation.absence());
            }
        });
        standing.forecast().ifPresent(forecast -> stored.put(FORECAST, plain(forecast.value())));
        card.marks().values().stream()
                .filter(mark -> mark.expected() != null)
                .findFirst()
                .ifPresent(mark -> {
                    stored.put(NotYet.REASON, mark.reason());
                    stored.put(NotYet.EXPECTED, String.valueOf(mark.expected()));
                });
        judging.store(stored);
        comment().ifPresent(comment -> stored.put(COMMENT, comment.text()));
        return stored;
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    @Override
    public List<TaskGroup> groups(Typed typed) {
        var groups = new ArrayList<TaskGroup>();
        var fields = new ArrayList<TaskField>();
        var measure = standing.indicator().measure();
        if (has(TaskKey.Kind.OBSERVATION)) {
            var label = words.say("indicator.value", PeriodText.of(period, visit.language()));
            fields.add(TaskField.of(typed, VALUE, withMeasure(label, measure), Kind.NUMBER, "", ""));
        }
        if (has(TaskKey.Kind.FORECAST)) {
            var label = words.say("indicator.forecast", card.key().round().year());
            fields.add(TaskField.of(typed, FORECAST, withMeasure(label, measure), Kind.NUMBER, "", ""));
        }
        if (has(TaskKey.Kind.COMMENT)) {
            fields.add(TaskField.words(typed, COMMENT, words.say("comment"), "", printedComment(), writtenComment()));
        }
        groups.add(TaskGroup.of(fields));
        if (has(TaskKey.Kind.OBSERVATION)) {
            groups.add(notYet(typed));
        }
        if (has(TaskKey.Kind.RATING)) {
            groups.add(judging.group(typed));
        }
        return groups;
    }

    private static String withMeasure(String label, String measure) {
        return measure.isEmpty() ? label : label + " (" + measure + ")";
    }

    private TaskGroup notYet(Typed typed) {
        var isOpen = typed.isGiven(NotYet.REASON) || typed.problems().containsKey(NotYet.REASON);
        return new TaskGroup(
                words.say("not-yet"),
                isOpen,
                List.of(
                        TaskField.of(typed, NotYet.REASON, words.say("not-yet.reason"), Kind.LINE, "", ""),
                        TaskField.of(
                                typed,
                                NotYet.EXPECTED,
                                words.say("not-yet.expected"),
                                Kind.DATE,
                                words.say("not-yet.expected.hint"),
                                "")));
    }

    private Optional<IndicatorComment> earlierComment() {
        return standing.comments().stream()
                .filter(c -> c.round().compareTo(card.key().round()) < 0)
                .findFirst();
    }

    private String printedComment() {
        return earlierComment()
                .map(c -> Composer.comment(visit.insight(), c.text(), c.unit(), c.round(), visit.language()))
                .orElse("");
    }

    private String writtenComment() {
        return earlierComment().map(IndicatorComment::text).orElse("");
    }

    @Override
    public List<TaskFact> facts() {
        return new IndicatorBeside(visit, words, this, judging).facts(has(TaskKey.Kind.RATING));
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        var problems = new HashMap<String, String>();
        findNoNumber(typed, VALUE, problems);
        findNoNumber(typed, FORECAST, problems);
        var isMissing = typed.isGiven(NotYet.REASON);
        if (isMissing && typed.isGiven(VALUE)) {
            problems.put(NotYet.REASON, words.say("problem.value-and-reason"));
        }
        if (typed.isGiven(NotYet.EXPECTED)
                && NotYet.date(typed.get(NotYet.EXPECTED)).isEmpty()) {
            problems.put(NotYet.EXPECTED, words.say("problem.date"));
        } else if (typed.isGiven(NotYet.EXPECTED) && !isMissing) {
            problems.put(NotYet.REASON, words.say("problem.why-not-yet"));
        } else if (NotYet.of(typed).filter(n -> n.expected().isBefore(today)).isPresent()) {
            problems.put(NotYet.EXPECTED, words.say("problem.day-past"));
        }
        findMissing(typed, TaskKey.Kind.OBSERVATION, VALUE, isMissing, problems);
        findMissing(typed, TaskKey.Kind.FORECAST, FORECAST, isMissing, problems);
        if (isAwaited(TaskKey.Kind.COMMENT) && !typed.isGiven(COMMENT)) {
            problems.put(COMMENT, words.say("problem.comment"));
        }
        if (has(TaskKey.Kind.RATING)) {
            judging.findProblems(typed, problems);
        }
        return problems;
    }

    private void findNoNumber(Typed typed, String field, Map<String, String> problems) {
        if (typed.isGiven(field) && Numbers.parse(typed.get(field)).isEmpty()) {
            problems.put(field, words.say("problem.number"));
        }
    }

    /** What the round waits for is told, or it is told why not. */
    private void findMissing(
            Typed typed, TaskKey.Kind kind, String field, boolean isMissing, Map<String, String> problems) {
        if (isAwaited(kind) && !typed.isGiven(field) && !isMissing) {
            problems.putIfAbsent(field, words.say("problem.missing"));
        }
    }

    private boolean isAwaited(TaskKey.Kind kind) {
        return card.tasks().stream().anyMatch(task -> task.key().kind() == kind && task.required());
    }

    @Override
    public List<String> doubts(Typed typed) {
        var doubts = new ArrayList<String>();
        doubts.addAll(doubts(typed.get(VALUE), period, "indicator.value"));
        doubts.addAll(
                doubts(typed.get(FORECAST), new Period.Year(card.key().round().year()), "indicator.forecast"));
        return doubts;
    }

    private List<String> doubts(String typed, Period of, String label) {
        var about = label.equals("indicator.value")
                ? words.say(label, PeriodText.of(of, visit.language()))
                : words.say(label, of.year());
        return Numbers.parse(typed).stream()
                .flatMap(number -> Plausibility.of(standing, of, number.value()).stream())
                .map(found -> about + ": "
                        + words.say(
                                "doubt." + found.doubt(),
                                found.low().map(this::number).orElse(""),
                                found.high().map(this::number).orElse("")))
                .toList();
    }

    private String number(BigDecimal value) {
        return words.number(value, standing.indicator());
    }

    @Override
    public Object seen(Municipality municipality) {
        return change().seen(municipality);
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        return change().of(now, typed);
    }

    private IndicatorChange change() {
        return new IndicatorChange(card, period, comment(), judging, today);
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        var key = card.key();
        if (!line.startsWith(key.code() + "," + key.of() + ",")) {
            return judging.field(finding, line);
        }
        return switch (finding.place().file()) {
            case OBSERVATIONS -> Optional.of(finding.place().column().equals("absence") ? NotYet.REASON : VALUE);
            case FORECASTS -> Optional.of(FORECAST);
            case COMMENTS -> Optional.of(COMMENT);
            default -> Optional.empty();
        };
    }
}
