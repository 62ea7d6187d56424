package se.tertial.report.forecast;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Unit;
import se.tertial.plan.SteeringModel.ReportLine;

/**
 * The forecasts of a unit and of those right below it in a round.
 *
 * @param earlier round before in the same year, null when there is none
 */
public record ForecastGrid(RoundCode round, @Nullable RoundCode earlier, List<Group> groups) {

    /** The rows of a unit; none when nothing is known of it. */
    public record Group(Unit unit, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param areaLabel name of the operating area, empty for all of them together
     * @param isSet whether somebody sets it, or it is added up from what is set elsewhere
     * @param own what is set in this round, null when nothing is
     */
    public record Row(
            ForecastKey key,
            ReportLine line,
            String areaLabel,
            boolean isSet,
            Known known,
            @Nullable Amount own,
            Map<ForecastProposal, Amount> proposals) {
        public Row {
            proposals = proposals.isEmpty() ? Map.of() : new EnumMap<>(proposals);
        }
    }

    public ForecastGrid {
        groups = List.copyOf(groups);
    }

    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** Cells that have a forecast, wherever it comes from. */
    public Set<ForecastKey> known() {
        return rows().stream()
                .filter(row -> row.known().forecast() != null)
                .map(Row::key)
                .collect(Collectors.toSet());
    }

    public Optional<Row> row(ForecastKey key) {
        return rows().stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
