package se.tertial.access;

import static se.tertial.database.jooq.access.Tables.CLAIM_RULE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.access.Accounts.Account;
import se.tertial.access.Appointments.Held;
import se.tertial.access.Visitor.Appointment;

/** What role a person has of whom the provider says something, as membership of a group: data of the installation. */
@Component
public final class ClaimRules {

    private final DSLContext sql;
    private final MunicipalityCodes codes;

    public ClaimRules(DSLContext sql) {
        this.sql = sql;
        this.codes = new MunicipalityCodes(sql);
    }

    /**
     * @param claim its name, as {@code groups}, {@code roles} or {@code realm_access.roles}
     * @param value that the claim is, or has among its values
     */
    public record Rule(long id, String claim, String value, Appointment gives) {}

    /** In the order of claims and values. */
    public List<Rule> all() {
        var r = CLAIM_RULE;
        return sql.selectFrom(r)
                .orderBy(r.CLAIM, r.VALUE, r.ID)
                .fetch(row -> new Rule(
                        row.getId(),
                        row.getClaim(),
                        row.getValue(),
                        new Appointment(
                                codes.code(row.getMunicipalityId()),
                                row.getUnit(),
                                Role.parse(row.getRole()).orElseThrow())));
    }

    /** @throws IllegalArgumentException when no municipality has that code */
    public void add(String claim, String value, Appointment gives) {
        var r = CLAIM_RULE;
        sql.insertInto(r, r.CLAIM, r.VALUE, r.MUNICIPALITY_ID, r.UNIT, r.ROLE)
                .values(
                        claim,
                        value,
                        codes.id(gives.municipality()),
                        gives.unit(),
                        gives.role().code())
                .onConflictDoNothing()
                .execute();
    }

    public void remove(long id) {
        sql.deleteFrom(CLAIM_RULE).where(CLAIM_RULE.ID.eq(id)).execute();
    }

    /** Gives an account the roles that follow from the claims, and takes away those that earlier ones gave it; notes both. */
    public List<Appointment> apply(Account account, Map<String, Object> claims) {
        var given = all().stream()
                .filter(rule -> says(claim(claims, rule.claim()), rule.value()))
                .map(Rule::gives)
                .distinct()
                .toList();
        sql.transaction(transaction -> {
            var inside = DSL.using(transaction);
            var appointments = new Appointments(inside);
            var before = appointments.ofAccount(account.id()).stream()
                    .filter(Held::byClaim)
                    .map(Held::appointment)
                    .toList();
            appointments.replaceClaimed(account.id(), given);
            note(inside, Kind.ROLE_ENDED, account, without(before, given));
            note(inside, Kind.ROLE_GIVEN, account, without(given, before));
        });
        return given;
    }

    private static List<Appointment> without(List<Appointment> some, List<Appointment> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    private static void note(DSLContext inside, Kind kind, Account account, List<Appointment> which) {
        var events = new AccountEvents(inside);
        which.forEach(
                one -> events.add(kind, "", account.email(), one.municipality(), one.told() + " (OpenID Connect)", ""));
    }

    /** A claim within others is named as {@code realm_access.roles}, if none is called just that. */
    private static @Nullable Object claim(Map<?, ?> claims, String name) {
        var dot = name.indexOf('.');
        if (claims.containsKey(name) || dot < 0) {
            return claims.get(name);
        }
        return claims.get(name.substring(0, dot)) instanceof Map<?, ?> within
                ? claim(within, name.substring(dot + 1))
                : null;
    }

    private static boolean says(@Nullable Object claim, String value) {
        return claim instanceof Collection<?> many
                ? many.stream().anyMatch(one -> value.equals(String.valueOf(one)))
                : claim != null && value.equals(String.valueOf(claim));
    }
}
