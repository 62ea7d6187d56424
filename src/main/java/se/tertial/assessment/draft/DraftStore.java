package se.tertial.assessment.draft;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.assessment.Tables.DRAFT;
import static se.tertial.database.jooq.assessment.Tables.DRAFT_VERSION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import se.tertial.assessment.draft.Draft.Rival;
import se.tertial.basics.RoundCode;
import se.tertial.database.jooq.assessment.tables.records.DraftRecord;
import se.tertial.organisation.MunicipalityId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in the database. What {@link #save} answers is stored. */
@Component
public final class DraftStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Rival>> RIVALS = new TypeReference<>() {};
    private static final JSONB NOTHING = JSONB.valueOf("{}");

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
     */
    public Saved save(MunicipalityId municipality, DraftKey key, Sent sent, Held held, String by, Instant at) {
        return sql.transactionResult(transaction -> {
            var inside = DSL.using(transaction);
            var locked = locked(inside, municipality, key, at);
            var draft = locked.draft();
            var has = locked.newest(held);
            var base = base(inside, municipality, draft, sent)
                    .orElseGet(() -> draft.isUnderWay() ? draft.fields() : has.fields());
            var mine = whole(base, sent.fields());
            if (draft.given() > 0 && !draft.isUnderWay() && mine.equals(draft.fields())) {
                return new Saved(draft, false);
            }
            var stored = draft.isUnderWay() ? draft : draft.with(has.fields(), Map.of());
            var before = draft.isUnderWay() ? locked.abreast(has, sent.prose()) : stored;
            var names = new Merged.Names(before.by(), by);
            var standing = new TreeMap<>(before.rivals());
            standing.keySet().removeAll(sent.settled());
            var merged = Merged.of(base, before.fields(), standing, mine, sent.prose(), names);
            var isMerged = !merged.fields().equals(mine) || !merged.rivals().isEmpty();
            if (merged.fields().equals(stored.fields()) && merged.rivals().equals(stored.rivals())) {
                return new Saved(stored, isMerged);
            }
            var versions = new Versions(before, mine, merged, has, sent.page(), by, at);
            return new Saved(versions.store(inside, municipality, isMerged), isMerged);
        });
    }

    /** All fields as the writer has them. */
    private static SortedMap<String, String> whole(SortedMap<String, String> base, SortedMap<String, String> sent) {
        var whole = new TreeMap<>(base);
        whole.putAll(sent);
        whole.values().removeIf(String::isEmpty);
        return whole;
    }

    /** What the writer's text grew from: the last that came from the same page, else what the page showed. */
    private static Optional<SortedMap<String, String>> base(
            DSLContext inside, MunicipalityId municipality, Draft before, Sent sent) {
        var v = DRAFT_VERSION;
        return inside.select(v.FIELDS)
                .from(v)
                .where(v.MUNICIPALITY_ID.eq(municipality.value()))
                .and(v.ROUND.eq(before.key().round().code()))
                .and(v.TASK.eq(before.key().task()))
                .and(v.VERSION
                        .eq(sent.seen())
                        .and(sent.began().isEmpty() ? DSL.trueCondition() : DSL.falseCondition())
                        .or(v.VERSION.gt(sent.seen()).and(v.PAGE.eq(sent.page()))))
                .orderBy(v.VERSION.desc())
                .limit(1)
                .fetchOptional(r -> JSON.readValue(r.get(v.FIELDS).data(), FIELDS))
                .map(fields -> (SortedMap<String, String>) fields)
                .or(sent::began);
    }

    /** What is stored of one saving: what was sent, and what became of it when that is more. */
    private record Versions(
            Draft before, SortedMap<String, String> mine, Merged merged, Held has, String page, String by, Instant at) {

        Draft store(DSLContext inside, MunicipalityId municipality, boolean isMerged) {
            var v = DRAFT_VERSION;
            var key = before.key();
            var id = municipality.value();
            var first = before.version() + 1;
            var last = isMerged ? first + 1 : first;
            var when = at.atOffset(ZoneOffset.UTC);
            var round = key.round().code();
            var insert = inside.insertInto(
                            v,
                            v.MUNICIPALITY_ID,
                            v.ROUND,
                            v.TASK,
                            v.VERSION,
                            v.PAGE,
                            v.FIELDS,
                            v.WRITTEN_BY,
                            v.WRITTEN_AT)
                    .values(id, round, key.task(), first, page, json(mine), by, when);
            if (isMerged) {
                insert = insert.values(id, round, key.task(), last, "", json(merged.fields()), by, when);
            }
            insert.execute();
            var d = DRAFT;
            inside.update(d)
                    .set(d.VERSION, last)
                    .set(d.FIELDS, json(merged.fields()))
                    .set(d.RIVALS, json(merged.rivals()))
                    .set(d.HAS, json(has.fields()))
                    .set(d.HAS_VERSION, has.version())
                    .set(d.WRITTEN_BY, by)
                    .set(d.WRITTEN_AT, when)
                    .where(d.MUNICIPALITY_ID.eq(id))
                    .and(d.ROUND.eq(round))
                    .and(d.TASK.eq(key.task()))
                    .execute();
            return new Draft(key, last, before.given(), merged.fields(), merged.rivals(), by, at);
        }
    }

    /** Until the transaction ends nobody else saves it. */
    private static Locked locked(DSLContext inside, MunicipalityId municipality, DraftKey key, Instant at) {
        var d = DRAFT;
        var found = inside.selectFrom(d)
                .where(d.MUNICIPALITY_ID.eq(municipality.value()))
                .and(d.ROUND.eq(key.round().code()))
                .and(d.TASK.eq(key.task()))
                .forUpdate()
                .fetchOptional(DraftStore::withHeld);
        if (found.isPresent()) {
            return found.get();
        }
        inside.insertInto(
                        d,
                        d.MUNICIPALITY_ID,
                        d.ROUND,
                        d.TASK,
                        d.VERSION,
                        d.FIELDS,
                        d.RIVALS,
                        d.WRITTEN_BY,
                        d.WRITTEN_AT)
                .values(
                        municipality.value(),
                        key.round().code(),
                        key.task(),
                        0,
                        NOTHING,
                        NOTHING,
                        "",
                        at.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
        return locked(inside, municipality, key, at);
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
                .fetch(DraftStore::draft));
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
                .set(d.HAS, json(draft.fields()))
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
                        JSON.readValue(r.getFields().data(), FIELDS),
                        r.getWrittenBy(),
                        r.getWrittenAt().toInstant()));
    }

    /** Forgets what was written on the way, when the round is closed. */
    public void forget(MunicipalityId municipality, RoundCode round) {
        sql.deleteFrom(DRAFT)
                .where(DRAFT.MUNICIPALITY_ID.eq(municipality.value()))
                .and(DRAFT.ROUND.eq(round.code()))
                .execute();
    }

    private static Locked withHeld(DraftRecord r) {
        return new Locked(
                draft(r),
                Optional.ofNullable(r.getHas())
                        .map(has -> new Held(r.getHasVersion(), JSON.readValue(has.data(), FIELDS), "")));
    }

    private static Draft draft(DraftRecord r) {
        return new Draft(
                new DraftKey(new RoundCode(r.getRound()), r.getTask()),
                r.getVersion(),
                r.getGiven(),
                JSON.readValue(r.getFields().data(), FIELDS),
                JSON.readValue(r.getRivals().data(), RIVALS),
                r.getWrittenBy(),
                r.getWrittenAt().toInstant());
    }

    private static JSONB json(Object value) {
        return JSONB.valueOf(JSON.writeValueAsString(value));
    }
}
