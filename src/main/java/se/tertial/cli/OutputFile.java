package se.tertial.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import se.tertial.basics.Messages;

/** A file that a command writes: whole or not at all, so it appears under its name when it is complete. */
record OutputFile(Path out, CommandSpec spec, Messages words) {

    /** @return the command's exit code */
    int write(Supplier<byte[]> content) throws IOException {
        var directory = out.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            spec.commandLine().getErr().println(words.text("report.no-directory", out));
            return ExitCode.REFUSED;
        }
        var unfinished = directory.resolve(".tertial-" + ProcessHandle.current().pid());
        try {
            var err = spec.commandLine().getErr();
            Files.write(unfinished, Progress.during(words.text("report.progress", out), err, content::get));
            Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        spec.commandLine().getOut().println(words.text("report.written", out, Files.size(out)));
        return ExitCode.DONE;
    }
}
