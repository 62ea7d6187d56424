package se.tertial.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.tertial.basics.Messages;
import se.tertial.database.Database;
import se.tertial.document.Format;
import se.tertial.report.Municipalities;
import se.tertial.report.edition.Edition;
import se.tertial.report.edition.EditionCheck;
import se.tertial.report.edition.EditionContents;
import se.tertial.report.edition.EditionStore;

/** {@code tertial edition}: adopted reports, held against their checksums and made again. */
@Command(
        name = "edition",
        description = "Lists, verifies and makes again the reports that have been adopted.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class EditionCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LanguageOption language;

    @Command(name = "list", description = "The editions of a municipality, the latest first.")
    int list(@Option(names = "--municipality", required = true, paramLabel = "M") String municipality) {
        return withEditions(municipality, null, (_, editions) -> {
            editions.forEach(edition -> say(
                    "edition.line",
                    edition.number(),
                    edition.title(),
                    edition.unitName(),
                    edition.issue(),
                    edition.decision().body(),
                    edition.decision().on()));
            return ExitCode.DONE;
        });
    }

    @Command(
            name = "verify",
            description =
                    "Holds stored files against the checksums of the day of adoption, and makes each report again of the"
                            + " stored document. Exit code 1 when a file is damaged, or is made otherwise by the very program that"
                            + " made it.")
    int verify(
            @Option(names = "--municipality", required = true, paramLabel = "M") String municipality,
            @Option(names = "--edition", paramLabel = "N", description = "Its number; else all.") @Nullable
                    Integer number) {
        return withEditions(municipality, number, (store, editions) -> {
            var exit = ExitCode.DONE;
            for (var edition : editions) {
                var check = EditionCheck.of(edition, name -> store.content(edition, name));
                tell(check);
                exit = check.isExplained() ? exit : ExitCode.REFUSED;
            }
            return exit;
        });
    }

    @Command(
            name = "remake",
            description =
                    "Writes the files of an edition, made again of the stored document, to a folder; what is not made"
                            + " of the document is written as stored.")
    int remake(
            @Option(names = "--municipality", required = true, paramLabel = "M") String municipality,
            @Option(names = "--edition", required = true, paramLabel = "N", description = "Its number.") Integer number,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
                    Path out) {
        if (!Files.isDirectory(out)) {
            return refuse("report.no-directory", out.resolve(EditionContents.name(Format.PDF)));
        }
        return withEditions(municipality, number, (store, editions) -> {
            for (var edition : editions) {
                var check = EditionCheck.of(edition, name -> store.content(edition, name));
                tell(check);
                if (!check.isWhole()) {
                    return ExitCode.REFUSED;
                }
                write(edition, store, out);
            }
            return ExitCode.DONE;
        });
    }

    private void write(Edition edition, EditionStore store, Path out) {
        var document = EditionCheck.document(edition, name -> store.content(edition, name))
                .orElseThrow();
        for (var file : edition.files()) {
            var bytes = Arrays.stream(Format.values())
                    .filter(format -> EditionContents.name(format).equals(file.name()))
                    .findFirst()
                    .map(format -> format.render(document))
                    .or(() -> store.content(edition, file.name()))
                    .orElseThrow();
            var to = out.resolve(file.name());
            try {
                Files.write(to, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            say("report.written", to, bytes.length);
        }
    }

    private void tell(EditionCheck check) {
        var edition = check.edition();
        say("edition.checked", edition.number(), edition.title(), edition.unitName(), edition.issue());
        for (var file : check.files()) {
            say("edition." + file.state(), file.file().name(), file.file().sha256());
        }
        if (!check.isRemade() && check.isWhole()) {
            say("edition.otherwise", edition.madeWith(), check.madeWith());
        }
    }

    /** @param number null for all */
    private int withEditions(
            String municipality, @Nullable Integer number, ToIntBiFunction<EditionStore, List<Edition>> work) {
        try (var database = Database.open().closedAtExit()) {
            var municipalities = new Municipalities(database.sql());
            var facts = municipalities.byCode(municipality);
            if (facts.isEmpty()) {
                spec.commandLine().getErr().println(KnownMunicipalities.refusal(municipality, municipalities, words()));
                return ExitCode.REFUSED;
            }
            var editions = facts.get().publications().editions().stream()
                    .filter(edition -> number == null || edition.number() == number)
                    .toList();
            if (editions.isEmpty()) {
                return number == null
                        ? refuse("edition.none", municipality)
                        : refuse("edition.unknown", municipality, number);
            }
            return work.applyAsInt(new EditionStore(database.sql()), editions);
        }
    }

    private Messages words() {
        return language.words();
    }

    private void say(String key, Object... arguments) {
        spec.commandLine().getOut().println(words().text(key, arguments));
    }

    private int refuse(String key, Object... arguments) {
        spec.commandLine().getErr().println(words().text(key, arguments));
        return ExitCode.REFUSED;
    }
}
