package se.tertial.organisation;

import static se.tertial.database.jooq.organisation.Tables.ACTOR;
import static se.tertial.database.jooq.organisation.Tables.CHANGE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import se.tertial.organisation.ChangeLog.Asked;
import se.tertial.organisation.chain.ActorTable;
import se.tertial.organisation.chain.ChainedTable;
import se.tertial.organisation.chain.Content;

/** The rows of a municipality's log of changes: how they are found, and what they say. */
final class ChangeRows {

    private static final int BELOW_MAX = 500;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final DSLContext sql;
    private final MunicipalityId municipality;

    ChangeRows(DSLContext sql, MunicipalityId municipality) {
        this.sql = sql;
        this.municipality = municipality;
    }

    static ActorTable actors(MunicipalityId municipality) {
        return ActorTable.of(ACTOR, ACTOR.MUNICIPALITY_ID, municipality.value());
    }

    static ChainedTable chain(MunicipalityId municipality) {
        return new ChainedTable(
                "organisation.change " + municipality.value(),
                CHANGE,
                CHANGE.MUNICIPALITY_ID.eq(municipality.value()),
                CHANGE.CHANGED_AT,
                List.of(new ChainedTable.Person(actors(municipality), CHANGE.ACTOR)),
                ChangeRows::content);
    }

    private static byte[] content(Record r) {
        return new Content()
                .number(r.get(CHANGE.VERSION))
                .instant(r.get(CHANGE.CHANGED_AT).toInstant())
                .reference(r.get(ACTOR.REFERENCE))
                .text(r.get(CHANGE.KIND))
                .text(r.get(CHANGE.DEED))
                .text(r.get(CHANGE.UNIT))
                .text(r.get(CHANGE.FILE))
                .text(r.get(CHANGE.BEFORE))
                .text(r.get(CHANGE.AFTER))
                .bytes();
    }

    /** The latest first. @param before only those whose sequence is less */
    List<Logged> find(Asked asked, int before, int offset, int count) {
        return chain(municipality)
                .select(sql)
                .and(condition(asked))
                .and(CHANGE.SEQUENCE.lt(before))
                .orderBy(CHANGE.SEQUENCE.desc())
                .limit(offset, count)
                .fetch(ChangeRows::logged);
    }

    /** What was done to files below a folder; the latest first. */
    List<Logged> below(String folder) {
        return chain(municipality)
                .select(sql)
                .and(CHANGE.KIND.eq(Logged.Kind.CHANGE.code()))
                .and(CHANGE.FILE.startsWith(folder))
                .orderBy(CHANGE.SEQUENCE.desc())
                .limit(BELOW_MAX)
                .fetch(ChangeRows::logged);
    }

    /** Of the municipality when something was last noted; 0 when nothing has been. */
    long lastVersion() {
        return sql.select(CHANGE.VERSION)
                .from(CHANGE)
                .where(CHANGE.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(CHANGE.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(CHANGE.VERSION)
                .orElse(0L);
    }

    private static Condition condition(Asked asked) {
        var c = CHANGE;
        var conditions = new ArrayList<Condition>();
        if (!asked.words().isEmpty()) {
            conditions.add(DSL.or(List.of(c.DEED, c.FILE, ACTOR.NAME, c.BEFORE, c.AFTER).stream()
                    .map(field -> field.containsIgnoreCase(asked.words()))
                    .toList()));
        }
        if (!asked.person().isEmpty()) {
            conditions.add(ACTOR.NAME.containsIgnoreCase(asked.person()));
        }
        if (!asked.where().isEmpty()) {
            conditions.add(c.FILE.containsIgnoreCase(asked.where()).or(c.UNIT.equalIgnoreCase(asked.where())));
        }
        asked.from()
                .ifPresent(from -> conditions.add(c.CHANGED_AT.ge(start(from).atOffset(ZoneOffset.UTC))));
        asked.to()
                .ifPresent(to ->
                        conditions.add(c.CHANGED_AT.lt(start(to.plusDays(1)).atOffset(ZoneOffset.UTC))));
        asked.kind().ifPresent(kind -> conditions.add(c.KIND.eq(kind.code())));
        return DSL.and(conditions);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static Logged logged(Record r) {
        var c = CHANGE;
        var actor = ActorTable.of(ACTOR).actor(r);
        var change = new Change(
                r.get(c.VERSION),
                r.get(c.CHANGED_AT).toInstant(),
                actor.name(),
                r.get(c.DEED),
                r.get(c.FILE),
                r.get(c.BEFORE),
                r.get(c.AFTER));
        return new Logged(
                r.get(c.SEQUENCE),
                Logged.Kind.valueOf(r.get(c.KIND).toUpperCase(Locale.ROOT)),
                change,
                r.get(c.UNIT),
                actor.place(),
                actor.isForgotten(),
                actor.code(),
                HexFormat.of().formatHex(r.get(c.HASH)));
    }
}
