package se.tertial.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
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
import se.tertial.basics.Messages;
import se.tertial.database.Database;
import se.tertial.organisation.ChangeExport;
import se.tertial.organisation.ChangeExport.Format;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Municipalities;

/** {@code tertial audit}: the log of who changed and read what, held against its chain, taken out, or rid of those who have left. */
@Command(
        name = "audit",
        description =
                "verify: whether the log of changes is as it was written. export: all of it as a file. forget: takes away who they"
                        + " were that have left; what they did stands, and the chain holds.",
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
    private LanguageOption language;

    @Parameters(paramLabel = "WHAT", description = "verify, export or forget.")
    @SuppressWarnings("NullAway.Init")
    private Deed deed;

    @Option(names = "--municipality", required = true, paramLabel = "M", description = "Code of the municipality.")
    private String municipality = "";

    @Option(
            names = "--expect",
            paramLabel = "SUM",
            description =
                    "A sum that was noted earlier: it must still be in the log, so that later rows cannot have been removed"
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
            var found = new MunicipalityRegister(database.sql()).byCode(municipality);
            if (found.isEmpty()) {
                var known = new Municipalities(database.sql());
                return refuse(KnownMunicipalities.refusal(municipality, known, language.words()));
            }
            var log = new ChangeLog(database.sql());
            var id = found.get().id();
            return switch (deed) {
                case VERIFY -> verify(log, id);
                case EXPORT -> export(log, id);
                case FORGET -> forget(log, id);
            };
        }
    }

    private int verify(ChangeLog log, MunicipalityId id) {
        var verdict = log.verify(id);
        if (!verdict.isWhole()) {
            verdict.faults()
                    .forEach(
                            fault -> refuse(words().text("chain." + fault.what().name(), fault.sequence())));
            return refuse(words().text("cli.broken", municipality));
        }
        if (!expected.isEmpty() && !log.hasHash(id, expected.toLowerCase(Locale.ROOT))) {
            return refuse(words().text("cli.expected-missing", expected));
        }
        return said(
                verdict.rows() == 0
                        ? words().text("cli.empty", municipality)
                        : words().text("cli.whole", municipality, verdict.rows(), verdict.head()));
    }

    private int export(ChangeLog log, MunicipalityId id) throws IOException {
        var file = out;
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "--out FILE");
        }
        var format = file.toString().endsWith(".csv") ? Format.CSV : Format.JSON;
        return new OutputFile(file, spec, language.words()).write(() -> bytes(log, id, format));
    }

    private static byte[] bytes(ChangeLog log, MunicipalityId id, Format format) {
        var text = new StringWriter();
        try {
            new ChangeExport(log, id, ChangeLog.Asked.words("")).write(format, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private int forget(ChangeLog log, MunicipalityId id) {
        if (person.isBlank() == (idleMonths <= 0)) {
            throw new ParameterException(spec.commandLine(), words().text("cli.person-or-months"));
        }
        var since = Clock.systemUTC().instant().atOffset(ZoneOffset.UTC).minusMonths(idleMonths);
        var forgotten = person.isBlank() ? log.forgetIdle(id, since.toInstant()) : log.forget(id, person);
        return said(words().text("cli.forgotten", forgotten));
    }

    private Messages words() {
        return Messages.of("audit", language.chosen());
    }

    private int said(String text) {
        spec.commandLine().getOut().println(text);
        return ExitCode.DONE;
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.REFUSED;
    }
}
