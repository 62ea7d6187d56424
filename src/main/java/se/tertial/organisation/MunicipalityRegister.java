package se.tertial.organisation;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static se.tertial.database.jooq.organisation.Tables.MUNICIPALITY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which municipalities there are, and which version of each. Every change of anything of one raises its version. */
@Component
public final class MunicipalityRegister {

    /** Any number that no other lock of ours has. */
    private static final int LOCK_SPACE = 5_428_001;

    private final DSLContext sql;

    public MunicipalityRegister(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * @param open whether anybody may read it
     * @param checksum of the folder it was loaded from, null when something was changed since
     */
    public record Entry(
            MunicipalityId id,
            String code,
            String name,
            boolean open,
            long version,
            @Nullable String checksum) {

        /** Whether it holds something that no folder it was loaded from does. */
        public boolean isChangedHere() {
            return version > 0 && checksum == null;
        }
    }

    public Optional<Entry> byCode(String code) {
        return entries(code).stream().findFirst();
    }

    /** In alphabetical order. */
    public List<Entry> all() {
        return entries(null);
    }

    public long version(MunicipalityId id) {
        return sql.select(MUNICIPALITY.VERSION)
                .from(MUNICIPALITY)
                .where(MUNICIPALITY.ID.eq(id.value()))
                .fetchSingle()
                .value1();
    }

    /** Until the transaction ends, nobody else changes the municipality of that code, whether it exists yet or not. */
    public void lock(String code) {
        sql.select(field("pg_advisory_xact_lock({0}, hashtext({1}))", Object.class, inline(LOCK_SPACE), val(code)))
                .execute();
    }

    /** The municipality's number, given it now if it is new. */
    public MunicipalityId register(String code) {
        sql.insertInto(MUNICIPALITY, MUNICIPALITY.CODE)
                .values(code)
                .onConflictDoNothing()
                .execute();
        return byCode(code).orElseThrow().id();
    }

    /** Raises the version of a municipality that now is as in the folder of that checksum. Returns the new version. */
    public long loaded(MunicipalityId id, String checksum, Instant now) {
        return sql.update(MUNICIPALITY)
                .set(MUNICIPALITY.VERSION, MUNICIPALITY.VERSION.plus(1))
                .set(MUNICIPALITY.FOLDER_CHECKSUM, checksum)
                .set(MUNICIPALITY.LOADED_AT, now.atOffset(ZoneOffset.UTC))
                .where(MUNICIPALITY.ID.eq(id.value()))
                .returningResult(MUNICIPALITY.VERSION)
                .fetchSingle()
                .value1();
    }

    /** Raises the version of a municipality that was changed here. Returns the new version. */
    public long changed(MunicipalityId id) {
        return sql.update(MUNICIPALITY)
                .set(MUNICIPALITY.VERSION, MUNICIPALITY.VERSION.plus(1))
                .setNull(MUNICIPALITY.FOLDER_CHECKSUM)
                .where(MUNICIPALITY.ID.eq(id.value()))
                .returningResult(MUNICIPALITY.VERSION)
                .fetchSingle()
                .value1();
    }

    /** Raises the version of a municipality of which something changed that no folder holds. Returns the new version. */
    public long changedBesideFolder(MunicipalityId id) {
        return sql.update(MUNICIPALITY)
                .set(MUNICIPALITY.VERSION, MUNICIPALITY.VERSION.plus(1))
                .where(MUNICIPALITY.ID.eq(id.value()))
                .returningResult(MUNICIPALITY.VERSION)
                .fetchSingle()
                .value1();
    }

    private List<Entry> entries(@Nullable String code) {
        var m = MUNICIPALITY;
        return sql.select(m.ID, m.CODE, m.NAME, m.OPEN, m.VERSION, m.FOLDER_CHECKSUM)
                .from(m)
                .where(code == null ? noCondition() : m.CODE.eq(code))
                .orderBy(m.NAME, m.CODE)
                .fetch(r -> new Entry(
                        new MunicipalityId(r.get(m.ID)),
                        r.get(m.CODE),
                        r.get(m.NAME),
                        r.get(m.OPEN),
                        r.get(m.VERSION),
                        r.get(m.FOLDER_CHECKSUM)));
    }
}
