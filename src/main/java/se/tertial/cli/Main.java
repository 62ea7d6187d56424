package se.tertial.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import se.tertial.database.DatabaseUnavailable;

/** {@code tertial COMMAND …}. A new command is a new class, named in {@code subcommands}. */
@Command(
        name = "tertial",
        description = "Follow-up and reporting for Swedish municipalities.",
        mixinStandardHelpOptions = true,
        version = "tertial 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ServeCommand.class})
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Ends the process when the command is done; {@code serve} is done when it is told to stop. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::sayInWords)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    /** Without a command: how to use it. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "No command was given.");
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
