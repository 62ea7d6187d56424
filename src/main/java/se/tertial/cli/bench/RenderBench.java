package se.tertial.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import se.tertial.document.Document;
import se.tertial.document.Format;

/** How long a report of about thirty pages takes in each format when warm, beside LibreOffice on the same Word file. */
final class RenderBench {

    private static final int WARM_UP_RUNS = 4;
    private static final int MEASURED_RUNS = 7;
    private static final double SECONDS_MAX = 1.0;
    private static final double TIMES_LIBREOFFICE = 5.0;
    private static final long LIBREOFFICE_SECONDS_MAX = 120;

    private final Rows rows;

    RenderBench(Rows rows) {
        this.rows = rows;
    }

    void run(Document document, Path scratch) throws IOException, InterruptedException {
        rows.heading("Report " + document.front().outline() + ", "
                + document.tables().count() + " tables, warm, median of " + MEASURED_RUNS);
        var pdf = 0.0;
        for (var format : Format.values()) {
            var seconds = median(document, format);
            rows.atMost("to " + format.name(), seconds, SECONDS_MAX, "s");
            if (format == Format.PDF) {
                pdf = seconds;
            }
        }
        var peer = libreOffice(document, scratch);
        if (Double.isNaN(peer)) {
            rows.remark("LibreOffice is not installed: no peer for the PDF");
        } else {
            rows.value("LibreOffice, the same Word file to PDF", peer, "s");
            rows.atLeast("our PDF is faster than LibreOffice's by", peer / pdf, TIMES_LIBREOFFICE, "times");
        }
    }

    private static double median(Document document, Format format) {
        for (var i = 0; i < WARM_UP_RUNS; i++) {
            format.render(document);
        }
        var seconds = new double[MEASURED_RUNS];
        for (var i = 0; i < MEASURED_RUNS; i++) {
            var begun = System.nanoTime();
            format.render(document);
            seconds[i] = (System.nanoTime() - begun) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[MEASURED_RUNS / 2];
    }

    /** The best of three, so that its own start-up files are warm. */
    private static double libreOffice(Document document, Path scratch) throws IOException, InterruptedException {
        var word = scratch.resolve("report.docx");
        Files.write(word, Format.DOCX.render(document));
        var best = Double.NaN;
        for (var i = 0; i < 3; i++) {
            var begun = System.nanoTime();
            if (!converts(word, scratch)) {
                return best;
            }
            var seconds = (System.nanoTime() - begun) / 1e9;
            best = Double.isNaN(best) ? seconds : Math.min(best, seconds);
        }
        return best;
    }

    private static boolean converts(Path word, Path scratch) throws InterruptedException {
        try {
            var process = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + scratch.resolve("office").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            scratch.toString(),
                            word.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(scratch.resolve("office.log").toFile())
                    .start();
            var ended = process.waitFor(LIBREOFFICE_SECONDS_MAX, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
