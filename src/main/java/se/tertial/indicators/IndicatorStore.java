package se.tertial.indicators;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.indicators.Tables.EARLIER_NAME;
import static se.tertial.database.jooq.indicators.Tables.INDICATOR;
import static se.tertial.database.jooq.indicators.Tables.OBSERVATION;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.database.Chunks;
import se.tertial.database.Stretch;
import se.tertial.organisation.MunicipalityId;

/** Indicators and their observations in the database. */
@Component
public final class IndicatorStore {

    private final DSLContext sql;

    public IndicatorStore(DSLContext sql) {
        this.sql = sql;
    }

    public IndicatorFacts read(MunicipalityId municipality) {
        return new IndicatorFacts(indicators(municipality), earlierNames(municipality), observations(municipality));
    }

    public void replace(MunicipalityId municipality, IndicatorFacts facts) {
        var id = municipality.value();
        sql.deleteFrom(OBSERVATION).where(OBSERVATION.MUNICIPALITY_ID.eq(id)).execute();
        sql.deleteFrom(EARLIER_NAME).where(EARLIER_NAME.MUNICIPALITY_ID.eq(id)).execute();
        sql.deleteFrom(INDICATOR).where(INDICATOR.MUNICIPALITY_ID.eq(id)).execute();
        insertIndicators(id, facts.indicators());
        insertEarlierNames(id, facts.earlierNames());
        insertObservations(id, facts.observations(), Stretch.whole(facts.observations()));
    }

    /** Only where it differs, when nothing but observations do. */
    public void replace(MunicipalityId municipality, IndicatorFacts now, IndicatorFacts wanted) {
        if (!new IndicatorFacts(now.indicators(), now.earlierNames(), wanted.observations()).equals(wanted)) {
            replace(municipality, wanted);
            return;
        }
        var stretch = Stretch.of(now.observations(), wanted.observations());
        stretch.clear(sql, OBSERVATION, municipality.value());
        insertObservations(municipality.value(), wanted.observations(), stretch);
    }

    private List<Indicator> indicators(MunicipalityId municipality) {
        var i = INDICATOR;
        return sql.selectFrom(i)
                .where(i.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(i.POSITION)
                .fetch(r -> new Indicator(
                        r.get(i.CODE),
                        r.get(i.NAME),
                        r.get(i.MEASURE),
                        r.get(i.DECIMALS),
                        Word.known(Indicator.Direction.class, r.get(i.DIRECTION)),
                        Word.known(Indicator.Nature.class, r.get(i.NATURE)),
                        r.get(i.ROLE),
                        r.get(i.POPULATION),
                        r.get(i.METHOD)));
    }

    private List<EarlierName> earlierNames(MunicipalityId municipality) {
        var n = EARLIER_NAME;
        return sql.selectFrom(n)
                .where(n.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(n.POSITION)
                .fetch(r -> new EarlierName(r.get(n.INDICATOR), new RoundCode(r.get(n.UNTIL_ROUND)), r.get(n.NAME)));
    }

    private List<Observation> observations(MunicipalityId municipality) {
        var o = OBSERVATION;
        return sql.selectFrom(o)
                .where(o.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(o.POSITION)
                .fetch(r -> new Observation(
                        r.get(o.INDICATOR),
                        r.get(o.UNIT),
                        Period.of(r.get(o.PERIOD)),
                        new RoundCode(r.get(o.REPORTED_IN)),
                        r.get(o.VALUE),
                        ratio(r.get(o.PART), r.get(o.WHOLE)),
                        r.get(o.ABSENCE),
                        new SourceLine(r.get(o.SOURCE_FILE), r.get(o.SOURCE_LINE))));
    }

    private static @Nullable Ratio ratio(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null ? null : new Ratio(part, whole);
    }

    private static @Nullable BigDecimal part(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.part();
    }

    private static @Nullable BigDecimal whole(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.whole();
    }

    private void insertIndicators(short municipality, List<Indicator> indicators) {
        var i = INDICATOR;
        for (var rows : Chunks.of(
                indicators,
                (position, indicator) -> row(
                        municipality,
                        indicator.code(),
                        position,
                        indicator.name(),
                        indicator.measure(),
                        (short) indicator.decimals(),
                        Word.of(indicator.direction()),
                        Word.of(indicator.nature()),
                        indicator.role(),
                        indicator.population(),
                        indicator.method()))) {
            sql.insertInto(
                            i,
                            i.MUNICIPALITY_ID,
                            i.CODE,
                            i.POSITION,
                            i.NAME,
                            i.MEASURE,
                            i.DECIMALS,
                            i.DIRECTION,
                            i.NATURE,
                            i.ROLE,
                            i.POPULATION,
                            i.METHOD)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insertEarlierNames(short municipality, List<EarlierName> names) {
        var n = EARLIER_NAME;
        for (var rows : Chunks.of(
                names,
                (position, name) ->
                        row(municipality, name.indicator(), name.until().code(), position, name.name()))) {
            sql.insertInto(n, n.MUNICIPALITY_ID, n.INDICATOR, n.UNTIL_ROUND, n.POSITION, n.NAME)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insertObservations(short municipality, List<Observation> observations, Stretch stretch) {
        var o = OBSERVATION;
        for (var rows : Chunks.of(
                observations,
                stretch,
                (position, observation) -> row(
                        municipality,
                        observation.indicator(),
                        observation.unit(),
                        observation.period().code(),
                        observation.reportedIn().code(),
                        position,
                        observation.value(),
                        part(observation.ratio()),
                        whole(observation.ratio()),
                        observation.absence(),
                        observation.source().file(),
                        observation.source().line()))) {
            sql.insertInto(
                            o,
                            o.MUNICIPALITY_ID,
                            o.INDICATOR,
                            o.UNIT,
                            o.PERIOD,
                            o.REPORTED_IN,
                            o.POSITION,
                            o.VALUE,
                            o.PART,
                            o.WHOLE,
                            o.ABSENCE,
                            o.SOURCE_FILE,
                            o.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }
}
