package se.tertial.organisation;

import static se.tertial.database.jooq.organisation.Tables.CHANGE;

import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who changed what in the browser, and when. Nothing in it is ever changed or removed. */
@Component
public final class ChangeLog {

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
                .fetch(r -> new Change(
                        r.getVersion(),
                        r.getChangedAt().toInstant(),
                        r.getChangedBy(),
                        r.getDeed(),
                        r.getFile(),
                        r.getBefore(),
                        r.getAfter()));
    }
}
