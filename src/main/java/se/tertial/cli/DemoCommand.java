package se.tertial.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.tertial.database.Database;
import se.tertial.folder.FindingText;
import se.tertial.folder.FolderLoad;

/** {@code tertial demo}: loads the sample municipalities and serves them. */
@Command(
        name = "demo",
        description = "Loads the sample municipalities and serves them until stopped (Ctrl-C).",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PortOption port;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LanguageOption language;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Serving.isFree(port.chosen())) {
            spec.commandLine().getErr().println(language.words().text("serve.taken", port.chosen()));
            return ExitCode.REFUSED;
        }
        try (var database = Database.open()) {
            if (!loadSamples(database)) {
                return ExitCode.REFUSED;
            }
            System.setProperty("tertial.demo", "true");
            DemoAccounts.make(database.sql());
            DemoRounds.open(database.sql(), Instant.now());
            Serving.until(
                    database,
                    port.chosen(),
                    address -> say(language.words().text("demo.ready", address, DemoAccounts.PASSWORD, names())));
        }
        return ExitCode.DONE;
    }

    /** The folders of the samples, which bear the codes of the municipalities. */
    private static String names() {
        try {
            return Samples.all().stream()
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean loadSamples(Database database) throws IOException {
        for (var folder : Samples.all()) {
            var loaded = new FolderLoad(database.sql()).load(folder);
            if (FolderLoad.isOnlyChangedSince(loaded.findings())) {
                say(language.words().text("demo.kept", folder));
                continue;
            }
            if (!loaded.isClean()) {
                var err = spec.commandLine().getErr();
                loaded.findings().forEach(finding -> err.println(FindingText.sentence(finding, language.chosen())));
                err.println(language.words().text("demo.refused", folder));
                return false;
            }
            var municipality = loaded.value().orElseThrow();
            say(language.words().text("demo.loaded", municipality.name()));
            new DemoLedger(database, Samples.var().resolve("syntetisk-huvudbok"))
                    .give(municipality.code())
                    .ifPresent(entries -> say(language.words().text("demo.ledger", municipality.name(), entries)));
        }
        return true;
    }

    private void say(String text) {
        spec.commandLine().getOut().println(text);
        spec.commandLine().getOut().flush();
    }
}
