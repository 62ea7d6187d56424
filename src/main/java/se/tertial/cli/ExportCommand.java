package se.tertial.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.tertial.database.Database;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.Municipalities;

/** {@code tertial export}: a municipality out of the database, as the folder that loads it again. */
@Command(
        name = "export",
        description = "Writes a municipality as a folder, which can be changed and loaded again.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LanguageOption language;

    @Parameters(paramLabel = "DIR", description = "The folder to write, empty or not yet there.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--municipality", required = true, paramLabel = "M", description = "Code of the municipality.")
    private String municipality = "";

    @Option(
            names = "--overwrite",
            description = "Make a municipality folder that is already there be this municipality instead.")
    private boolean overwrite;

    @Override
    public Integer call() throws IOException {
        var words = language.words();
        if (!MunicipalityFolder.isFree(folder)) {
            var isOther = !MunicipalityFolder.isMunicipalityFolder(folder);
            if (isOther || !overwrite) {
                spec.commandLine().getErr().println(words.text(isOther ? "export.other" : "export.taken", folder));
                return ExitCode.REFUSED;
            }
        }
        try (var database = Database.open().closedAtExit()) {
            var municipalities = new Municipalities(database.sql());
            var found = municipalities.byCode(municipality);
            if (found.isEmpty()) {
                spec.commandLine().getErr().println(KnownMunicipalities.refusal(municipality, municipalities, words));
                return ExitCode.REFUSED;
            }
            MunicipalityFolder.write(found.get(), folder);
            var name = found.get().organisation().name();
            spec.commandLine().getOut().println(words.text("export.done", name, folder));
            return ExitCode.DONE;
        }
    }
}
