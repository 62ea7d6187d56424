package se.tertial.organisation;

import static se.tertial.database.jooq.organisation.Tables.ACTOR;
import static se.tertial.database.jooq.organisation.Tables.CHANGE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Whether the audit log of a municipality is as it was written. */
public final class ChangeChain {

    private static final int ROWS_AT_ONCE = 500;

    private final DSLContext sql;
    private final MunicipalityId municipality;
    private final List<Fault> faults = new ArrayList<>();
    private byte[] before = new byte[0];
    private int sequence;

    ChangeChain(DSLContext sql, MunicipalityId municipality) {
        this.sql = sql;
        this.municipality = municipality;
    }

    /**
     * How the chain was found.
     *
     * @param rows sequence of the last, 0 when there is none
     * @param head hash of the last, in hexadecimal digits; empty when there is none. Who notes it elsewhere sees when later rows are gone
     */
    public record Verdict(int rows, String head, List<Fault> faults) {
        public Verdict {
            faults = List.copyOf(faults);
        }

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /** @param sequence of the row where it shows */
    public record Fault(int sequence, What what) {
        public enum What {
            /** Rows before it are gone. */
            MISSING,
            /** It is not as it was when it was added, or the row before is not. */
            CHANGED,
            /** Its person is not the one who was noted. */
            PERSON
        }
    }

    Verdict verify() {
        for (var rows = next(); !rows.isEmpty(); rows = next()) {
            rows.forEach(this::hold);
        }
        return new Verdict(sequence, HexFormat.of().formatHex(before), faults);
    }

    private void hold(Record record) {
        var row = ChangeLog.logged(record);
        var reference = record.get(ACTOR.REFERENCE);
        var hash = record.get(CHANGE.HASH);
        if (row.sequence() != sequence + 1) {
            faults.add(new Fault(row.sequence(), Fault.What.MISSING));
        }
        if (!Arrays.equals(hash, ChainHash.row(before, row, reference))) {
            faults.add(new Fault(row.sequence(), Fault.What.CHANGED));
        }
        if (!isPerson(record.get(ACTOR.SALT), row, reference)) {
            faults.add(new Fault(row.sequence(), Fault.What.PERSON));
        }
        before = hash;
        sequence = row.sequence();
    }

    /** Who has been forgotten cannot be told any more. */
    private static boolean isPerson(byte @Nullable [] salt, Logged row, byte[] reference) {
        return salt == null
                || Arrays.equals(reference, ChainHash.person(salt, row.change().by(), row.place()));
    }

    private List<? extends Record> next() {
        return sql.select()
                .from(CHANGE)
                .join(ACTOR)
                .on(ACTOR.ID.eq(CHANGE.ACTOR))
                .where(CHANGE.MUNICIPALITY_ID.eq(municipality.value()))
                .and(CHANGE.SEQUENCE.gt(sequence))
                .orderBy(CHANGE.SEQUENCE)
                .limit(ROWS_AT_ONCE)
                .fetch();
    }
}
