package se.tertial.report.web.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.assessment.IndicatorForecast;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.Period;
import se.tertial.report.task.Plausibility;
import se.tertial.report.web.Visit;
import se.tertial.ui.PeriodText;

/** What somebody needs beside the fields of an indicator: last year's value, last round's, the target and the rule. */
final class IndicatorBeside {

    private final Visit visit;
    private final WorkWords words;
    private final IndicatorStanding standing;
    private final Period period;
    private final Judging judging;

    IndicatorBeside(Visit visit, WorkWords words, IndicatorWork work, Judging judging) {
        this.visit = visit;
        this.words = words;
        this.standing = work.standing();
        this.period = work.period();
        this.judging = judging;
    }

    List<TaskFact> facts(boolean isRated) {
        var facts = new ArrayList<TaskFact>();
        value(period.lastYear()).ifPresent(facts::add);
        if (!(period instanceof Period.Year)) {
            value(new Period.Year(period.year() - 1)).ifPresent(facts::add);
        }
        latestOfYear().flatMap(this::value).ifPresent(facts::add);
        forecastBefore().ifPresent(facts::add);
        standing.target()
                .ifPresent(target -> facts.add(
                        new TaskFact(words.say("indicator.target", target.year()), withMeasure(target.expression()))));
        Plausibility.targetBefore(
                        standing, visit.insight().municipality().plan().targets())
                .ifPresent(
                        before -> facts.add(new TaskFact(words.say("indicator.target-changed"), withMeasure(before))));
        facts.add(new TaskFact(
                words.say("indicator.direction"),
                Messages.of("figures", visit.language())
                        .text("direction." + standing.indicator().direction())));
        if (!standing.indicator().method().isEmpty()) {
            facts.add(new TaskFact(
                    words.say("indicator.method"), standing.indicator().method()));
        }
        if (isRated) {
            facts.addAll(judging.facts());
        }
        return facts;
    }

    private Optional<TaskFact> value(Period of) {
        return standing.value(of)
                .map(value ->
                        new TaskFact(words.say("indicator.was", PeriodText.of(of, visit.language())), number(value)));
    }

    /** What an earlier round of the same year has told. */
    private Optional<Period> latestOfYear() {
        return standing.values().keySet().stream()
                .filter(other -> other.year() == period.year() && other.compareTo(period) < 0)
                .filter(other -> !(other instanceof Period.Month)
                        && standing.value(other).isPresent())
                .reduce((_, later) -> later);
    }

    private Optional<TaskFact> forecastBefore() {
        return visit.insight().municipality().assessment().forecasts().stream()
                .filter(f -> f.indicator().equals(standing.indicator().code())
                        && f.unit().equals(standing.followed().unit())
                        && f.year() == period.year()
                        && f.round().compareTo(standing.round()) < 0)
                .reduce((_, later) -> later)
                .map(this::forecast);
    }

    private TaskFact forecast(IndicatorForecast forecast) {
        var round = visit.insight().round(forecast.round()).name().in(visit.language());
        return new TaskFact(words.say("indicator.forecast-before", round), number(forecast.value()));
    }

    private String number(BigDecimal value) {
        return words.number(value, standing.indicator());
    }

    private String withMeasure(String written) {
        var expression = visit.language() == Language.SV ? written.replaceAll("(\\d)\\.(\\d)", "$1,$2") : written;
        var measure = standing.indicator().measure();
        return measure.isEmpty() ? expression : expression + "\u00A0" + measure;
    }
}
