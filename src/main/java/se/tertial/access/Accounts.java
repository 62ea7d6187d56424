package se.tertial.access;

import static se.tertial.database.jooq.access.Tables.ACCOUNT;
import static se.tertial.database.jooq.access.Tables.APPOINTMENT;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.tertial.access.Visitor.Appointment;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;

/** Who can sign in, with what password and which roles. */
@Component
public final class Accounts {

    private final DSLContext sql;
    private final MunicipalityRegister register;
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    public Accounts(DSLContext sql) {
        this.sql = sql;
        this.register = new MunicipalityRegister(sql);
    }

    /** @param demo whether it was made by the demonstration, which alone lets it in */
    public record Account(long id, String email, String name, boolean demo, boolean disabled) {}

    private record Known(Account account, String password) {}

    /** The account of that address if the password is its own and it is not closed. */
    public Optional<Account> signIn(String email, String password) {
        var known = known(email);
        var isRight = encoder.matches(password, known.map(Known::password).orElseGet(() -> Nobody.password(encoder)));
        return known.map(Known::account).filter(account -> isRight && !account.disabled());
    }

    /** With the roles as they are now; nobody when the account is closed or gone. */
    public Visitor visitor(long account) {
        var a = ACCOUNT;
        var p = APPOINTMENT;
        var rows = sql.select(a.NAME, a.EMAIL, p.MUNICIPALITY_ID, p.UNIT, p.ROLE)
                .from(a)
                .leftJoin(p)
                .on(p.ACCOUNT.eq(a.ID))
                .where(a.ID.eq(account))
                .and(a.DISABLED.isFalse())
                .fetch();
        if (rows.isEmpty()) {
            return Visitor.ANYONE;
        }
        var appointments = rows.stream()
                .filter(row -> row.get(p.ROLE) != null)
                .map(row -> new Appointment(
                        code(row.get(p.MUNICIPALITY_ID)),
                        row.get(p.UNIT),
                        Role.parse(row.get(p.ROLE)).orElseThrow()))
                .toList();
        var first = rows.getFirst();
        return new Visitor(account, first.get(a.NAME), first.get(a.EMAIL), appointments);
    }

    public Optional<Account> byEmail(String email) {
        return known(email).map(Known::account);
    }

    /** In the order of their addresses. */
    public List<Account> all() {
        return sql.selectFrom(ACCOUNT)
                .orderBy(ACCOUNT.EMAIL)
                .fetch(row ->
                        new Account(row.getId(), row.getEmail(), row.getName(), row.getDemo(), row.getDisabled()));
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
        var p = APPOINTMENT;
        sql.insertInto(p, p.ACCOUNT, p.MUNICIPALITY_ID, p.UNIT, p.ROLE)
                .values(
                        account.id(),
                        id(appointment.municipality()),
                        appointment.unit(),
                        appointment.role().code())
                .onConflictDoNothing()
                .execute();
    }

    private Optional<Known> known(String email) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(plain(email)))
                .fetchOptional(row -> new Known(
                        new Account(row.getId(), row.getEmail(), row.getName(), row.getDemo(), row.getDisabled()),
                        row.getPassword()));
    }

    private @Nullable Short id(String municipality) {
        return municipality.isEmpty()
                ? null
                : register.byCode(municipality)
                        .map(MunicipalityRegister.Entry::id)
                        .map(MunicipalityId::value)
                        .orElseThrow(() -> new IllegalArgumentException("no municipality " + municipality));
    }

    private String code(@Nullable Short id) {
        return id == null
                ? ""
                : register.all().stream()
                        .filter(entry -> entry.id().value() == id)
                        .map(MunicipalityRegister.Entry::code)
                        .findFirst()
                        .orElseThrow();
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
