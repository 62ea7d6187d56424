package se.tertial.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.tertial.database.Database;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.Municipalities;

/** {@code tertial export}: a municipality out of the database, as the folder that loads it again. */
@Command(
        name = "export",
        description = "Writes a municipality as a folder, which can be changed and loaded again.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private MunicipalityOption municipality;

    @Parameters(paramLabel = "DIR", description = "The folder to write, empty or not yet there.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--overwrite",
            description = "Make a municipality folder that is already there be this municipality instead.")
    private boolean overwrite;

    @Override
    public Integer call() throws IOException {
        municipality.require();
        var words = municipality.language().words();
        if (!MunicipalityFolder.isFree(folder)) {
            var isOther = !MunicipalityFolder.isMunicipalityFolder(folder);
            if (isOther || !overwrite) {
                return municipality.refuse(words.text(isOther ? "export.other" : "export.taken", folder));
            }
        }
        try (var database = Database.open().closedAtExit()) {
            var entry = municipality.in(database);
            if (entry.isEmpty()) {
                return ExitCode.REFUSED;
            }
            var written = new Municipalities(database.sql())
                    .byCode(entry.get().code())
                    .orElseThrow();
            MunicipalityFolder.write(written, folder);
            return municipality.say(
                    words.text("export.done", written.organisation().name(), folder));
        }
    }
}
