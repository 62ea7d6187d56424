package se.tertial.assessment.handover;

import static se.tertial.database.jooq.assessment.Tables.HANDOVER;
import static se.tertial.database.jooq.assessment.Tables.HANDOVER_ITEM;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import se.tertial.assessment.round.Section;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.database.Chunks;
import se.tertial.organisation.MunicipalityId;

/** What happened when sections were handed over, in the database. Nothing is ever changed or removed. */
@Component
public final class Handovers {

    private final DSLContext sql;

    public Handovers(DSLContext sql) {
        this.sql = sql;
    }

    /** How all units' sections stand in a round. */
    public HandoverStates states(MunicipalityId municipality, RoundCode round) {
        return new HandoverStates(
                last(HANDOVER.MUNICIPALITY_ID.eq(municipality.value()).and(HANDOVER.ROUND.eq(round.code()))));
    }

    /** Likewise in every round in which something was handed over. */
    public Map<RoundCode, HandoverStates> states(MunicipalityId municipality) {
        return last(HANDOVER.MUNICIPALITY_ID.eq(municipality.value())).stream()
                .collect(Collectors.groupingBy(
                        Handover::round, Collectors.collectingAndThen(Collectors.toList(), HandoverStates::new)));
    }

    /** All that happened to a unit's sections in a round, the latest first. */
    public List<Handover> events(MunicipalityId municipality, RoundCode round, String unit) {
        return sql.selectFrom(HANDOVER)
                .where(HANDOVER.MUNICIPALITY_ID.eq(municipality.value()))
                .and(HANDOVER.ROUND.eq(round.code()))
                .and(HANDOVER.UNIT.eq(unit))
                .orderBy(HANDOVER.NUMBER.desc())
                .fetch(Handovers::event);
    }

    /** @param items all that the section held, when it was handed in; none for other steps */
    public void add(MunicipalityId municipality, Handover event, List<HandedItem> items) {
        var h = HANDOVER;
        var number = sql.insertInto(h)
                .set(h.MUNICIPALITY_ID, municipality.value())
                .set(h.ROUND, event.round().code())
                .set(h.UNIT, event.unit())
                .set(h.SECTION, Word.of(event.section()))
                .set(h.STEP, Word.of(event.step()))
                .set(h.BY_NAME, event.by())
                .set(h.ACCOUNT, event.account())
                .set(h.HAPPENED_AT, event.at().atOffset(ZoneOffset.UTC))
                .set(h.VERSION, event.version())
                .set(h.WHY, event.why())
                .returningResult(h.NUMBER)
                .fetchSingle()
                .value1();
        add(municipality, number, items);
    }

    private void add(MunicipalityId municipality, long number, List<HandedItem> items) {
        var i = HANDOVER_ITEM;
        for (var rows : Chunks.of(
                items,
                (position, item) -> DSL.row(
                        municipality.value(),
                        number,
                        position,
                        Word.of(item.kind()),
                        item.subject(),
                        item.detail(),
                        item.text(),
                        item.figures().toArray(String[]::new)))) {
            sql.insertInto(
                            i,
                            i.MUNICIPALITY_ID,
                            i.HANDOVER,
                            i.POSITION,
                            i.KIND,
                            i.SUBJECT,
                            i.DETAIL,
                            i.CONTENT,
                            i.FIGURES)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    /**
     * What the section held when it was handed in the last time but {@code back}: 0 the last time, 1 the time before. Empty when it was
     * not handed in so often.
     */
    public Optional<List<HandedItem>> handedIn(
            MunicipalityId municipality, RoundCode round, String unit, Section section, int back) {
        var h = HANDOVER;
        return sql.select(h.NUMBER)
                .from(h)
                .where(h.MUNICIPALITY_ID.eq(municipality.value()))
                .and(h.ROUND.eq(round.code()))
                .and(h.UNIT.eq(unit))
                .and(h.SECTION.eq(Word.of(section)))
                .and(h.STEP.eq(Word.of(Step.SUBMITTED)))
                .orderBy(h.NUMBER.desc())
                .limit(back, 1)
                .fetchOptional(h.NUMBER)
                .map(number -> items(municipality, number));
    }

    private List<HandedItem> items(MunicipalityId municipality, long handover) {
        var i = HANDOVER_ITEM;
        return sql.selectFrom(i)
                .where(i.MUNICIPALITY_ID.eq(municipality.value()))
                .and(i.HANDOVER.eq(handover))
                .orderBy(i.POSITION)
                .fetch(r -> new HandedItem(
                        Word.known(HandedItem.Kind.class, r.get(i.KIND)),
                        r.get(i.SUBJECT),
                        r.get(i.DETAIL),
                        r.get(i.CONTENT),
                        List.of(r.get(i.FIGURES))));
    }

    private List<Handover> last(Condition which) {
        var h = HANDOVER;
        return sql.select(h.fields())
                .distinctOn(h.ROUND, h.UNIT, h.SECTION)
                .from(h)
                .where(which)
                .orderBy(h.ROUND, h.UNIT, h.SECTION, h.NUMBER.desc())
                .fetch(Handovers::event);
    }

    private static Handover event(Record r) {
        var h = HANDOVER;
        return new Handover(
                new RoundCode(r.get(h.ROUND)),
                r.get(h.UNIT),
                Word.known(Section.class, r.get(h.SECTION)),
                Word.known(Step.class, r.get(h.STEP)),
                r.get(h.BY_NAME),
                r.get(h.ACCOUNT),
                r.get(h.HAPPENED_AT).toInstant(),
                r.get(h.VERSION),
                r.get(h.WHY));
    }
}
