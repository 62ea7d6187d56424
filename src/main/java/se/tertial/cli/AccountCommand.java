package se.tertial.cli;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.tertial.access.AccountEvents;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.access.Accounts;
import se.tertial.access.Emergency;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.database.Database;
import se.tertial.organisation.MunicipalityRegister;

/** {@code tertial account}: who can sign in. */
@Command(
        name = "account",
        description = "Makes, closes and lists the accounts of people who can sign in.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class AccountCommand {

    private static final int PASSWORD_BYTES = 15;
    private static final int EMERGENCY_HOURS_MAX = 24;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LanguageOption language;

    @Command(name = "add", description = "Makes an account with a role, or gives an account another role and password.")
    int add(
            @Option(names = "--email", required = true, paramLabel = "EMAIL") String email,
            @Option(names = "--name", required = true, paramLabel = "NAME") String name,
            @Option(
                            names = "--municipality",
                            paramLabel = "M",
                            defaultValue = "",
                            description = "Left out for the administrator of the whole installation.")
                    String municipality,
            @Option(
                            names = "--unit",
                            paramLabel = "U",
                            defaultValue = "",
                            description = "Left out for the whole municipality.")
                    String unit,
            @Option(names = "--role", required = true, paramLabel = "ROLE") String roleCode) {
        var role = Role.parse(roleCode);
        if (role.isEmpty()) {
            return refuse("account.role", roleCode, roles());
        }
        if (!email.matches("[^@\\s]+@[^@\\s]+")) {
            return refuse("account.email", email);
        }
        if (municipality.isEmpty() && role.get() != Role.ADMINISTRATOR) {
            return refuse("account.role", roleCode, Role.ADMINISTRATOR.code());
        }
        return add(email, name, new Appointment(municipality, unit, role.get()));
    }

    private int add(String email, String name, Appointment appointment) {
        var municipality = appointment.municipality();
        try (var database = Database.open().closedAtExit()) {
            if (!municipality.isEmpty()
                    && new MunicipalityRegister(database.sql())
                            .byCode(municipality)
                            .isEmpty()) {
                return refuse("unknown.MUNICIPALITY", municipality, "");
            }
            var password = password();
            database.sql().transaction(transaction -> {
                var inside = DSL.using(transaction);
                var accounts = new Accounts(inside);
                var account = accounts.save(email, name, password, false);
                accounts.appoint(account, appointment);
                var events = new AccountEvents(inside);
                var by = Operator.name();
                events.add(Kind.PASSWORD_GIVEN, by, account.email(), municipality, "", "");
                events.add(Kind.ROLE_GIVEN, by, account.email(), municipality, appointment.told(), "");
            });
            say("account.added", email, appointment.role().code(), password);
            return ExitCode.DONE;
        }
    }

    @Command(
            name = "emergency",
            description =
                    "Makes an administrator of the whole installation for some hours, when nobody else can sign in.")
    int emergency(
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; it is kept.")
                    String reason,
            @Option(names = "--hours", paramLabel = "N", defaultValue = "4", description = "At most 24.") int hours) {
        if (hours < 1 || hours > EMERGENCY_HOURS_MAX || reason.isBlank()) {
            return refuse("account.emergency.hours", EMERGENCY_HOURS_MAX);
        }
        try (var database = Database.open().closedAtExit()) {
            var password = password();
            new Emergency(database.sql()).begin(reason, Duration.ofHours(hours), password);
            say("account.emergency", Emergency.EMAIL, password, hours);
            return ExitCode.DONE;
        }
    }

    @Command(name = "close", description = "Closes an account.")
    int close(@Parameters(paramLabel = "EMAIL") String email) {
        try (var database = Database.open().closedAtExit()) {
            var accounts = new Accounts(database.sql());
            var account = accounts.byEmail(email);
            if (account.isEmpty()) {
                return refuse("account.unknown", email);
            }
            accounts.disable(account.get());
            new AccountEvents(database.sql())
                    .add(Kind.CLOSED, Operator.name(), account.get().email(), "", "");
            say("account.disabled", email);
            return ExitCode.DONE;
        }
    }

    @Command(name = "list", description = "Lists the accounts with their roles.")
    int list() {
        try (var database = Database.open().closedAtExit()) {
            var accounts = new Accounts(database.sql());
            for (var account : accounts.all()) {
                var roles = accounts.visitor(account.id()).appointments().stream()
                        .map(a -> String.join(
                                "/", a.municipality(), a.unit(), a.role().code()))
                        .collect(Collectors.joining(" "));
                spec.commandLine().getOut().println(String.join("  ", account.email(), account.name(), roles));
            }
            return ExitCode.DONE;
        }
    }

    private static String password() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "));
    }

    private void say(String key, Object... arguments) {
        spec.commandLine().getOut().println(language.words().text(key, arguments));
    }

    private int refuse(String key, Object... arguments) {
        spec.commandLine().getErr().println(language.words().text(key, arguments));
        return ExitCode.REFUSED;
    }
}
