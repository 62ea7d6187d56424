package se.tertial.cli.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import se.tertial.basics.Language;
import se.tertial.proof.Proof;
import se.tertial.proof.ProofFinding;

/**
 * Proofreading of made-up reports: how many of the errors planted are found, by kind, and how many findings are of nothing.
 * The same seed gives the same reports.
 */
public final class ProofBench {

    /** @param wrong findings that no planted error is behind */
    public record Score(ProofError.Type type, int planted, int found, int wrong, List<String> missed) {
        double recall() {
            return planted == 0 ? 1 : (double) found / planted;
        }
    }

    /** @param alarms findings in clean reports */
    public record Clean(int reports, int tables, int alarms, List<String> alarmed) {}

    private static final int REPORTS = 1_000;

    private final int reports;

    public ProofBench() {
        this(REPORTS);
    }

    public ProofBench(int reports) {
        this.reports = reports;
    }

    public void run(PrintWriter out) {
        out.printf("%nProofreading, %d made-up reports of each kind%n", reports);
        var clean = clean();
        out.printf(
                Locale.ROOT,
                "  %-14s %d findings in %d clean reports with %d tables%n",
                "clean",
                clean.alarms(),
                clean.reports(),
                clean.tables());
        clean.alarmed().stream().limit(5).forEach(text -> out.println("      " + text));
        for (var type : ProofError.Type.values()) {
            var score = planted(type);
            out.printf(
                    Locale.ROOT,
                    "  %-14s recall %6.2f %%   precision %6.2f %%   (%d of %d found, %d wrong)%n",
                    type.name().toLowerCase(Locale.ROOT),
                    100 * score.recall(),
                    100.0 * score.found() / Math.max(1, score.found() + score.wrong()),
                    score.found(),
                    score.planted(),
                    score.wrong());
            score.missed().stream().limit(5).forEach(text -> out.println("      " + text));
        }
        out.flush();
    }

    public Clean clean() {
        var alarmed = new ArrayList<String>();
        var tables = 0;
        for (var seed = 0; seed < reports; seed++) {
            var report = new ProofReport(seed);
            tables += report.tables.size();
            for (var finding : read(report)) {
                alarmed.add(seed + ": " + finding.message());
            }
        }
        return new Clean(reports, tables, alarmed.size(), alarmed);
    }

    public Score planted(ProofError.Type type) {
        var planted = 0;
        var found = 0;
        var wrong = 0;
        var missed = new ArrayList<String>();
        for (var seed = 0; seed < reports; seed++) {
            var report = new ProofReport(seed);
            var error = ProofError.plant(report, type, new Random(31L * seed + type.ordinal()));
            if (error.isEmpty()) {
                continue;
            }
            planted++;
            var findings = read(report);
            var right = findings.stream().filter(error.get()::isFoundBy).toList();
            found += right.isEmpty() ? 0 : 1;
            wrong += findings.size() - right.size();
            if (right.isEmpty()) {
                missed.add("missed in " + seed + ": " + error.get().what());
            }
            findings.stream()
                    .filter(f -> !right.contains(f))
                    .forEach(f -> missed.add("wrong in " + f.place() + " " + f.message() + " | "
                            + error.get().what()));
        }
        return new Score(type, planted, found, wrong, missed);
    }

    private static List<ProofFinding> read(ProofReport report) {
        return Proof.read(report.reading(), Language.SV, false);
    }
}
