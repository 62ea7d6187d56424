package se.tertial.organisation;

import static se.tertial.database.jooq.organisation.Tables.ACTOR;
import static se.tertial.database.jooq.organisation.Tables.CHANGE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who changed what, and who read what matters: when, and from where. Each row has a hash of itself and of the row before, so that a row
 * that is changed or removed shows; the database lets nobody change or remove one. Who did it can be forgotten.
 */
@Component
public final class ChangeLog {

    private static final int BELOW_MAX = 500;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final DSLContext sql;
    private final Clock clock;

    @Autowired
    public ChangeLog(DSLContext sql) {
        this(sql, Clock.systemUTC());
    }

    public ChangeLog(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What is looked for; all of it must fit, and what is empty fits everything.
     *
     * @param words that stand in the deed, the file, the name or the lines
     * @param person in name or address
     * @param where in the file's name, or the unit
     */
    public record Asked(
            String words,
            String person,
            String where,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Logged.Kind> kind) {

        public static Asked words(String words) {
            return new Asked(words, "", "", Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** In one statement, in the transaction of what they tell. */
    public void add(MunicipalityId municipality, List<Change> changes) {
        add(municipality, Logged.Kind.CHANGE, "", changes);
    }

    /**
     * That somebody has read what is told of reading.
     *
     * @param by name and address of the person
     * @param deed what was read, in words
     * @param thing which of it, as the number of a voucher
     */
    public void read(MunicipalityId municipality, String by, String unit, String deed, String thing) {
        var version = sql.select(CHANGE.VERSION)
                .from(CHANGE)
                .where(CHANGE.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(CHANGE.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(CHANGE.VERSION);
        var read = new Change(version.orElse(0L), clock.instant(), by, deed, thing, "", "");
        sql.transaction(
                inside -> new ChangeLog(DSL.using(inside)).add(municipality, Logged.Kind.READ, unit, List.of(read)));
    }

    private void add(MunicipalityId municipality, Logged.Kind kind, String unit, List<Change> changes) {
        var c = CHANGE;
        var actors = new Actors(sql);
        var numbers = new HashMap<String, Long>();
        var insert = sql.insertInto(
                c,
                c.MUNICIPALITY_ID,
                c.VERSION,
                c.CHANGED_AT,
                c.ACTOR,
                c.KIND,
                c.DEED,
                c.UNIT,
                c.FILE,
                c.BEFORE,
                c.AFTER);
        for (var change : changes) {
            var actor =
                    numbers.computeIfAbsent(change.by(), name -> actors.number(municipality, name, Whereabouts.now()));
            insert = insert.values(
                    municipality.value(),
                    change.version(),
                    change.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                    actor,
                    kind.code(),
                    change.deed(),
                    unit,
                    change.file(),
                    change.before(),
                    change.after());
        }
        if (!changes.isEmpty()) {
            insert.execute();
        }
    }

    /** The latest first. @param words that stand in the deed, the file, the name or the lines; empty for all */
    public List<Change> latest(MunicipalityId municipality, String words, int offset, int count) {
        return find(municipality, Asked.words(words), offset, count).stream()
                .map(Logged::change)
                .toList();
    }

    /** The latest first. */
    public List<Logged> find(MunicipalityId municipality, Asked asked, int offset, int count) {
        return sql.select()
                .from(CHANGE)
                .join(ACTOR)
                .on(ACTOR.ID.eq(CHANGE.ACTOR))
                .where(CHANGE.MUNICIPALITY_ID.eq(municipality.value()))
                .and(condition(asked))
                .orderBy(CHANGE.SEQUENCE.desc())
                .limit(offset, count)
                .fetch(ChangeLog::logged);
    }

    /** What was done to files below a folder of the municipality's, as {@code texts/2024-04/ksk/}; the latest first. */
    public List<Change> below(MunicipalityId municipality, String folder) {
        return sql
                .select()
                .from(CHANGE)
                .join(ACTOR)
                .on(ACTOR.ID.eq(CHANGE.ACTOR))
                .where(CHANGE.MUNICIPALITY_ID.eq(municipality.value()))
                .and(CHANGE.KIND.eq(Logged.Kind.CHANGE.code()))
                .and(CHANGE.FILE.startsWith(folder))
                .orderBy(CHANGE.SEQUENCE.desc())
                .limit(BELOW_MAX)
                .fetch(ChangeLog::logged)
                .stream()
                .map(Logged::change)
                .toList();
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

    static Logged logged(Record r) {
        var c = CHANGE;
        var change = new Change(
                r.get(c.VERSION),
                r.get(c.CHANGED_AT).toInstant(),
                r.get(ACTOR.NAME),
                r.get(c.DEED),
                r.get(c.FILE),
                r.get(c.BEFORE),
                r.get(c.AFTER));
        return new Logged(
                r.get(c.SEQUENCE),
                Logged.Kind.valueOf(r.get(c.KIND).toUpperCase(Locale.ROOT)),
                change,
                r.get(c.UNIT),
                r.get(ACTOR.PLACE),
                r.get(ACTOR.FORGOTTEN_AT) != null,
                HexFormat.of().formatHex(r.get(ACTOR.REFERENCE)),
                HexFormat.of().formatHex(r.get(c.HASH)));
    }

    /** Holds every row against its hash and the one before; memory does not grow with the log. */
    public ChangeChain.Verdict verify(MunicipalityId municipality) {
        return new ChangeChain(sql, municipality).verify();
    }

    /** Whether any row has that hash, in hexadecimal digits. */
    public boolean hasHash(MunicipalityId municipality, String hash) {
        return hash.matches("(?:[0-9a-f]{2})+")
                && sql.fetchExists(
                        CHANGE,
                        CHANGE.MUNICIPALITY_ID
                                .eq(municipality.value())
                                .and(CHANGE.HASH.eq(HexFormat.of().parseHex(hash))));
    }

    /**
     * Takes away who somebody was, for ever; what was done stands, and the chain holds.
     *
     * @param person part of name or address, not blank
     * @return how many, counted once for each place
     */
    public int forget(MunicipalityId municipality, String person) {
        return new Actors(sql).forget(municipality, person, clock.instant());
    }

    /** Takes away who they were that have done nothing since then. */
    public int forgetIdle(MunicipalityId municipality, Instant since) {
        return new Actors(sql).forgetIdle(municipality, since, clock.instant());
    }
}
