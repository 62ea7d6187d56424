package se.tertial.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command said and how it ended. */
record Said(int exitCode, String out, String err) {

    static Said by(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exitCode = new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Said(exitCode, out.toString(), err.toString());
    }
}
