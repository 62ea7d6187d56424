package se.tertial.report.web.handover;

import java.util.List;
import java.util.Optional;
import se.tertial.basics.RoundCode;
import se.tertial.report.compose.TextPlace;
import se.tertial.report.compose.TextPlaces;
import se.tertial.report.task.RoundReport;
import se.tertial.report.web.Visit;

/** Where the texts of a round stand: each in a report of its own unit, or lifted into that of a unit above. */
record TextsOfReports(Visit visit, RoundCode round, List<Placed> placed) {

    private record Placed(RoundReport report, TextPlace place) {
        boolean is(String unit, String key) {
            return place.unit().equals(unit) && place.key().equals(key);
        }
    }

    static TextsOfReports of(Visit visit, RoundCode round) {
        var placed = RoundReport.of(visit.insight().municipality(), round).stream()
                .flatMap(report ->
                        TextPlaces.of(visit.insight(), report.outline(), report.unit(), round, visit.language())
                                .stream()
                                .map(place -> new Placed(report, place)))
                .toList();
        return new TextsOfReports(visit, round, placed);
    }

    /** Where it is written; empty when no report has a place for it. */
    Optional<String> editor(String unit, String key) {
        return placed.stream()
                .filter(one -> one.is(unit, key))
                .findFirst()
                .map(one -> visit.place("rapporter", one.report().unit(), round.code(), "texter", unit, key)
                        .with("disposition", one.report().outline().code())
                        .toString());
    }

    /** Texts of other units in the unit's reports, in the order of the reports. */
    List<TextPlace> lifted(String unit) {
        return placed.stream()
                .filter(one ->
                        one.report().unit().equals(unit) && !one.place().unit().equals(unit))
                .map(Placed::place)
                .distinct()
                .toList();
    }
}
