package se.tertial.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.tertial.basics.Finding;
import se.tertial.database.Database;
import se.tertial.folder.FindingText;
import se.tertial.folder.FolderLoad;

/** {@code tertial load}: a municipality folder into the database, all of it or nothing. */
@Command(
        name = "load",
        description = "Loads a municipality folder. The municipality becomes what the folder says; when anything in the"
                + " folder is wrong, every mistake is told and nothing is changed.",
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LanguageOption language;

    @Parameters(paramLabel = "DIR", description = "The folder; its format is described in docs/kommunmapp.md.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--overwrite",
            description = "Also when the municipality was changed in the browser since it was loaded.")
    private boolean overwrite;

    @Override
    public Integer call() {
        var words = language.words();
        var err = spec.commandLine().getErr();
        try (var database = Database.open().closedAtExit()) {
            var load = new FolderLoad(database.sql());
            var checked = Progress.during(
                    words.text("load.progress", folder), err, () -> load.load(folder, overwrite, Operator.name()));
            if (!checked.isClean()) {
                return refuse(checked.findings());
            }
            var loaded = checked.value().orElseThrow();
            var key = loaded.changed() ? "load.done" : "load.unchanged";
            spec.commandLine().getOut().println(words.text(key, loaded.name(), loaded.code(), folder));
            return ExitCode.DONE;
        }
    }

    private int refuse(List<Finding> findings) {
        var err = spec.commandLine().getErr();
        findings.forEach(finding -> err.println(FindingText.sentence(finding, language.chosen())));
        err.println(language.words().text("load.refused", findings.size()));
        return ExitCode.REFUSED;
    }
}
