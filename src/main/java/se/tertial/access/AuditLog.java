package se.tertial.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.organisation.ChangeExport;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.organisation.MunicipalityRegister.Entry;
import se.tertial.organisation.chain.Chain.Verdict;
import se.tertial.organisation.chain.ChainExport;

/** A chained log: that of changes of a municipality, or that of accounts. What is done to the logs themselves is noted in them. */
public sealed interface AuditLog {

    /** Code of the municipality; empty for that of accounts. */
    String municipality();

    /** Holds every row against its hash and the one before. */
    Verdict verify();

    /** Whether any row has that hash, in hexadecimal digits. */
    boolean hasHash(String hash);

    /** All of it. */
    ChainExport export();

    /**
     * Takes away who somebody was, for ever.
     *
     * @param person part of name or address, not blank
     * @param by who wants it
     * @return how many, counted once for each place
     */
    int forget(String person, String by);

    /** Takes away who they were that have done nothing for so many months. @param by who wants it, empty for the rule */
    int forgetIdle(int months, String by);

    static AuditLog of(DSLContext sql, Clock clock, Entry municipality) {
        return new OfChanges(sql, clock, municipality);
    }

    static AuditLog ofAccounts(DSLContext sql, Clock clock) {
        return new OfAccounts(sql, clock);
    }

    /** Those of the municipalities, and then that of accounts. */
    static List<AuditLog> all(DSLContext sql, Clock clock) {
        return Stream.concat(
                        new MunicipalityRegister(sql).all().stream().map(entry -> of(sql, clock, entry)),
                        Stream.of(ofAccounts(sql, clock)))
                .toList();
    }

    private static Instant since(Clock clock, int months) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }

    private static String told(int forgotten, String why) {
        return "Glömde vilka %d var: %s".formatted(forgotten, why);
    }

    private static String idle(int months) {
        return "har inte gjort något på %d månader".formatted(months);
    }

    /** @param entry the municipality */
    record OfChanges(DSLContext sql, Clock clock, Entry entry) implements AuditLog {

        @Override
        public String municipality() {
            return entry.code();
        }

        private ChangeLog log() {
            return new ChangeLog(sql, clock);
        }

        @Override
        public Verdict verify() {
            return log().verify(entry.id());
        }

        @Override
        public boolean hasHash(String hash) {
            return log().hasHash(entry.id(), hash);
        }

        @Override
        public ChainExport export() {
            return ChangeExport.of(log(), entry.id(), ChangeLog.Asked.words(""));
        }

        @Override
        public int forget(String person, String by) {
            return noted(by, "på begäran", log -> log.forget(entry.id(), person));
        }

        @Override
        public int forgetIdle(int months, String by) {
            return noted(by, idle(months), log -> log.forgetIdle(entry.id(), since(clock, months)));
        }

        private int noted(String by, String why, ToIntFunction<ChangeLog> forgetting) {
            return sql.transactionResult(transaction -> {
                var log = new ChangeLog(DSL.using(transaction), clock);
                var forgotten = forgetting.applyAsInt(log);
                if (forgotten > 0) {
                    log.work(entry.id(), by, "", told(forgotten, why), "", "", "");
                }
                return forgotten;
            });
        }
    }

    record OfAccounts(DSLContext sql, Clock clock) implements AuditLog {

        @Override
        public String municipality() {
            return "";
        }

        private AccountEvents events() {
            return new AccountEvents(sql, clock);
        }

        @Override
        public Verdict verify() {
            return events().verify();
        }

        @Override
        public boolean hasHash(String hash) {
            return events().hasHash(hash);
        }

        @Override
        public ChainExport export() {
            return AccountEventExport.of(events(), AccountEvents.Asked.of(""));
        }

        @Override
        public int forget(String person, String by) {
            return noted(by, "på begäran", events -> events.forget(person));
        }

        @Override
        public int forgetIdle(int months, String by) {
            return noted(by, idle(months), events -> events.forgetIdle(since(clock, months)));
        }

        private int noted(String by, String why, ToIntFunction<AccountEvents> forgetting) {
            return sql.transactionResult(transaction -> {
                var events = new AccountEvents(DSL.using(transaction), clock);
                var forgotten = forgetting.applyAsInt(events);
                if (forgotten > 0) {
                    events.add(Kind.FORGOTTEN, by, "", told(forgotten, why), "");
                }
                return forgotten;
            });
        }
    }
}
