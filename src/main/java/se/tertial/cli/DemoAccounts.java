package se.tertial.cli;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import se.tertial.access.Accounts;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.organisation.MunicipalityRegister;

/**
 * One account a role and municipality, all with a password that everybody knows; no server but the demonstration's lets
 * them in.
 */
final class DemoAccounts {

    static final String PASSWORD = "tertial-visar-siffror";

    private static final Map<Role, String> NAMES = new EnumMap<>(Map.of(
            Role.READER, "Läsare",
            Role.CONTRIBUTOR, "Handläggare",
            Role.UNIT_HEAD, "Chef",
            Role.CONTROLLER, "Ekonom",
            Role.DEVELOPER, "Utvecklare",
            Role.SECRETARY, "Sekreterare",
            Role.AUDITOR, "Revisor",
            Role.ADMINISTRATOR, "Administratör"));

    private DemoAccounts() {}

    static void make(DSLContext sql) {
        var accounts = new Accounts(sql);
        if (accounts.byEmail("administrator@demo").isEmpty()) {
            add(accounts, "administrator@demo", "Administratör", new Appointment("", "", Role.ADMINISTRATOR));
        }
        for (var municipality : new MunicipalityRegister(sql).all()) {
            NAMES.forEach((role, name) -> {
                var email = plain(name) + "@" + municipality.code() + ".demo";
                if (accounts.byEmail(email).isEmpty()) {
                    add(accounts, email, name, new Appointment(municipality.code(), "", role));
                }
            });
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void add(Accounts accounts, String email, String name, Appointment appointment) {
        accounts.appoint(accounts.save(email, name, PASSWORD, true), appointment);
    }
}
