package se.tertial.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.tertial.basics.Finding;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.proof.Proof;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;
import se.tertial.proof.present.FindingsJson;
import se.tertial.proof.present.FindingsPage;
import se.tertial.proof.present.FindingsText;
import se.tertial.proof.reading.Readers;

/** {@code tertial proof}: any report's figures against each other. Needs no database and stores nothing. */
@Command(
        name = "proof",
        description = "Holds the figures of a report (pdf, docx, html, txt, xlsx, json) against each other.",
        mixinStandardHelpOptions = true)
final class ProofCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "html");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The report.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "text, json or html (else text).")
    private String format = "text";

    @Option(names = "--strict", description = "Note what rounding explains as well.")
    private boolean strict;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; else the terminal.")
    private @Nullable Path out;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        var words = language.words();
        if (!FORMATS.contains(format)) {
            throw new ParameterException(
                    spec.commandLine(), words.text("report.format", format, String.join(", ", FORMATS)));
        }
        var read = Readers.read(file);
        say(read.findings());
        if (read.value().isEmpty()) {
            return ExitCode.REFUSED;
        }
        var findings = Proof.read(read.value().get(), language.chosen(), strict);
        write(presented(read.value().get(), findings));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private String presented(Reading reading, List<ProofFinding> findings) {
        return switch (format) {
            case "json" -> FindingsJson.write(reading, findings);
            case "html" -> FindingsPage.write(reading, findings, language.chosen());
            default -> FindingsText.write(reading, findings, language.chosen());
        };
    }

    private void write(String text) throws IOException {
        if (out == null) {
            var terminal = spec.commandLine().getOut();
            terminal.print(text);
            terminal.flush();
        } else {
            Files.writeString(out, text);
        }
    }

    private void say(List<Finding> findings) {
        var texts = Messages.of("reading", language.chosen());
        for (var finding : findings) {
            spec.commandLine()
                    .getErr()
                    .println(finding.place() + ": " + Word.of(finding.severity()) + ": "
                            + texts.text(finding.code(), finding.arguments().toArray()));
        }
    }
}
