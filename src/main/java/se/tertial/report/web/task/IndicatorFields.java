package se.tertial.report.web.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.assessment.IndicatorComment;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.assessment.round.TaskKey;
import se.tertial.basics.Period;
import se.tertial.report.compose.Composer;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.report.web.task.TaskField.Kind;
import se.tertial.ui.PeriodText;

/** The fields in which an indicator's value, forecast and comment are told, or why there is none yet. */
final class IndicatorFields {

    private final Visit visit;
    private final WorkWords words;
    private final Card card;
    private final IndicatorStanding standing;
    private final Period period;

    IndicatorFields(Visit visit, Card card, IndicatorStanding standing, Period period) {
        this.visit = visit;
        this.card = card;
        this.standing = standing;
        this.period = period;
        words = new WorkWords(visit.language());
    }

    List<TaskGroup> groups(Typed typed) {
        var groups = new ArrayList<TaskGroup>();
        var fields = new ArrayList<TaskField>();
        var measure = standing.indicator().measure();
        if (card.has(TaskKey.Kind.OBSERVATION)) {
            var label = words.say("indicator.value", PeriodText.of(period, visit.language()));
            fields.add(TaskField.of(typed, IndicatorWork.VALUE, withMeasure(label, measure), Kind.NUMBER, "", ""));
        }
        if (card.has(TaskKey.Kind.FORECAST)) {
            var label = words.say("indicator.forecast", card.key().round().year());
            fields.add(TaskField.of(typed, IndicatorWork.FORECAST, withMeasure(label, measure), Kind.NUMBER, "", ""));
        }
        if (card.has(TaskKey.Kind.COMMENT)) {
            fields.add(TaskField.words(
                    typed, IndicatorWork.COMMENT, words.say("comment"), "", printedComment(), writtenComment()));
        }
        groups.add(TaskGroup.of(fields));
        if (card.has(TaskKey.Kind.OBSERVATION)) {
            groups.add(notYet(typed));
        }
        return groups;
    }

    private static String withMeasure(String label, String measure) {
        return measure.isEmpty() ? label : label + " (" + measure + ")";
    }

    private TaskGroup notYet(Typed typed) {
        var isOpen = typed.isGiven(NotYet.REASON) || typed.problems().containsKey(NotYet.REASON);
        return TaskGroup.under(
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
}
