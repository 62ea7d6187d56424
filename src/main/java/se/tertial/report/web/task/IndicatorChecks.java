package se.tertial.report.web.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.assessment.round.TaskKey;
import se.tertial.basics.Period;
import se.tertial.report.task.Plausibility;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.ui.PeriodText;

/** What is wrong with what is typed of an indicator, and what looks like a slip of the pen. */
final class IndicatorChecks {

    private final Visit visit;
    private final WorkWords words;
    private final Card card;
    private final IndicatorStanding standing;
    private final Period period;
    private final LocalDate today;

    IndicatorChecks(Visit visit, Card card, IndicatorStanding standing, Period period, LocalDate today) {
        this.visit = visit;
        this.card = card;
        this.standing = standing;
        this.period = period;
        this.today = today;
        words = new WorkWords(visit.language());
    }

    Map<String, String> problems(Typed typed) {
        var problems = new HashMap<String, String>();
        findNoNumber(typed, IndicatorWork.VALUE, problems);
        findNoNumber(typed, IndicatorWork.FORECAST, problems);
        var isMissing = typed.isGiven(NotYet.REASON);
        if (isMissing && typed.isGiven(IndicatorWork.VALUE)) {
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
        findMissing(typed, TaskKey.Kind.OBSERVATION, IndicatorWork.VALUE, isMissing, problems);
        findMissing(typed, TaskKey.Kind.FORECAST, IndicatorWork.FORECAST, isMissing, problems);
        if (isAwaited(TaskKey.Kind.COMMENT) && !typed.isGiven(IndicatorWork.COMMENT)) {
            problems.put(IndicatorWork.COMMENT, words.say("problem.comment"));
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

    List<String> doubts(Typed typed) {
        var doubts = new ArrayList<String>();
        doubts.addAll(doubts(typed.get(IndicatorWork.VALUE), period, "indicator.value"));
        doubts.addAll(doubts(
                typed.get(IndicatorWork.FORECAST),
                new Period.Year(card.key().round().year()),
                "indicator.forecast"));
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
}
