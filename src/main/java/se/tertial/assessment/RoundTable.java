package se.tertial.assessment;

import static se.tertial.database.jooq.assessment.Tables.ROUND;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jooq.TableField;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.database.FactTable;
import se.tertial.database.jooq.assessment.tables.records.RoundRecord;
import se.tertial.organisation.Unit;

/** The calendar of rounds, in the database. */
final class RoundTable {

    static final FactTable<Round> ROUNDS = new FactTable<>(
            ROUND,
            List.of(
                    ROUND.CODE,
                    ROUND.NAME,
                    ROUND.NAME_EN,
                    ROUND.FORECAST_NAME,
                    ROUND.FORECAST_NAME_EN,
                    ROUND.CUT_OFF,
                    ROUND.DUE,
                    ROUND.OPENS,
                    ROUND.DUE_SECTION,
                    ROUND.DUE_DEPARTMENT,
                    ROUND.DUE_OFFICE,
                    ROUND.DUE_COMMITTEE),
            RoundTable::round,
            fact -> Arrays.asList(
                    fact.code().code(),
                    fact.name().sv(),
                    fact.name().en(),
                    fact.forecastName().sv(),
                    fact.forecastName().en(),
                    fact.cutOff(),
                    fact.due(),
                    fact.opens(),
                    fact.earlier().get(Unit.Kind.SECTION),
                    fact.earlier().get(Unit.Kind.DEPARTMENT),
                    fact.earlier().get(Unit.Kind.OFFICE),
                    fact.earlier().get(Unit.Kind.COMMITTEE)));

    private static final Map<Unit.Kind, TableField<RoundRecord, LocalDate>> DUES = new EnumMap<>(Map.of(
            Unit.Kind.SECTION, ROUND.DUE_SECTION,
            Unit.Kind.DEPARTMENT, ROUND.DUE_DEPARTMENT,
            Unit.Kind.OFFICE, ROUND.DUE_OFFICE,
            Unit.Kind.COMMITTEE, ROUND.DUE_COMMITTEE));

    private RoundTable() {}

    private static Round round(Record row) {
        var earlier = new EnumMap<Unit.Kind, LocalDate>(Unit.Kind.class);
        DUES.forEach((kind, field) -> {
            var day = row.get(field);
            if (day != null) {
                earlier.put(kind, day);
            }
        });
        return new Round(
                new RoundCode(row.get(ROUND.CODE)),
                new Text(row.get(ROUND.NAME), row.get(ROUND.NAME_EN)),
                new Text(row.get(ROUND.FORECAST_NAME), row.get(ROUND.FORECAST_NAME_EN)),
                row.get(ROUND.CUT_OFF),
                row.get(ROUND.DUE),
                row.get(ROUND.OPENS),
                earlier);
    }
}
