package se.tertial.organisation.chain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Whether a log is as it was written. */
public final class Chain {

    private static final int ROWS_AT_ONCE = 500;

    private final DSLContext sql;
    private final ChainedTable table;

    public Chain(DSLContext sql, ChainedTable table) {
        this.sql = sql;
        this.table = table;
    }

    /**
     * How the chain was found.
     *
     * @param rows sequence of the last, 0 when there is none
     * @param head hash of the last, in hexadecimal digits; empty when there is none. Who notes it elsewhere sees when later rows are gone
     */
    public record Verdict(Instant at, int rows, String head, List<Fault> faults) {
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
            PERSON,
            /** Rows after it are gone, which were there the last time that the chain was verified. */
            SHORTENED
        }
    }

    /**
     * Holds every row against its hash and the one before, and the last of the time before against what is there; memory does not grow
     * with the log. How it was found is noted.
     */
    public Verdict verify(Clock clock) {
        var verifications = new Verifications(sql);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = verifications.last(table.name());
        var walk = new Walk();
        for (var rows = after(walk.sequence); !rows.isEmpty(); rows = after(walk.sequence)) {
            rows.forEach(walk::hold);
        }
        if (before.filter(last -> !last.head().isEmpty() && !hasHash(last.head()))
                .isPresent()) {
            walk.faults.add(new Fault(walk.sequence, Fault.What.SHORTENED));
        }
        var verdict = new Verdict(at, walk.sequence, HexFormat.of().formatHex(walk.before), walk.faults);
        verifications.note(table.name(), verdict);
        return verdict;
    }

    /** Whether any row has that hash, in hexadecimal digits. */
    public boolean hasHash(String hash) {
        return hash.matches("(?:[0-9a-f]{2})+")
                && sql.fetchExists(
                        table.rows(),
                        table.which().and(table.hash().eq(HexFormat.of().parseHex(hash))));
    }

    private List<Record> after(int sequence) {
        return table.select(sql)
                .and(table.sequence().gt(sequence))
                .orderBy(table.sequence())
                .limit(ROWS_AT_ONCE)
                .fetch();
    }

    /** Row by row, from the first. */
    private final class Walk {

        private final List<Fault> faults = new ArrayList<>();
        private byte[] before = new byte[0];
        private int sequence;

        private void hold(Record row) {
            var number = row.get(table.sequence());
            var hash = row.get(table.hash());
            if (number != sequence + 1) {
                faults.add(new Fault(number, Fault.What.MISSING));
            }
            if (!Arrays.equals(
                    hash, ChainHash.row(before, number, table.content().apply(row)))) {
                faults.add(new Fault(number, Fault.What.CHANGED));
            }
            if (!table.people().stream().allMatch(person -> isWhoWasNoted(person.actors(), row))) {
                faults.add(new Fault(number, Fault.What.PERSON));
            }
            before = hash;
            sequence = number;
        }

        /** Who has been forgotten cannot be told any more. */
        private static boolean isWhoWasNoted(ActorTable actors, Record row) {
            var salt = actors.salt(row);
            var actor = actors.actor(row);
            return salt == null
                    || Arrays.equals(actor.reference(), ChainHash.person(salt, actor.name(), actor.place()));
        }
    }
}
