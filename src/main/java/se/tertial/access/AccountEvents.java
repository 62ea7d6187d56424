package se.tertial.access;

import static se.tertial.database.jooq.access.Tables.EVENT;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What happens with accounts, kept for those who look after them and for auditors. Never a password or a link. */
@Component
public final class AccountEvents {

    private static final int DETAIL_CHARACTERS_MAX = 300;

    private final DSLContext sql;
    private final Clock clock;

    @Autowired
    public AccountEvents(DSLContext sql) {
        this(sql, Clock.systemUTC());
    }

    public AccountEvents(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public enum Kind {
        SIGNED_IN,
        SIGN_IN_FAILED,
        PASSWORD_CHOSEN,
        RESET_ASKED,
        INVITED,
        ROLE_GIVEN,
        ROLE_ENDED,
        CLOSED,
        OPENED,
        SIGNED_OUT_EVERYWHERE,
        RULE_CHANGED,
        EMERGENCY;

        /** As in the database and in keys of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param who address of the one who did it, empty when nobody had signed in; {@code about} of whose account
     * @param place address of the network, empty for a command
     */
    public record Event(Instant at, String kind, String who, String about, String detail, String place) {}

    public void add(Kind kind, String who, String about, String detail, String place) {
        var e = EVENT;
        sql.insertInto(e, e.AT, e.KIND, e.WHO, e.ABOUT, e.DETAIL, e.PLACE)
                .values(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        kind.code(),
                        who,
                        about,
                        detail.substring(0, Math.min(detail.length(), DETAIL_CHARACTERS_MAX)),
                        place)
                .execute();
    }

    /** The newest first. */
    public List<Event> latest(int max) {
        return sql.selectFrom(EVENT)
                .orderBy(EVENT.ID.desc())
                .limit(max)
                .fetch(row -> new Event(
                        row.getAt().toInstant(),
                        row.getKind(),
                        row.getWho(),
                        row.getAbout(),
                        row.getDetail(),
                        row.getPlace()));
    }
}
