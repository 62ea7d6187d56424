package se.tertial.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.tertial.basics.Language;
import se.tertial.cli.bench.Benchmarks;
import se.tertial.cli.bench.LedgerBench;
import se.tertial.cli.bench.ProofBench;
import se.tertial.cli.bench.ProofFuzz;
import se.tertial.cli.bench.RoundBench;
import se.tertial.cli.bench.SieFuzz;
import se.tertial.database.Database;
import se.tertial.document.Document;
import se.tertial.folder.FolderLoad;
import se.tertial.report.Composed;
import se.tertial.report.Insights;
import se.tertial.report.Municipalities;
import se.tertial.report.Reports;

/** {@code tertial bench}: measures, and prints each figure beside its goal or a peer measured in the same run. */
@Command(
        name = "bench",
        description = "Measures speed and memory on the sample municipality.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            description =
                    "proof for proofreading, fuzz for its readers, ledger for money at scale, round for the last hour"
                            + " of a round; else pages and reports.")
    private String what = "";

    @Option(
            names = "--reports",
            paramLabel = "N",
            defaultValue = "100",
            description = "Made-up reports of each kind, for proof (else 100).")
    private int reports;

    @Option(
            names = "--files",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Changed files of each kind, for fuzz (else 100000).")
    private int files;

    @Option(
            names = "--kind",
            paramLabel = "K",
            defaultValue = "",
            description = "One kind of file alone, for fuzz: pdf, sie …")
    private String kind = "";

    @Option(
            names = "--millions",
            paramLabel = "N",
            split = ",",
            defaultValue = "1",
            description = "Millions of postings, for ledger: one size, or several by commas, as 1,10,100 (else 1).")
    private List<Integer> millions = List.of();

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "90",
            description = "A size of ledger that would take longer than what is left of this is left out (else 90).")
    private int minutes;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description =
                    "Measures nothing, but writes the made-up ledger of that size to a file: SIE 4E, or a table when it"
                            + " ends in .csv.")
    private @Nullable Path file;

    @Option(names = "--writers", paramLabel = "N", defaultValue = "200", description = "People, for round (else 200).")
    private int writers;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "How long, for round (else 60).")
    private int seconds;

    @Option(
            names = "--pause",
            paramLabel = "MS",
            defaultValue = "2000",
            description = "Between a person's savings, for round (else 2000).")
    private int pause;

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        switch (what) {
            case "proof" -> {
                var scratch = Files.createTempDirectory(Files.createDirectories(Samples.var()), "bench-proof");
                new ProofBench(reports, scratch).run(spec.commandLine().getOut());
            }
            case "fuzz" -> fuzz(spec.commandLine().getOut());
            case "ledger" -> ledger();
            case "round" -> round();
            case "" -> pagesAndReports();
            default ->
                throw new ParameterException(
                        spec.commandLine(), "bench proof, bench fuzz, bench ledger, bench round, or bench alone");
        }
        return ExitCode.DONE;
    }

    private void fuzz(PrintWriter out) {
        new ProofFuzz(files).run(kind, out);
        if (kind.isEmpty() || kind.startsWith("sie")) {
            new SieFuzz(files).run(out);
        }
    }

    private void ledger() throws IOException, SQLException {
        var sizes = millions.stream().map(size -> size * 1_000_000L).toList();
        if (file != null) {
            LedgerBench.write(sizes.getFirst(), file);
            return;
        }
        var scratch = Files.createDirectories(Samples.var().resolve("bench-ledger"));
        try (var database = Database.embedded(scratch).closedAtExit()) {
            new FolderLoad(database.sql()).load(Samples.folder().resolve("norrtalje"), true);
            new LedgerBench(spec.commandLine().getOut(), sizes, Duration.ofMinutes(minutes)).run(database, scratch);
        }
    }

    private void round() throws IOException, InterruptedException {
        var scratch = Files.createDirectories(Samples.var().resolve("bench-round"));
        try (var database = Database.embedded(scratch).closedAtExit()) {
            new FolderLoad(database.sql()).load(Samples.folder().resolve("norrtalje"), true);
            new RoundBench(spec.commandLine().getOut(), writers, Duration.ofSeconds(seconds), pause)
                    .run(database.sql(), scratch, "norrtalje");
        }
    }

    private void pagesAndReports() throws IOException, InterruptedException {
        var scratch = Files.createDirectories(Samples.var().resolve("bench"));
        Document report;
        try (var database = Database.embedded(scratch).closedAtExit()) {
            new FolderLoad(database.sql()).load(Samples.folder().resolve("norrtalje"));
            report = interimReport(database);
        }
        new Benchmarks(spec.commandLine().getOut()).run(report, scratch);
    }

    private static Document interimReport(Database database) {
        var municipalities = new Municipalities(database.sql());
        var request = new Reports.Request("norrtalje", "ksk", "2024-04", Optional.empty(), Language.SV);
        return switch (new Reports(municipalities, new Insights(municipalities)).compose(request)) {
            case Composed.Report(Document document) -> document;
            case Composed.Unknown unknown -> throw new IllegalStateException("no " + unknown.asked());
            case Composed.NoOutline _ -> throw new IllegalStateException("no outline");
        };
    }
}
