package se.tertial.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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
import se.tertial.database.Database;
import se.tertial.proof.Proof;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;
import se.tertial.proof.present.FindingsJson;
import se.tertial.proof.present.FindingsPage;
import se.tertial.proof.present.FindingsText;
import se.tertial.proof.reading.Readers;
import se.tertial.report.Insights;
import se.tertial.report.Municipalities;
import se.tertial.report.Reports;

/**
 * {@code tertial proof}: any report's figures against each other, without a database; or a report of ours, with what only
 * the municipality's data tell. Stores nothing.
 */
@Command(
        name = "proof",
        description = "Holds the figures of a report (pdf, docx, html, txt, xlsx, json) against each other.",
        mixinStandardHelpOptions = true)
final class ProofCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "html");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The report; else name one of ours.")
    private @Nullable Path file;

    @ArgGroup(exclusive = false, heading = "A report of ours, instead of FILE:%n")
    private @Nullable OwnReport own;

    /** A report by its name, as in {@code tertial report}. */
    static final class OwnReport {
        @Option(names = "--municipality", required = true, paramLabel = "M", description = "Code of the municipality.")
        private String municipality = "";

        @Option(names = "--unit", required = true, paramLabel = "U", description = "Code of the unit.")
        private String unit = "";

        @Option(names = "--round", required = true, paramLabel = "R", description = "Round, as 2024-04.")
        private String round = "";

        @Option(names = "--outline", paramLabel = "O", description = "Code of the outline; else the usual one.")
        private @Nullable String outline;

        @Option(names = "--all", description = "The answered findings as well.")
        private boolean all;
    }

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
        if ((file == null) == (own == null)) {
            throw new ParameterException(spec.commandLine(), words.text("proof.what"));
        }
        return own == null ? ofFile(Objects.requireNonNull(file)) : ofOwn(own);
    }

    private int ofOwn(OwnReport asked) throws IOException {
        try (var database = Database.open().closedAtExit()) {
            var municipalities = new Municipalities(database.sql());
            var insights = new Insights(municipalities);
            var proof = new ProofOfReport(insights, new Reports(municipalities, insights), language);
            var request = new Reports.Request(
                    asked.municipality, asked.unit, asked.round, Optional.ofNullable(asked.outline), language.chosen());
            var told = proof.told(request, format, strict, asked.all || strict);
            if (told.refusal().isEmpty()) {
                write(told.text());
            } else {
                spec.commandLine().getErr().println(told.refusal());
            }
            return told.isDone() ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    private int ofFile(Path report) throws IOException {
        var read = Readers.read(report);
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
