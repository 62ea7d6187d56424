package se.tertial.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Language;
import se.tertial.proof.Proof;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;
import se.tertial.proof.reading.Readers;

/**
 * Proofreading of made-up reports: how many of the errors planted are found, by kind and by what made the file, and how many
 * findings are of nothing. The same seed gives the same reports.
 */
public final class ProofBench {

    /**
     * @param planted errors, 0 for clean reports
     * @param wrong findings that no planted error is behind
     * @param told what was missed, and what was wrong
     */
    public record Score(int reports, int planted, int found, int wrong, List<String> told) {
        double recall() {
            return planted == 0 ? 1 : (double) found / planted;
        }

        double precision() {
            return found + wrong == 0 ? 1 : (double) found / (found + wrong);
        }
    }

    private record Sample(ProofReport report, Optional<ProofError> error) {}

    private static final int TOLD_MAX = 5;

    private final int reports;
    private final Path scratch;

    /** @param reports of each kind of error and each printer */
    public ProofBench(int reports, Path scratch) {
        this.reports = reports;
        this.scratch = scratch;
    }

    public void run(PrintWriter out) throws IOException, InterruptedException {
        out.printf("%nProofreading of made-up reports, %d of each kind%n", reports);
        for (var printer : ProofPrinter.values()) {
            out.printf("%n  %s%n", heading(printer));
            tell(out, "clean", score(printer, null));
            for (var type : ProofError.Type.values()) {
                tell(out, type.name().toLowerCase(Locale.ROOT), score(printer, type));
            }
        }
        new ProofSpeed(out).run();
    }

    private static String heading(ProofPrinter printer) {
        return switch (printer) {
            case NONE -> "no file: checks alone";
            case OWN -> "PDF by Tertial";
            case WORD -> "Word";
            case LIBREOFFICE -> "PDF by LibreOffice";
            case CHROMIUM -> "PDF by Chromium";
        };
    }

    private static void tell(PrintWriter out, String name, Optional<Score> measured) {
        if (measured.isEmpty()) {
            out.printf("    %-12s not measured: the program is not installed or made no file%n", name);
            return;
        }
        var score = measured.get();
        if (score.planted() == 0) {
            out.printf("    %-12s %d findings in %d reports%n", name, score.wrong(), score.reports());
        } else {
            out.printf(
                    Locale.ROOT,
                    "    %-12s recall %6.2f %%   precision %6.2f %%   (%d of %d found, %d wrong)%n",
                    name,
                    100 * score.recall(),
                    100 * score.precision(),
                    score.found(),
                    score.planted(),
                    score.wrong());
        }
        score.told().stream().limit(TOLD_MAX).forEach(text -> out.println("        " + text));
        out.flush();
    }

    /** @param type of the errors to plant, null for clean reports; empty when the printer made no files */
    Optional<Score> score(ProofPrinter printer, ProofError.@Nullable Type type)
            throws IOException, InterruptedException {
        var samples = IntStream.range(0, reports)
                .mapToObj(seed -> sample(seed, type))
                .filter(sample -> type == null || sample.error().isPresent())
                .toList();
        var files = printer.print(samples.stream().map(Sample::report).toList(), scratch);
        if (printer != ProofPrinter.NONE && files.stream().anyMatch(file -> file.length == 0)) {
            return Optional.empty();
        }
        var found = 0;
        var wrong = 0;
        var told = new ArrayList<String>();
        for (var i = 0; i < samples.size(); i++) {
            var sample = samples.get(i);
            var reading = printer == ProofPrinter.NONE ? sample.report().reading() : read(files.get(i));
            var findings = Proof.read(reading, Language.SV, false);
            var right = findings.stream()
                    .filter(f ->
                            sample.error().filter(e -> e.isFoundBy(f, reading)).isPresent())
                    .toList();
            found += right.isEmpty() ? 0 : 1;
            wrong += findings.size() - right.size();
            tell(sample, findings, right, told);
        }
        return Optional.of(new Score(samples.size(), type == null ? 0 : samples.size(), found, wrong, told));
    }

    private static Sample sample(int seed, ProofError.@Nullable Type type) {
        var report = new ProofReport(seed);
        var error = type == null
                ? Optional.<ProofError>empty()
                : ProofError.plant(report, type, new Random(31L * seed + type.ordinal()));
        return new Sample(report, error);
    }

    private static Reading read(byte[] file) {
        return Readers.read("report", file).value().orElseThrow();
    }

    private static void tell(Sample sample, List<ProofFinding> findings, List<ProofFinding> right, List<String> told) {
        var title = sample.report().title();
        if (right.isEmpty()) {
            sample.error().ifPresent(error -> told.add(title + ": missed " + error.what()));
        }
        findings.stream()
                .filter(finding -> !right.contains(finding))
                .forEach(finding -> told.add("%s: wrong on page %d: %s"
                        .formatted(title, finding.place().page(), finding.message())));
    }
}
