package se.tertial.organisation.chain;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Who did what stands in a chain: kept apart from it, so that somebody who has left can be forgotten. */
public final class Actors {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext sql;
    private final ActorTable table;

    public Actors(DSLContext sql, ActorTable table) {
        this.sql = sql;
        this.table = table;
    }

    /** The number of that person at that place, given now if there is none. */
    public long number(String name, String place) {
        var is = table.scope()
                .and(table.name().eq(name))
                .and(table.place().eq(place))
                .and(table.forgottenAt().isNull());
        var known = sql.select(table.id()).from(table.table()).where(is).fetchOne(table.id());
        if (known != null) {
            return known;
        }
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var row = new HashMap<Field<?>, Object>(table.key());
        row.put(table.reference(), ChainHash.person(salt, name, place));
        row.put(table.salt(), salt);
        row.put(table.name(), name);
        row.put(table.place(), place);
        sql.insertInto(table.table()).set(row).onConflictDoNothing().execute();
        return sql.select(table.id())
                .from(table.table())
                .where(is)
                .fetchSingle()
                .value1();
    }

    /** @param words in the name @return how many were forgotten, counted once for each place */
    public int forget(String words, Instant now) {
        return words.isBlank() ? 0 : forget(table.name().containsIgnoreCase(words), now);
    }

    /** Those of whom the chain tells nothing since then. */
    public int forgetIdle(ChainedTable chain, Instant since, Instant now) {
        var other = table.as("other");
        var isSame = other.name()
                .eq(table.name())
                .and(table.name().ne("").or(other.id().eq(table.id())));
        List<Field<Long>> columns =
                chain.people().stream().map(ChainedTable.Person::column).toList();
        var isActive = DSL.exists(DSL.selectOne()
                .from(chain.rows())
                .join(other.table())
                .on(other.id().in(columns))
                .where(chain.which())
                .and(isSame)
                .and(chain.at().ge(since.atOffset(ZoneOffset.UTC))));
        return forget(DSL.not(isActive), now);
    }

    private int forget(Condition who, Instant now) {
        return sql.update(table.table())
                .setNull(table.salt())
                .set(table.name(), "")
                .set(table.place(), "")
                .set(table.forgottenAt(), now.atOffset(ZoneOffset.UTC))
                .where(table.scope())
                .and(table.forgottenAt().isNull())
                .and(table.name().ne("").or(table.place().ne("")))
                .and(who)
                .execute();
    }
}
