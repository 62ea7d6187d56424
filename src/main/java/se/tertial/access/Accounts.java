package se.tertial.access;

import static se.tertial.database.jooq.access.Tables.ACCOUNT;
import static se.tertial.database.jooq.access.Tables.APPOINTMENT;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.tertial.access.Visitor.Appointment;
import se.tertial.database.jooq.access.tables.records.AccountRecord;

/** Who can sign in, with what password and which roles. */
@Component
public final class Accounts {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final DSLContext sql;
    private final Clock clock;
    private final MunicipalityCodes codes;
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Autowired
    public Accounts(DSLContext sql) {
        this(sql, Clock.systemUTC());
    }

    public Accounts(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.codes = new MunicipalityCodes(sql);
    }

    /** @param demo whether it was made by the demonstration, which alone lets it in */
    public record Account(long id, String email, String name, boolean demo, boolean disabled) {}

    private record Known(Account account, String password) {}

    /** The account of that address if the password is its own and it is not closed. */
    public Optional<Account> signIn(String email, String password) {
        var known = known(email, isOpen());
        var hash = known.map(Known::password).filter(chosen -> !chosen.isEmpty());
        var isRight = encoder.matches(password, hash.orElseGet(() -> Nobody.password(encoder)));
        return known.map(Known::account).filter(_ -> isRight && hash.isPresent());
    }

    /** With the roles that hold today; nobody when the account is closed, over or gone. */
    public Visitor visitor(long account) {
        var a = ACCOUNT;
        var p = APPOINTMENT;
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        var rows = sql.select(a.NAME, a.EMAIL, p.MUNICIPALITY_ID, p.UNIT, p.ROLE)
                .from(a)
                .leftJoin(p)
                .on(p.ACCOUNT.eq(a.ID))
                .and(p.VALID_FROM.isNull().or(p.VALID_FROM.le(today)))
                .and(p.VALID_UNTIL.isNull().or(p.VALID_UNTIL.ge(today)))
                .where(a.ID.eq(account))
                .and(isOpen())
                .fetch();
        if (rows.isEmpty()) {
            return Visitor.ANYONE;
        }
        var appointments = rows.stream()
                .filter(row -> row.get(p.ROLE) != null)
                .map(row -> new Appointment(
                        codes.code(row.get(p.MUNICIPALITY_ID)),
                        row.get(p.UNIT),
                        Role.parse(row.get(p.ROLE)).orElseThrow()))
                .toList();
        var first = rows.getFirst();
        return new Visitor(account, first.get(a.NAME), first.get(a.EMAIL), appointments);
    }

    public Optional<Account> byEmail(String email) {
        return known(email, DSL.noCondition()).map(Known::account);
    }

    /** In the order of their addresses. */
    public List<Account> all() {
        return sql.selectFrom(ACCOUNT).orderBy(ACCOUNT.EMAIL).fetch(Accounts::account);
    }

    public Optional<Account> byId(long account) {
        return sql.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(account)).fetchOptional(Accounts::account);
    }

    /** How the person signs in. */
    public enum Way {
        PASSWORD,
        /** Somebody else vouches for the person. */
        PROVIDER,
        /** No password has been chosen yet. */
        NOT_YET
    }

    /** By account. */
    public Map<Long, Way> ways() {
        return sql.selectFrom(ACCOUNT)
                .fetchMap(
                        ACCOUNT.ID,
                        row -> row.getPassword() != null
                                ? Way.PASSWORD
                                : row.getIssuer() != null ? Way.PROVIDER : Way.NOT_YET);
    }

    /** Whether the person signs in with a password here; false for those not yet come, and those a provider vouches for. */
    public boolean hasPassword(Account account) {
        return sql.fetchExists(ACCOUNT, ACCOUNT.ID.eq(account.id()).and(ACCOUNT.PASSWORD.isNotNull()));
    }

    /** Whether a provider vouches for the person, who then needs no password here. */
    public boolean isVouchedFor(Account account) {
        return sql.fetchExists(ACCOUNT, ACCOUNT.ID.eq(account.id()).and(ACCOUNT.ISSUER.isNotNull()));
    }

    /** The account of that address, made without a password when there is none. */
    public Account invited(String email, String name) {
        sql.insertInto(ACCOUNT, ACCOUNT.EMAIL, ACCOUNT.NAME)
                .values(plain(email), name)
                .onConflictDoNothing()
                .execute();
        return byEmail(email).orElseThrow();
    }

    /**
     * The account of whom a provider vouches for, found by the provider's unchanging name for the person; made when there is
     * none. An address that has an account already is the person's only if nobody has signed in with that account, as when
     * somebody is invited beforehand: otherwise an address alone proves nothing.
     *
     * @param isAddressSure false when the provider says that it has not checked the address
     */
    public Optional<Account> vouchedFor(
            String issuer, String subject, String email, String name, boolean isAddressSure) {
        var a = ACCOUNT;
        var isPersons = a.ISSUER.eq(issuer).and(a.SUBJECT.eq(subject));
        if (!sql.fetchExists(a, isPersons)) {
            sql.insertInto(a, a.EMAIL, a.NAME, a.ISSUER, a.SUBJECT)
                    .values(plain(email), name, issuer, subject)
                    .onConflict(a.EMAIL)
                    .doUpdate()
                    .set(a.ISSUER, issuer)
                    .set(a.SUBJECT, subject)
                    .where(a.PASSWORD.isNull())
                    .and(a.SUBJECT.isNull())
                    .and(DSL.val(isAddressSure))
                    .execute();
        }
        return sql.selectFrom(a).where(isPersons).and(isOpen()).fetchOptional(Accounts::account);
    }

    /** An account for an emergency, which is over by itself. */
    public Account emergency(String email, String name, String password, Duration valid) {
        var account = save(email, name, password, false);
        sql.update(ACCOUNT)
                .set(ACCOUNT.EXPIRES_AT, clock.instant().plus(valid).atOffset(ZoneOffset.UTC))
                .where(ACCOUNT.ID.eq(account.id()))
                .execute();
        return account;
    }

    public void choosePassword(long account, String password) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD, encoder.encode(password))
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }

    /** Opens an account that was closed. */
    public void enable(Account account) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.DISABLED, false)
                .where(ACCOUNT.ID.eq(account.id()))
                .execute();
    }

    /** A new account, or the one of that address with that name and password and open again. */
    public Account save(String email, String name, String password, boolean demo) {
        var a = ACCOUNT;
        var hash = encoder.encode(password);
        sql.insertInto(a, a.EMAIL, a.NAME, a.PASSWORD, a.DEMO)
                .values(plain(email), name, hash, demo)
                .onConflict(a.EMAIL)
                .doUpdate()
                .set(a.NAME, name)
                .set(a.PASSWORD, hash)
                .set(a.DEMO, demo)
                .set(a.DISABLED, false)
                .execute();
        return byEmail(email).orElseThrow();
    }

    /** Closes an account: from now on it may not sign in, and what it has signed in to lets it do nothing. */
    public void disable(Account account) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.DISABLED, true)
                .where(ACCOUNT.ID.eq(account.id()))
                .execute();
    }

    /** Gives an account a role. @throws IllegalArgumentException when no municipality has that code */
    public void appoint(Account account, Appointment appointment) {
        new Appointments(sql).add(account.id(), appointment, Appointments.Term.ALWAYS);
    }

    private Condition isOpen() {
        return ACCOUNT.DISABLED
                .isFalse()
                .and(ACCOUNT.EXPIRES_AT
                        .isNull()
                        .or(ACCOUNT.EXPIRES_AT.gt(clock.instant().atOffset(ZoneOffset.UTC))));
    }

    private Optional<Known> known(String email, Condition condition) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(plain(email)))
                .and(condition)
                .fetchOptional(row -> new Known(account(row), Objects.requireNonNullElse(row.getPassword(), "")));
    }

    private static Account account(AccountRecord row) {
        return new Account(row.getId(), row.getEmail(), row.getName(), row.getDemo(), row.getDisabled());
    }

    private static String plain(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** A password that takes as long to check as a real one, so that time does not tell whether an account exists. */
    private static final class Nobody {

        private static volatile String hashed = "";

        /** Hashed when it is first needed, since that takes a while and a server starts without. */
        static String password(PasswordEncoder encoder) {
            if (hashed.isEmpty()) {
                hashed = Objects.requireNonNull(encoder.encode("nobody"));
            }
            return hashed;
        }
    }
}
