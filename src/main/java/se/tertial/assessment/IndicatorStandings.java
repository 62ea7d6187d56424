package se.tertial.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.indicators.EarlierName;
import se.tertial.indicators.Indicator;
import se.tertial.indicators.Indicator.Nature;
import se.tertial.indicators.IndicatorFacts;
import se.tertial.indicators.Known;
import se.tertial.indicators.ObservationsAsKnown;
import se.tertial.plan.FollowedIndicator;
import se.tertial.plan.IndicatorTarget;
import se.tertial.plan.Plan;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel.Rules;
import se.tertial.plan.SteeringModel.Rules.Basis;
import se.tertial.plan.Target;
import se.tertial.plan.TrendMeaning;

/** Puts together how each followed indicator stands in a round. */
final class IndicatorStandings {

    private record Place(String indicator, String unit) {}

    private final RoundCode round;
    private final Rules rules;
    private final ObservationsAsKnown observations;
    private final Map<String, Indicator> indicators;
    private final List<EarlierName> earlierNames;
    private final Map<Place, List<IndicatorTarget>> targets;
    private final Map<Place, List<IndicatorForecast>> forecasts;
    private final Map<Place, List<IndicatorComment>> comments;
    private final Overridings overridings;

    IndicatorStandings(IndicatorFacts facts, Plan plan, AssessmentFacts said, RoundCode round) {
        this.round = round;
        rules = plan.model().rules();
        observations = new ObservationsAsKnown(facts, round);
        indicators = facts.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        earlierNames = facts.earlierNames();
        targets = plan.targets().stream()
                .filter(t -> t.statedIn().compareTo(round) <= 0)
                .collect(groupingBy(t -> new Place(t.indicator(), t.unit())));
        forecasts = said.forecasts().stream()
                .filter(f -> f.round().equals(round))
                .collect(groupingBy(f -> new Place(f.indicator(), f.unit())));
        comments = said.comments().stream()
                .filter(c -> c.round().compareTo(round) <= 0)
                .collect(groupingBy(c -> new Place(c.indicator(), c.unit())));
        overridings = new Overridings(said.overridings(), round);
    }

    IndicatorStanding of(FollowedIndicator followed) {
        var place = new Place(followed.indicator(), followed.unit());
        var indicator = Objects.requireNonNull(indicators.get(followed.indicator()), followed.indicator());
        var values = observations.all(followed.indicator(), followed.unit());
        var target = targets.getOrDefault(place, List.of()).stream()
                .filter(t -> t.year() == round.year())
                .max(Comparator.comparing(IndicatorTarget::statedIn));
        var forecast = forecasts.getOrDefault(place, List.of()).stream()
                .filter(f -> f.year() == round.year())
                .findFirst();
        return judged(followed, indicator, values, target, forecast);
    }

    private IndicatorStanding judged(
            FollowedIndicator followed,
            Indicator indicator,
            SortedMap<Period, Known> values,
            Optional<IndicatorTarget> target,
            Optional<IndicatorForecast> forecast) {
        var goal = target.flatMap(t -> Target.parse(t.expression(), indicator.direction()));
        var rated = first(rules.ratingOf(), indicator, values, forecast);
        var trended = first(rules.trendOf(), indicator, values, forecast);
        var lastYear = yearOutcome(values, round.year() - 1);
        var tolerance = rules.trendTolerance();
        var judgedBy = indicator.direction() == Indicator.Direction.NONE ? Optional.<Target>empty() : goal;
        var trend = IndicatorRules.trend(indicator.direction(), trended, lastYear, goal, tolerance);
        return new IndicatorStanding(
                round,
                followed,
                indicator,
                nameIn(indicator),
                values,
                target,
                forecast,
                rated,
                trended,
                lastYear,
                over(IndicatorRules.rating(rated, judgedBy), RatingMeaning.class, followed, Overriding.Aspect.RATING),
                over(trend, TrendMeaning.class, followed, Overriding.Aspect.TREND),
                IndicatorRules.movement(trended, lastYear, tolerance),
                commentsOf(followed));
    }

    private <T extends Enum<T>> Judged<T> over(
            T computed, Class<T> meaning, FollowedIndicator followed, Overriding.Aspect aspect) {
        return overridings.over(
                computed, meaning, Overriding.Subject.INDICATOR, followed.indicator(), followed.unit(), aspect);
    }

    private Optional<Given> first(
            List<Basis> bases,
            Indicator indicator,
            SortedMap<Period, Known> values,
            Optional<IndicatorForecast> forecast) {
        return bases.stream()
                .map(basis -> switch (basis) {
                    case YEAR_OUTCOME -> yearOutcome(values, round.year());
                    case FORECAST ->
                        forecast.map(f -> new Given(Basis.FORECAST, new Period.Year(f.year()), f.value(), f.source()));
                    case LATEST -> latest(indicator, values, Basis.LATEST);
                    case LATEST_KNOWN -> latest(indicator, values, Basis.LATEST_KNOWN);
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Given> yearOutcome(SortedMap<Period, Known> values, int year) {
        return given(Basis.YEAR_OUTCOME, new Period.Year(year), values);
    }

    /** The newest value, of the round's year or of any. Part of a year of a flow cannot be held against a whole year. */
    private Optional<Given> latest(Indicator indicator, SortedMap<Period, Known> values, Basis basis) {
        return values.keySet().stream()
                .filter(p -> basis == Basis.LATEST ? p.year() == round.year() : p.year() <= round.year())
                .filter(p ->
                        indicator.nature() == Nature.FLOW ? p instanceof Period.Year : !(p instanceof Period.Month))
                .sorted(Comparator.reverseOrder())
                .map(p -> given(basis, p, values))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Given> given(Basis basis, Period period, SortedMap<Period, Known> values) {
        var known = values.get(period);
        var value = known == null ? null : known.latest().value();
        return known == null || value == null
                ? Optional.empty()
                : Optional.of(new Given(basis, period, value, known.latest().source()));
    }

    private String nameIn(Indicator indicator) {
        return earlierNames.stream()
                .filter(n -> n.indicator().equals(indicator.code()) && n.until().compareTo(round) >= 0)
                .min(Comparator.comparing(EarlierName::until))
                .map(EarlierName::name)
                .orElse(indicator.name());
    }

    private List<IndicatorComment> commentsOf(FollowedIndicator followed) {
        var found = new ArrayList<>(comments.getOrDefault(new Place(followed.indicator(), followed.unit()), List.of()));
        found.sort(Comparator.comparing(IndicatorComment::round)
                .thenComparing(IndicatorComment::date)
                .reversed());
        return found;
    }
}
