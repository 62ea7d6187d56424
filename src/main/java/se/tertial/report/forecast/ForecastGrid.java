package se.tertial.report.forecast;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
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
     * @param accountLabel code and name of the account, empty for the line itself
     * @param accounts how many accounts the forecast of a line is set by; null when entries tell of none
     * @param isSet whether somebody sets it, or it is added up from what is set elsewhere
     * @param own what is set in this round, null when nothing is
     */
    public record Row(
            ForecastKey key,
            ReportLine line,
            String areaLabel,
            String accountLabel,
            @Nullable Integer accounts,
            boolean isSet,
            Known known,
            @Nullable Amount own,
            Map<ForecastProposal, Amount> proposals) {
        public Row {
            proposals = proposals.isEmpty() ? Map.of() : new EnumMap<>(proposals);
        }

        /** The account, or the line in its operating area. */
        public String label(Language language) {
            var ofLine = line.label().in(language);
            return !accountLabel.isEmpty() ? accountLabel : areaLabel.isEmpty() ? ofLine : areaLabel + ", " + ofLine;
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
                .map(row -> row.key().ofLine())
                .collect(Collectors.toSet());
    }

    /** Forecasts of accounts that nobody has set. */
    public Map<ForecastKey, Amount> imported() {
        var imported = new LinkedHashMap<ForecastKey, Amount>();
        for (var row : rows()) {
            var forecast = row.known().forecast();
            if (row.key().account() != null && row.own() == null && forecast != null) {
                imported.put(row.key(), forecast);
            }
        }
        return imported;
    }

    public Optional<Row> row(ForecastKey key) {
        return rows().stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
