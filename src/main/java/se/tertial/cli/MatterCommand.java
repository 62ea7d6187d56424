package se.tertial.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.tertial.database.Database;
import se.tertial.document.Format;
import se.tertial.report.Insights;
import se.tertial.report.Matter;
import se.tertial.report.Municipalities;
import se.tertial.report.compose.MatterComposer;
import se.tertial.report.compose.MatterZip;
import se.tertial.report.figure.Insight;

/** {@code tertial matter}: the documents of a matter, in one file. */
@Command(
        name = "matter",
        description = "Writes a matter to a file: memo, report, appendices and extract in one, or each in a zip.",
        mixinStandardHelpOptions = true)
final class MatterCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--municipality", required = true, paramLabel = "M", description = "Code of the municipality.")
    private String municipality = "";

    @Option(names = "--matter", required = true, paramLabel = "C", description = "Code of the matter.")
    private String code = "";

    @Option(
            names = "--format",
            required = true,
            paramLabel = "F",
            description = "pdf, html or json (all in one), docx (the memo), or zip (each by itself).")
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
        try (var database = Database.open().closedAtExit()) {
            var municipalities = new Municipalities(database.sql());
            var insight = new Insights(municipalities).byCode(municipality);
            if (insight.isEmpty()) {
                return refuse(KnownMunicipalities.refusal(municipality, municipalities, words));
            }
            var publications = insight.get().municipality().publications();
            var matter = publications.matter(code);
            if (matter.isEmpty()) {
                var known = publications.matters().stream().map(Matter::code).collect(Collectors.joining(", "));
                return refuse(words.text(known.isEmpty() ? "matter.none" : "matter.unknown", code, known));
            }
            return new OutputFile(out, spec, words).write(chosen(insight.get(), matter.get()));
        }
    }

    private Supplier<byte[]> chosen(Insight insight, Matter matter) {
        var reader = language.chosen();
        Supplier<byte[]> memo = () -> Format.DOCX.render(MatterComposer.memo(insight, matter, reader));
        Supplier<byte[]> zip = () -> MatterZip.of(MatterComposer.pieces(insight, matter, reader));
        Map<String, Supplier<byte[]>> files = Map.of(
                "pdf", whole(insight, matter, Format.PDF),
                "html", whole(insight, matter, Format.HTML),
                "json", whole(insight, matter, Format.JSON),
                "docx", memo,
                "zip", zip);
        var file = files.get(format);
        if (file == null) {
            var known = files.keySet().stream().sorted().collect(Collectors.joining(", "));
            throw new ParameterException(spec.commandLine(), language.words().text("report.format", format, known));
        }
        return file;
    }

    private Supplier<byte[]> whole(Insight insight, Matter matter, Format of) {
        return () -> of.render(MatterComposer.whole(insight, matter, language.chosen()));
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.REFUSED;
    }
}
