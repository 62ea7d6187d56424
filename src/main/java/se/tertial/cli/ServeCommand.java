package se.tertial.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.tertial.database.Database;
import se.tertial.folder.FolderLoad;

/** {@code tertial serve}: the web application, until it is told to stop. */
@Command(
        name = "serve",
        description = "Serves the web application until stopped (Ctrl-C).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PortOption port;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Load the samples, start, ask for pages, stop: trains the start-up cache.")
    private boolean rehearse;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LanguageOption language;

    @Override
    public Integer call() throws Exception {
        var words = language.words();
        if (!rehearse && !Serving.isFree(port.chosen())) {
            spec.commandLine().getErr().println(words.text("serve.taken", port.chosen()));
            return ExitCode.REFUSED;
        }
        try (var database = Database.open()) {
            if (rehearse) {
                for (var folder : Samples.all()) {
                    new FolderLoad(database.sql()).load(folder);
                }
                Serving.rehearse(database);
            } else {
                Serving.until(database, port.chosen(), address -> say(words.text("serve.ready", address)));
            }
        }
        return ExitCode.DONE;
    }

    private void say(String words) {
        spec.commandLine().getOut().println(words);
        spec.commandLine().getOut().flush();
    }
}
