package se.tertial.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import se.tertial.database.DatabaseUnavailable;

/** {@code tertial COMMAND …}. A new command is a new class, named in {@code subcommands}. */
@Command(
        name = "tertial",
        description = "Follow-up and reporting for Swedish municipalities.",
        mixinStandardHelpOptions = true,
        version = "tertial 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            LoadCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            MatterCommand.class,
            ListCommand.class,
            ProofCommand.class,
            EditionCommand.class,
            AccountCommand.class,
            AuditCommand.class,
            RebuildReadingCopyCommand.class,
            BenchCommand.class
        })
public final class Main {

    /** Ends the process when the command is done; {@code serve} is done when it is told to stop. */
    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    static int execute(String... arguments) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::sayInWords)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    private static int sayInWords(Exception failure, CommandLine command, ParseResult arguments) {
        var err = command.getErr();
        if (failure instanceof DatabaseUnavailable unavailable) {
            err.println(unavailable.getMessage());
        } else {
            sayUnexpected(failure, err);
        }
        return ExitCode.REFUSED;
    }

    private static void sayUnexpected(Exception failure, PrintWriter err) {
        err.println("Something went wrong inside Tertial, and it is not your doing: " + failure);
        if (System.getenv("TERTIAL_DEBUG") == null) {
            err.println("Set TERTIAL_DEBUG=1 and run the command again to see where.");
        } else {
            failure.printStackTrace(err);
        }
    }
}
