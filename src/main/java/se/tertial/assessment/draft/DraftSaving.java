package se.tertial.assessment.draft;

import static se.tertial.database.jooq.assessment.Tables.DRAFT;
import static se.tertial.database.jooq.assessment.Tables.DRAFT_VERSION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import se.tertial.assessment.draft.DraftStore.Held;
import se.tertial.assessment.draft.DraftStore.Saved;
import se.tertial.assessment.draft.DraftStore.Sent;
import se.tertial.organisation.MunicipalityId;

/** One saving of a draft, in its transaction: what is sent is merged with what others have saved since. */
final class DraftSaving {

    private final DSLContext inside;
    private final MunicipalityId municipality;
    private final DraftKey key;

    DraftSaving(DSLContext inside, MunicipalityId municipality, DraftKey key) {
        this.inside = inside;
        this.municipality = municipality;
        this.key = key;
    }

    Saved save(Sent sent, Held held, String by, Instant at) {
        new Door(inside, municipality).hold(key.round());
        var locked = locked(at);
        var draft = locked.draft();
        var has = locked.newest(held);
        var base = base(sent).orElseGet(() -> draft.isUnderWay() ? draft.fields() : has.fields());
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
    }

    /** All fields as the writer has them. */
    private static SortedMap<String, String> whole(SortedMap<String, String> base, SortedMap<String, String> sent) {
        var whole = new TreeMap<>(base);
        whole.putAll(sent);
        whole.values().removeIf(String::isEmpty);
        return whole;
    }

    /** What the writer's text grew from: the last that came from the same page, else what the page showed. */
    private Optional<SortedMap<String, String>> base(Sent sent) {
        var v = DRAFT_VERSION;
        return inside.select(v.FIELDS)
                .from(v)
                .where(v.MUNICIPALITY_ID.eq(municipality.value()))
                .and(v.ROUND.eq(key.round().code()))
                .and(v.TASK.eq(key.task()))
                .and(v.VERSION
                        .eq(sent.seen())
                        .and(sent.began().isEmpty() ? DSL.trueCondition() : DSL.falseCondition())
                        .or(v.VERSION.gt(sent.seen()).and(v.PAGE.eq(sent.page()))))
                .orderBy(v.VERSION.desc())
                .limit(1)
                .fetchOptional(r -> DraftRows.fields(r.get(v.FIELDS)))
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
                    .values(id, round, key.task(), first, page, DraftRows.json(mine), by, when);
            if (isMerged) {
                insert = insert.values(id, round, key.task(), last, "", DraftRows.json(merged.fields()), by, when);
            }
            insert.execute();
            var d = DRAFT;
            inside.update(d)
                    .set(d.VERSION, last)
                    .set(d.FIELDS, DraftRows.json(merged.fields()))
                    .set(d.RIVALS, DraftRows.json(merged.rivals()))
                    .set(d.HAS, DraftRows.json(has.fields()))
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
    private Locked locked(Instant at) {
        var d = DRAFT;
        var found = inside.selectFrom(d)
                .where(d.MUNICIPALITY_ID.eq(municipality.value()))
                .and(d.ROUND.eq(key.round().code()))
                .and(d.TASK.eq(key.task()))
                .forUpdate()
                .fetchOptional(DraftRows::withHeld);
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
                        DraftRows.NOTHING,
                        DraftRows.NOTHING,
                        "",
                        at.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
        return locked(at);
    }
}
