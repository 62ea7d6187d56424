package se.tertial.assessment.draft;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.assessment.Tables.DRAFT;
import static se.tertial.database.jooq.assessment.Tables.DRAFT_VERSION;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.MunicipalityId;

/** Drafts in the database. What {@link #save} answers is stored. */
@Component
public final class DraftStore {

    private final DSLContext sql;

    public DraftStore(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What somebody sends.
     *
     * @param page names the open page, so that what it sends twice because no answer came is not taken for another's
     * @param seen the version that the page last showed, 0 when it showed none
     * @param began what the page showed at first when it was no draft but what the municipality had; empty when it showed a draft
     * @param prose names of the fields that are texts
     * @param settled names of fields of which the writer has seen both values, and chosen
     */
    public record Sent(
            String page,
            int seen,
            Optional<SortedMap<String, String>> began,
            SortedMap<String, String> fields,
            Set<String> prose,
            Set<String> settled) {
        public Sent {
            prose = Set.copyOf(prose);
            settled = Set.copyOf(settled);
        }
    }

    /** @param isMerged whether it is more than what was sent, because somebody had saved meanwhile */
    public record Saved(Draft draft, boolean isMerged) {}

    /**
     * What the municipality has of the fields.
     *
     * @param version of the municipality; what was read of an older one than the draft has been held against is not believed
     * @param by how a change of it by somebody elsewhere is named
     */
    public record Held(long version, SortedMap<String, String> fields, String by) {}

    public record Version(int version, SortedMap<String, String> fields, String by, Instant at) {}

    /**
     * Weaves what is sent with what others have saved since the writer saw the draft, and with what the municipality has got from
     * elsewhere since it was begun.
     *
     * @param by the writer's name
     * @throws RoundIsClosed when nothing is saved any more
     */
    public Saved save(MunicipalityId municipality, DraftKey key, Sent sent, Held held, String by, Instant at) {
        return sql.transactionResult(
                transaction -> new DraftSaving(DSL.using(transaction), municipality, key).save(sent, held, by, at));
    }

    /** The drafts that there are among those, in one statement. */
    public Map<DraftKey, Draft> of(MunicipalityId municipality, Collection<DraftKey> keys) {
        var d = DRAFT;
        if (keys.isEmpty()) {
            return Map.of();
        }
        var rows = keys.stream().map(key -> row(key.round().code(), key.task())).toList();
        return byKey(sql.selectFrom(d)
                .where(d.MUNICIPALITY_ID.eq(municipality.value()))
                .and(row(d.ROUND, d.TASK).in(rows))
                .fetch(DraftRows::draft));
    }

    /** What is written in a round and not given. */
    public Set<DraftKey> underWay(MunicipalityId municipality, Collection<RoundCode> rounds) {
        var d = DRAFT;
        return sql.select(d.ROUND, d.TASK)
                .from(d)
                .where(d.MUNICIPALITY_ID.eq(municipality.value()))
                .and(d.ROUND.in(rounds.stream().map(RoundCode::code).toList()))
                .and(d.VERSION.gt(d.GIVEN))
                .fetchSet(r -> new DraftKey(new RoundCode(r.get(d.ROUND)), r.get(d.TASK)));
    }

    private static Map<DraftKey, Draft> byKey(List<Draft> drafts) {
        var byKey = new HashMap<DraftKey, Draft>();
        drafts.forEach(draft -> byKey.put(draft.key(), draft));
        return byKey;
    }

    /**
     * From now on the municipality has what is written there. In the transaction that gave it that.
     *
     * @param version that the municipality got by it
     */
    public void given(MunicipalityId municipality, Draft draft, long version) {
        var d = DRAFT;
        sql.update(d)
                .set(d.GIVEN, draft.version())
                .set(d.HAS, DraftRows.json(draft.fields()))
                .set(d.HAS_VERSION, version)
                .where(d.MUNICIPALITY_ID.eq(municipality.value()))
                .and(d.ROUND.eq(draft.key().round().code()))
                .and(d.TASK.eq(draft.key().task()))
                .and(d.VERSION.ge(draft.version()))
                .execute();
    }

    /** What was saved, the latest first. */
    public List<Version> history(MunicipalityId municipality, DraftKey key) {
        var v = DRAFT_VERSION;
        return sql.selectFrom(v)
                .where(v.MUNICIPALITY_ID.eq(municipality.value()))
                .and(v.ROUND.eq(key.round().code()))
                .and(v.TASK.eq(key.task()))
                .orderBy(v.VERSION.desc())
                .fetch(r -> new Version(
                        r.getVersion(),
                        DraftRows.fields(r.getFields()),
                        r.getWrittenBy(),
                        r.getWrittenAt().toInstant()));
    }

    /** Until the transaction ends nobody saves any draft. */
    public void shut(MunicipalityId municipality) {
        new Door(sql, municipality).shut();
    }

    /** What is written in a round and not given, as it stands, until the transaction ends; in the order of the tasks' names. */
    public List<Draft> left(MunicipalityId municipality, RoundCode round) {
        return sql.selectFrom(DRAFT)
                .where(DRAFT.MUNICIPALITY_ID.eq(municipality.value()))
                .and(DRAFT.ROUND.eq(round.code()))
                .and(DRAFT.VERSION.gt(DRAFT.GIVEN))
                .orderBy(DRAFT.TASK)
                .forUpdate()
                .fetch(DraftRows::draft);
    }

    /** Forgets what was written on the way, when the round is closed. */
    public void forget(MunicipalityId municipality, RoundCode round) {
        sql.deleteFrom(DRAFT)
                .where(DRAFT.MUNICIPALITY_ID.eq(municipality.value()))
                .and(DRAFT.ROUND.eq(round.code()))
                .execute();
    }
}
