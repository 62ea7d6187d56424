package se.tertial.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.tertial.database.Database;
import se.tertial.document.Document;
import se.tertial.document.Format;
import se.tertial.report.Composed.NoOutline;
import se.tertial.report.Composed.Report;
import se.tertial.report.Composed.Unknown;
import se.tertial.report.Insights;
import se.tertial.report.Municipalities;
import se.tertial.report.Reports;

/** {@code tertial report}: one report to one file, in one of five formats. */
@Command(name = "report", description = "Writes a report to a file.", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--municipality", required = true, paramLabel = "M", description = "Code of the municipality.")
    private String municipality = "";

    @Option(names = "--unit", required = true, paramLabel = "U", description = "Code of the unit.")
    private String unit = "";

    @Option(names = "--round", required = true, paramLabel = "R", description = "Round, as 2024-04.")
    private String round = "";

    @Option(
            names = "--outline",
            paramLabel = "O",
            description = "Code of the outline; else the default of the unit and round.")
    private @Nullable String outline;

    @Option(names = "--format", required = true, paramLabel = "F", description = "html, pdf, docx, xlsx or json.")
    private String format = "";

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LanguageOption language;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() throws IOException {
        var words = language.words();
        var chosen = Format.parse(format)
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), words.text("report.format", format, formats())));
        try (var database = Database.open().closedAtExit()) {
            var municipalities = new Municipalities(database.sql());
            var reports = new Reports(municipalities, new Insights(municipalities));
            var request =
                    new Reports.Request(municipality, unit, round, Optional.ofNullable(outline), language.chosen());
            return switch (reports.compose(request)) {
                case Report(Document document) -> new OutputFile(out, spec, words).write(() -> chosen.render(document));
                case Unknown unknown ->
                    refuse(words.text(
                            "unknown." + unknown.what(), unknown.asked(), String.join(", ", unknown.known())));
                case NoOutline none ->
                    refuse(words.text("report.no-outline", unit, round, String.join(", ", none.known())));
            };
        }
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.REFUSED;
    }

    private static String formats() {
        return Arrays.stream(Format.values()).map(Format::ending).collect(Collectors.joining(", "));
    }
}
