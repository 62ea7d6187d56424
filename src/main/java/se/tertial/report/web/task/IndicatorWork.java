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
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;

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
        var groups = new ArrayList<>(new IndicatorFields(visit, card, standing, period).groups(typed));
        if (has(TaskKey.Kind.RATING)) {
            groups.add(judging.group(typed));
        }
        return groups;
    }

    @Override
    public List<TaskFact> facts() {
        return new IndicatorBeside(visit, words, this, judging).facts(has(TaskKey.Kind.RATING));
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        var problems = new HashMap<>(checks().problems(typed));
        if (has(TaskKey.Kind.RATING)) {
            judging.findProblems(typed, problems);
        }
        return problems;
    }

    @Override
    public List<String> doubts(Typed typed) {
        return checks().doubts(typed);
    }

    private IndicatorChecks checks() {
        return new IndicatorChecks(visit, card, standing, period, today);
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
