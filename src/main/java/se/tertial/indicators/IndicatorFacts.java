package se.tertial.indicators;

import java.util.List;

/** All that a municipality measures. */
public record IndicatorFacts(
        List<Indicator> indicators, List<EarlierName> earlierNames, List<Observation> observations) {

    public IndicatorFacts {
        indicators = List.copyOf(indicators);
        earlierNames = List.copyOf(earlierNames);
        observations = List.copyOf(observations);
    }
}
