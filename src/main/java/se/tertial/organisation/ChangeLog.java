package se.tertial.organisation;

import static se.tertial.database.jooq.organisation.Tables.CHANGE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.organisation.chain.Actors;
import se.tertial.organisation.chain.Chain;
import se.tertial.organisation.chain.Verifications;
import se.tertial.organisation.chain.Verifications.Verified;

/**
 * Who changed what, and who read what matters: when, and from where. Each row has a hash of itself and of the row before, so that a row
 * that is changed or removed shows; the database lets nobody change or remove one. Who did it can be forgotten.
 */
@Component
public final class ChangeLog {

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
     * What somebody did in work on the way to what the municipality says, which no folder has: in the transaction of what it tells.
     *
     * @param unit whose work it was, empty for the whole municipality
     * @param thing what was done with, as {@code omgangar/2024-04}
     * @param before how it stood, in lines; {@code after} how it stands
     */
    public void work(
            MunicipalityId municipality,
            String by,
            String unit,
            String deed,
            String thing,
            String before,
            String after) {
        var version = new ChangeRows(sql, municipality).lastVersion();
        var change = new Change(version, clock.instant(), by, deed, thing, before, after);
        add(municipality, Logged.Kind.CHANGE, unit, List.of(change));
    }

    /**
     * That somebody has read what is told of reading.
     *
     * @param by name and address of the person
     * @param deed what was read, in words
     * @param thing which of it, as the number of a voucher
     */
    public void read(MunicipalityId municipality, String by, String unit, String deed, String thing) {
        var version = new ChangeRows(sql, municipality).lastVersion();
        var read = new Change(version, clock.instant(), by, deed, thing, "", "");
        sql.transaction(
                inside -> new ChangeLog(DSL.using(inside)).add(municipality, Logged.Kind.READ, unit, List.of(read)));
    }

    private void add(MunicipalityId municipality, Logged.Kind kind, String unit, List<Change> changes) {
        var c = CHANGE;
        var actors = new Actors(sql, ChangeRows.actors(municipality));
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
            var actor = numbers.computeIfAbsent(change.by(), name -> actors.number(name, Whereabouts.now()));
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
        return new ChangeRows(sql, municipality).find(asked, Integer.MAX_VALUE, offset, count);
    }

    /** The latest first of those whose sequence is less; others may be added meanwhile. */
    List<Logged> before(MunicipalityId municipality, Asked asked, int sequence, int count) {
        return new ChangeRows(sql, municipality).find(asked, sequence, 0, count);
    }

    /** What was done to files below a folder of the municipality's, as {@code texts/2024-04/ksk/}; the latest first. */
    public List<Change> below(MunicipalityId municipality, String folder) {
        return new ChangeRows(sql, municipality)
                .below(folder).stream().map(Logged::change).toList();
    }

    /** Holds every row against its hash and the one before. */
    public Chain.Verdict verify(MunicipalityId municipality) {
        return chain(municipality).verify(clock);
    }

    /** How the chain was found the last time that anybody, or the server by itself, verified it. */
    public Optional<Verified> verified(MunicipalityId municipality) {
        return new Verifications(sql).last(ChangeRows.chain(municipality).name());
    }

    /** Whether any row has that hash, in hexadecimal digits. */
    public boolean hasHash(MunicipalityId municipality, String hash) {
        return chain(municipality).hasHash(hash);
    }

    private Chain chain(MunicipalityId municipality) {
        return new Chain(sql, ChangeRows.chain(municipality));
    }

    /**
     * Takes away who somebody was, for ever; what was done stands, and the chain holds.
     *
     * @param person part of name or address, not blank
     * @return how many, counted once for each place
     */
    public int forget(MunicipalityId municipality, String person) {
        return new Actors(sql, ChangeRows.actors(municipality)).forget(person, clock.instant());
    }

    /** Takes away who they were that have done nothing since then. */
    public int forgetIdle(MunicipalityId municipality, Instant since) {
        return new Actors(sql, ChangeRows.actors(municipality))
                .forgetIdle(ChangeRows.chain(municipality), since, clock.instant());
    }
}
