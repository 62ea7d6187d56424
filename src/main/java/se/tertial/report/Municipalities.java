package se.tertial.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import se.tertial.database.Reach;
import se.tertial.ledger.EntrySum;
import se.tertial.ledger.EntrySumStore;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;

/**
 * Municipalities as they are stored now. Each is kept in memory until its version is raised, so that asking again costs
 * one small query.
 */
@Component
public final class Municipalities {

    private static final int MUNICIPALITIES_IN_MEMORY_MAX = 32;

    private final DSLContext sql;
    private final MunicipalityRegister register;
    private final SharedAnswer<String, Optional<MunicipalityRegister.Entry>> entries;
    private final Cache<Version, Municipality> inMemory =
            Caffeine.newBuilder().maximumSize(MUNICIPALITIES_IN_MEMORY_MAX).build();

    private final Cache<Asked, List<EntrySum>> sumsInMemory =
            Caffeine.newBuilder().maximumSize(MUNICIPALITIES_IN_MEMORY_MAX).build();

    public Municipalities(DSLContext sql) {
        this.sql = sql;
        this.register = new MunicipalityRegister(sql);
        this.entries = new SharedAnswer<>(register::byCode);
    }

    /** @param open whether anybody may read it */
    public record Named(String code, String name, boolean open) {}

    private record Asked(EntrySumStore.Stamp stamp, List<String> ownParties) {}

    private record Version(MunicipalityId id, long version) {}

    /** The municipality if it is in memory in that version; asks nobody. */
    public Optional<Municipality> inMemory(MunicipalityId id, long version) {
        return Optional.ofNullable(inMemory.getIfPresent(new Version(id, version)));
    }

    /** That version is as it is stored, so that nobody has to read it. */
    void remember(MunicipalityId id, long version, Municipality municipality) {
        inMemory.put(new Version(id, version), municipality);
    }

    /** @param version of it: rises with every change */
    public record Known(Municipality municipality, long version) {}

    /** Empty when no municipality of that code has been loaded. */
    public Optional<Municipality> byCode(String code) {
        return known(code).map(Known::municipality);
    }

    /** As {@link #byCode}, and which version it is. */
    public Optional<Known> known(String code) {
        return entries.of(code)
                .filter(entry -> entry.version() > 0)
                .map(entry -> new Known(
                        inMemory.get(
                                new Version(entry.id(), entry.version()),
                                version -> Reach.of(code).call(() -> read(version))),
                        entry.version()));
    }

    /** All that have been loaded, in alphabetical order. */
    public List<Named> all() {
        return register.all().stream()
                .filter(entry -> entry.version() > 0)
                .map(entry -> new Named(entry.code(), entry.name(), entry.open()))
                .toList();
    }

    /**
     * All modules as of one moment. Never inside another transaction, which would have its moment already. What the entries come
     * to is asked again only when an import has changed it, since there may be millions of them.
     */
    private Municipality read(Version version) {
        return sql.transactionResult(transaction -> {
            var moment = DSL.using(transaction);
            moment.execute("set transaction isolation level repeatable read, read only");
            var municipality = new MunicipalityStore(moment).read(version.id());
            var entries = new EntrySumStore(moment);
            var ownParties = municipality.plan().model().money().internal().counterparties();
            var sums = sumsInMemory.get(
                    new Asked(entries.stamp(version.id()), ownParties),
                    asked -> entries.read(version.id(), asked.ownParties()));
            return municipality.with(municipality.ledger().with(sums));
        });
    }
}
