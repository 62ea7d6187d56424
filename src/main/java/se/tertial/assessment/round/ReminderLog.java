package se.tertial.assessment.round;

import static org.jooq.impl.DSL.max;
import static se.tertial.database.jooq.assessment.Tables.REMINDER_LETTER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jooq.DSLContext;
import se.tertial.organisation.MunicipalityId;

/** Who was reminded on which day. */
public final class ReminderLog {

    private final DSLContext sql;

    public ReminderLog(DSLContext sql) {
        this.sql = sql;
    }

    /** The last day on which each was reminded, by account; who never was is not there. */
    public Map<Long, LocalDate> last(MunicipalityId municipality) {
        return sql.select(REMINDER_LETTER.ACCOUNT, max(REMINDER_LETTER.DAY))
                .from(REMINDER_LETTER)
                .where(REMINDER_LETTER.MUNICIPALITY_ID.eq(municipality.value()))
                .groupBy(REMINDER_LETTER.ACCOUNT)
                .fetchMap(REMINDER_LETTER.ACCOUNT, max(REMINDER_LETTER.DAY));
    }

    /** Notes that somebody is reminded; says no when that has been noted that day already, by whatever server. */
    public boolean add(MunicipalityId municipality, long account, LocalDate day, Instant now) {
        return sql.insertInto(REMINDER_LETTER)
                        .set(REMINDER_LETTER.MUNICIPALITY_ID, municipality.value())
                        .set(REMINDER_LETTER.ACCOUNT, account)
                        .set(REMINDER_LETTER.DAY, day)
                        .set(REMINDER_LETTER.SENT_AT, now.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
