package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.Period;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.report.Outline.Component;

/** What is said below a table of indicators: which values are of another year than the report, and why some are absent. */
final class IndicatorNotes {

    private static final String LATEST = "latest";

    private IndicatorNotes() {}

    /** Whether the newest value is all there is to show, and of another year than the report's. */
    static boolean isOfOtherYear(String column, IndicatorStanding standing, Scope scope) {
        return column.equals(LATEST)
                && standing.latestPeriod()
                        .filter(p -> p.year() != scope.round().year())
                        .isPresent();
    }

    static void addTo(ArrayList<Row> rows, Component component, List<IndicatorStanding> standings, Scope scope) {
        var words = scope.words();
        var ofOtherYears = standings.stream()
                .filter(s -> component.columns().stream().anyMatch(c -> isOfOtherYear(c.code(), s, scope)))
                .map(s -> s.name() + " " + s.latestPeriod().orElseThrow().year())
                .toList();
        if (!ofOtherYears.isEmpty()) {
            var text = words.text(
                    "note.other-year",
                    Cells.OTHER_YEAR,
                    String.valueOf(scope.round().year()),
                    String.join("; ", ofOtherYears));
            rows.add(note("note-other-year", text));
        }
        var absent = scope.model().absent().in(scope.language());
        if (!absent.isEmpty()) {
            for (var reason : reasons(component, standings, scope)) {
                rows.add(note("note-absent-" + rows.size(), absent + " " + reason));
            }
        }
    }

    /** Each once, in the order of the rows. */
    private static LinkedHashSet<String> reasons(Component component, List<IndicatorStanding> standings, Scope scope) {
        var reasons = new LinkedHashSet<String>();
        for (var standing : standings) {
            var years = new ArrayList<String>();
            var reason = "";
            for (var column : component.columns()) {
                var period = period(column.code(), standing, scope);
                if (period != null && standing.isAbsent(period)) {
                    years.add(String.valueOf(period.year()));
                    reason = standing.known(period).orElseThrow().latest().absence();
                }
            }
            if (!years.isEmpty()) {
                reasons.add(scope.words()
                        .text("note.absent", standing.name(), String.join(", ", years.reversed()), reason));
            }
        }
        return reasons;
    }

    private static @org.jspecify.annotations.Nullable Period period(
            String column, IndicatorStanding standing, Scope scope) {
        var year = scope.round().year();
        return switch (column) {
            case "year-3", "year-2", "year-1" -> new Period.Year(year - (column.charAt(5) - '0'));
            case "year" -> new Period.Year(year);
            case "period" -> scope.round().period();
            case LATEST -> standing.latestPeriod().orElse(null);
            case "latest-1" -> standing.latestPeriod().map(Period::lastYear).orElse(null);
            default -> null;
        };
    }

    private static Row note(String id, String text) {
        return new Row(id, text, RowKind.NOTE, 0, List.of());
    }
}
