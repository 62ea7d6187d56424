package se.tertial.organisation;

import static se.tertial.database.jooq.organisation.Tables.CHANGE;

import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.database.jooq.organisation.tables.records.ChangeRecord;

/** Who changed what in the browser, and when. Nothing in it is ever changed or removed. */
@Component
public final class ChangeLog {

    private static final int BELOW_MAX = 500;

    private final DSLContext sql;

    public ChangeLog(DSLContext sql) {
        this.sql = sql;
    }

    /** In one statement. */
    public void add(MunicipalityId municipality, List<Change> changes) {
        var c = CHANGE;
        var insert = sql.insertInto(
                c, c.MUNICIPALITY_ID, c.VERSION, c.CHANGED_AT, c.CHANGED_BY, c.DEED, c.FILE, c.BEFORE, c.AFTER);
        for (var change : changes) {
            insert = insert.values(
                    municipality.value(),
                    change.version(),
                    change.at().atOffset(ZoneOffset.UTC),
                    change.by(),
                    change.deed(),
                    change.file(),
                    change.before(),
                    change.after());
        }
        insert.execute();
    }

    /** The latest first. @param words that stand in the deed, the file, the name or the lines; empty for all */
    public List<Change> latest(MunicipalityId municipality, String words, int offset, int count) {
        var c = CHANGE;
        return sql.selectFrom(c)
                .where(c.MUNICIPALITY_ID.eq(municipality.value()))
                .and(c.DEED.containsIgnoreCase(words)
                        .or(c.FILE.containsIgnoreCase(words))
                        .or(c.CHANGED_BY.containsIgnoreCase(words))
                        .or(c.BEFORE.containsIgnoreCase(words))
                        .or(c.AFTER.containsIgnoreCase(words)))
                .orderBy(c.NUMBER.desc())
                .limit(offset, count)
                .fetch(ChangeLog::change);
    }

    /** What was done to files below a folder of the municipality's, as {@code texts/2024-04/ksk/}; the latest first. */
    public List<Change> below(MunicipalityId municipality, String folder) {
        var c = CHANGE;
        return sql.selectFrom(c)
                .where(c.MUNICIPALITY_ID.eq(municipality.value()))
                .and(c.FILE.startsWith(folder))
                .orderBy(c.NUMBER.desc())
                .limit(BELOW_MAX)
                .fetch(ChangeLog::change);
    }

    private static Change change(ChangeRecord r) {
        return new Change(
                r.getVersion(),
                r.getChangedAt().toInstant(),
                r.getChangedBy(),
                r.getDeed(),
                r.getFile(),
                r.getBefore(),
                r.getAfter());
    }
}
