package se.tertial.report.web.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tertial.assessment.AssessmentFacts;
import se.tertial.assessment.IndicatorComment;
import se.tertial.assessment.IndicatorForecast;
import se.tertial.assessment.round.TaskKey;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.indicators.IndicatorFacts;
import se.tertial.indicators.Observation;
import se.tertial.report.Municipality;
import se.tertial.report.web.Typed;

/**
 * What becomes of the municipality by what is typed about an indicator.
 *
 * @param period that the value speaks of
 * @param comment as the round has it
 */
record IndicatorChange(Card card, Period period, Optional<IndicatorComment> comment, Judging judging, LocalDate today) {

    Object seen(Municipality municipality) {
        var said = municipality.assessment();
        return List.of(
                municipality.indicators().observations().stream()
                        .filter(this::isHere)
                        .toList(),
                said.forecasts().stream().filter(this::isHere).toList(),
                said.comments().stream()
                        .filter(c -> isOf(c.indicator(), c.unit(), c.round()))
                        .toList(),
                judging.seen(said));
    }

    private boolean isOf(String indicator, String unit, RoundCode round) {
        var key = card.key();
        return indicator.equals(key.code()) && unit.equals(key.of()) && round.equals(key.round());
    }

    private boolean isHere(Observation observation) {
        return isOf(observation.indicator(), observation.unit(), observation.reportedIn())
                && observation.period().equals(period);
    }

    private boolean isHere(IndicatorForecast forecast) {
        return isOf(forecast.indicator(), forecast.unit(), forecast.round())
                && forecast.year() == card.key().round().year();
    }

    private boolean isHere(IndicatorComment comment, LocalDate date) {
        return isOf(comment.indicator(), comment.unit(), comment.round())
                && comment.date().equals(date);
    }

    Municipality of(Municipality now, Typed typed) {
        var changed = now;
        if (card.has(TaskKey.Kind.OBSERVATION)) {
            changed = changed.with(observed(changed.indicators(), typed));
        }
        if (card.has(TaskKey.Kind.FORECAST)) {
            changed = changed.with(forecast(changed.assessment(), typed));
        }
        if (card.has(TaskKey.Kind.RATING)) {
            changed = changed.with(judging.changed(changed.assessment(), typed));
        }
        return card.has(TaskKey.Kind.COMMENT) ? changed.with(commented(changed.assessment(), typed)) : changed;
    }

    private IndicatorFacts observed(IndicatorFacts facts, Typed typed) {
        var key = card.key();
        var number = Numbers.parse(typed.get(IndicatorWork.VALUE));
        var absence = NotYet.of(typed).isPresent() ? "" : typed.get(NotYet.REASON);
        var observations = Rows.with(
                facts.observations(),
                this::isHere,
                line -> number.isEmpty() && absence.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Observation(
                                key.code(),
                                key.of(),
                                period,
                                key.round(),
                                number.map(Numbers::value).orElse(null),
                                number.flatMap(Numbers::ratio).orElse(null),
                                number.isPresent() ? "" : absence,
                                new SourceLine(IndicatorWork.OBSERVATIONS, line))));
        return new IndicatorFacts(facts.indicators(), facts.earlierNames(), observations);
    }

    private AssessmentFacts forecast(AssessmentFacts said, Typed typed) {
        var key = card.key();
        var year = key.round().year();
        var forecasts = Rows.with(
                said.forecasts(),
                this::isHere,
                line -> Numbers.parse(typed.get(IndicatorWork.FORECAST))
                        .map(number -> new IndicatorForecast(
                                key.code(),
                                key.of(),
                                year,
                                key.round(),
                                number.value(),
                                new SourceLine(IndicatorWork.FORECASTS, line))));
        return new AssessmentFacts(
                said.rounds(), forecasts, said.comments(), said.overridings(), said.assignmentStates());
    }

    /** Words that are as they were keep their day. */
    private AssessmentFacts commented(AssessmentFacts said, Typed typed) {
        var key = card.key();
        var old = comment;
        var text = typed.get(IndicatorWork.COMMENT);
        var date = old.filter(c -> c.text().equals(text))
                .map(IndicatorComment::date)
                .orElse(today);
        var others = said.comments().stream()
                .filter(c -> old.isEmpty() || c.equals(old.get()) || !isHere(c, date))
                .toList();
        var comments = Rows.with(
                others,
                c -> isHere(c, old.map(IndicatorComment::date).orElse(date)),
                line -> text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new IndicatorComment(
                                key.code(),
                                key.of(),
                                key.round(),
                                date,
                                text,
                                new SourceLine(IndicatorWork.COMMENTS, line))));
        return new AssessmentFacts(
                said.rounds(), said.forecasts(), comments, said.overridings(), said.assignmentStates());
    }
}
