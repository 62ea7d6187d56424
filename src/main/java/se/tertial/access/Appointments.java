package se.tertial.access;

import static org.jooq.impl.DSL.noCondition;
import static se.tertial.database.jooq.access.Tables.ACCOUNT;
import static se.tertial.database.jooq.access.Tables.APPOINTMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tertial.access.Visitor.Appointment;

/** Who has which role where, also before and after it holds. */
@Component
public final class Appointments {

    private final DSLContext sql;
    private final MunicipalityCodes codes;

    public Appointments(DSLContext sql) {
        this.sql = sql;
        this.codes = new MunicipalityCodes(sql);
    }

    /**
     * @param from first day, {@code until} last day; null when it has held since ever, or holds until it is ended
     * @param deputyFor whom the person stands in for, in words; empty for a role of one's own
     */
    public record Term(@Nullable LocalDate from, @Nullable LocalDate until, String deputyFor) {

        public static final Term ALWAYS = new Term(null, null, "");

        /** @throws IllegalArgumentException when it ends before it begins */
        public Term {
            if (from != null && until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("ends before it begins");
            }
        }
    }

    /** @param byClaim given by what the person's provider says, and ended by it */
    public record Held(long id, long account, Appointment appointment, Term term, boolean byClaim) {}

    /** @throws IllegalArgumentException when no municipality has that code */
    public void add(long account, Appointment appointment, Term term) {
        add(account, appointment, term, false);
    }

    private void add(long account, Appointment appointment, Term term, boolean byClaim) {
        var p = APPOINTMENT;
        sql.insertInto(
                        p,
                        p.ACCOUNT,
                        p.MUNICIPALITY_ID,
                        p.UNIT,
                        p.ROLE,
                        p.VALID_FROM,
                        p.VALID_UNTIL,
                        p.DEPUTY_FOR,
                        p.BY_CLAIM)
                .values(
                        account,
                        codes.id(appointment.municipality()),
                        appointment.unit(),
                        appointment.role().code(),
                        term.from(),
                        term.until(),
                        term.deputyFor(),
                        byClaim)
                .onConflictDoNothing()
                .execute();
    }

    /** What the provider says of an account is all that its provider has given it: what is no longer said is taken away. */
    void replaceClaimed(long account, Collection<Appointment> claimed) {
        sql.deleteFrom(APPOINTMENT)
                .where(APPOINTMENT.ACCOUNT.eq(account))
                .and(APPOINTMENT.BY_CLAIM.isTrue())
                .execute();
        claimed.forEach(appointment -> add(account, appointment, Term.ALWAYS, true));
    }

    /** All, by account. */
    public List<Held> all() {
        return held(noCondition());
    }

    /** Those of a municipality, by account; not those of the whole installation. */
    public List<Held> of(String municipality) {
        return held(APPOINTMENT.MUNICIPALITY_ID.eq(codes.id(municipality)));
    }

    public List<Held> ofAccount(long account) {
        return held(APPOINTMENT.ACCOUNT.eq(account));
    }

    public Optional<Held> byId(long id) {
        return held(APPOINTMENT.ID.eq(id)).stream().findFirst();
    }

    /** From now on it does not hold. */
    public void end(Held held) {
        sql.deleteFrom(APPOINTMENT).where(APPOINTMENT.ID.eq(held.id())).execute();
    }

    private List<Held> held(Condition condition) {
        var p = APPOINTMENT;
        return sql.select(p.fields())
                .from(p)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(p.ACCOUNT))
                .where(condition)
                .orderBy(ACCOUNT.NAME, ACCOUNT.EMAIL, p.ID)
                .fetch(row -> new Held(
                        row.get(p.ID),
                        row.get(p.ACCOUNT),
                        new Appointment(
                                codes.code(row.get(p.MUNICIPALITY_ID)),
                                row.get(p.UNIT),
                                Role.parse(row.get(p.ROLE)).orElseThrow()),
                        new Term(row.get(p.VALID_FROM), row.get(p.VALID_UNTIL), row.get(p.DEPUTY_FOR)),
                        row.get(p.BY_CLAIM)));
    }
}
