package se.tertial.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.tertial.access.AuditLog;
import se.tertial.basics.Messages;
import se.tertial.database.Database;
import se.tertial.organisation.chain.ChainExport;
import se.tertial.organisation.chain.ChainExport.Format;

/** {@code tertial audit}: logs of who did what, held against their chains, taken out, or rid of those who have left. */
@Command(
        name = "audit",
        description =
                "verify: whether the logs are as they were written. export: a log as a file. forget: takes away who they were that"
                        + " have left; what they did stands, and the chains hold. Without a municipality: verify and forget are about"
                        + " all logs, export about that of accounts and sign-ins.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    enum Deed {
        VERIFY,
        EXPORT,
        FORGET
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private MunicipalityOption municipality;

    @Parameters(paramLabel = "WHAT", description = "verify, export or forget.")
    @SuppressWarnings("NullAway.Init")
    private Deed deed;

    @Option(
            names = "--expect",
            paramLabel = "SUM",
            description =
                    "A sum that was noted earlier: it must still be in a log, so that later rows cannot have been removed"
                            + " with it.")
    private String expected = "";

    @Option(names = "--out", paramLabel = "FILE", description = "For export: the file; .csv, or else JSON.")
    private @Nullable Path out;

    @Option(names = "--person", paramLabel = "P", description = "For forget: name or address, or a part of it.")
    private String person = "";

    @Option(
            names = "--idle-months",
            paramLabel = "N",
            description = "For forget: all who have done nothing for so many months.")
    private int idleMonths;

    @Override
    public Integer call() throws IOException {
        try (var database = Database.open().closedAtExit()) {
            var clock = Clock.systemUTC();
            var accounts = AuditLog.ofAccounts(database.sql(), clock);
            if (!municipality.isGiven()) {
                return act(AuditLog.all(database.sql(), clock), accounts);
            }
            var entry = municipality.in(database);
            if (entry.isEmpty()) {
                return ExitCode.REFUSED;
            }
            var one = AuditLog.of(database.sql(), clock, entry.get());
            return act(deed == Deed.VERIFY ? List.of(one, accounts) : List.of(one), one);
        }
    }

    /** @param one what can be taken out as a file */
    private int act(List<AuditLog> logs, AuditLog one) throws IOException {
        return switch (deed) {
            case VERIFY -> verify(logs);
            case EXPORT -> export(one);
            case FORGET -> forget(logs);
        };
    }

    private int verify(List<AuditLog> logs) {
        var exit = ExitCode.DONE;
        for (var log : logs) {
            exit = Math.max(exit, verify(log));
        }
        var sum = expected.toLowerCase(Locale.ROOT);
        return expected.isEmpty() || logs.stream().anyMatch(log -> log.hasHash(sum))
                ? exit
                : municipality.refuse(words().text("cli.expected-missing", expected));
    }

    private int verify(AuditLog log) {
        var verdict = log.verify();
        var name = log.municipality().isEmpty() ? words().text("cli.accounts") : log.municipality();
        if (!verdict.isWhole()) {
            verdict.faults()
                    .forEach(fault -> municipality.refuse(
                            words().text("chain." + fault.what().name(), fault.sequence())));
            return municipality.refuse(words().text("cli.broken", name));
        }
        return municipality.say(
                verdict.rows() == 0
                        ? words().text("cli.empty", name)
                        : words().text(
                                        "cli.whole",
                                        name,
                                        verdict.rows(),
                                        verdict.at().truncatedTo(ChronoUnit.SECONDS),
                                        verdict.head()));
    }

    private int export(AuditLog log) throws IOException {
        var file = out;
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "--out FILE");
        }
        var format = file.toString().endsWith(".csv") ? Format.CSV : Format.JSON;
        var language = municipality.language();
        return new OutputFile(file, spec, language.words()).write(() -> bytes(log.export(), format));
    }

    private static byte[] bytes(ChainExport export, Format format) {
        var text = new StringWriter();
        try {
            export.write(format, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private int forget(List<AuditLog> logs) {
        if (person.isBlank() == (idleMonths <= 0)) {
            throw new ParameterException(spec.commandLine(), words().text("cli.person-or-months"));
        }
        var forgotten = logs.stream()
                .mapToInt(log -> person.isBlank()
                        ? log.forgetIdle(idleMonths, Operator.name())
                        : log.forget(person, Operator.name()))
                .sum();
        return municipality.say(words().text("cli.forgotten", forgotten));
    }

    private Messages words() {
        return municipality.words("audit");
    }
}
