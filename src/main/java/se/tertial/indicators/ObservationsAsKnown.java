package se.tertial.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;

/** Observations as they were known in a round: nothing reported later is seen. */
public final class ObservationsAsKnown {

    private record Series(String indicator, String unit) {}

    private final Map<Series, SortedMap<Period, Known>> known = new HashMap<>();

    public ObservationsAsKnown(IndicatorFacts facts, RoundCode round) {
        var reports = new HashMap<Series, SortedMap<Period, List<Observation>>>();
        for (var observation : facts.observations()) {
            if (observation.reportedIn().compareTo(round) <= 0) {
                reports.computeIfAbsent(new Series(observation.indicator(), observation.unit()), _ -> new TreeMap<>())
                        .computeIfAbsent(observation.period(), _ -> new ArrayList<>())
                        .add(observation);
            }
        }
        reports.forEach((series, periods) -> {
            var values = new TreeMap<Period, Known>();
            periods.forEach((period, list) -> values.put(period, latestOf(list)));
            known.put(series, values);
        });
    }

    public Optional<Known> of(String indicator, String unit, Period period) {
        return Optional.ofNullable(all(indicator, unit).get(period));
    }

    /** All periods with an observation, in order of time. */
    public SortedMap<Period, Known> all(String indicator, String unit) {
        return known.getOrDefault(new Series(indicator, unit), new TreeMap<>());
    }

    private static Known latestOf(List<Observation> reports) {
        reports.sort(Comparator.comparing(Observation::reportedIn));
        var latest = reports.getLast();
        var otherwise = reports.subList(0, reports.size() - 1).stream()
                .filter(report -> !sameValue(report, latest))
                .toList();
        return new Known(latest, otherwise);
    }

    private static boolean sameValue(Observation a, Observation b) {
        if (!Objects.equals(a.ratio(), b.ratio())) {
            return false;
        }
        return a.value() == null || b.value() == null
                ? Objects.equals(a.value(), b.value())
                : a.value().compareTo(b.value()) == 0;
    }
}
