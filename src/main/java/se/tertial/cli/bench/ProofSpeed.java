package se.tertial.cli.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import se.tertial.basics.Language;
import se.tertial.document.Block;
import se.tertial.document.Document;
import se.tertial.document.Format;
import se.tertial.document.Heading;
import se.tertial.proof.Proof;
import se.tertial.proof.Reading;
import se.tertial.proof.reading.Readers;

/** How long a PDF of forty pages takes to read and check when warm, and how much memory while it does. */
final class ProofSpeed {

    private static final int PAGES = 40;
    private static final int REPORTS_MAX = 40;
    private static final int RUNS = 9;
    private static final double SECONDS_MAX = 2;
    private static final double MEGABYTES_MAX = 300;

    private final PrintWriter out;

    ProofSpeed(PrintWriter out) {
        this.out = out;
    }

    void run() {
        var pdf = fortyPages();
        var seconds = new double[RUNS];
        Reading reading = null;
        for (var i = 0; i < RUNS; i++) {
            if (i == RUNS - 1) {
                forgetPeak();
            }
            var begun = System.nanoTime();
            reading = Readers.read("forty.pdf", pdf).value().orElseThrow();
            Proof.read(reading, Language.SV, false);
            seconds[i] = (System.nanoTime() - begun) / 1e9;
        }
        var megabytes = peak();
        Arrays.sort(seconds);
        out.printf(
                Locale.ROOT,
                "%n  a PDF of %d pages, %d tables: %.2f s warm (at most %.0f), %.0f MB of memory at the most (at most %.0f)%n",
                reading == null ? 0 : reading.pages(),
                reading == null ? 0 : reading.tables().count(),
                seconds[RUNS / 2],
                SECONDS_MAX,
                megabytes,
                MEGABYTES_MAX);
        out.flush();
    }

    /** As many made-up reports after each other as it takes. */
    private static byte[] fortyPages() {
        var blocks = new ArrayList<Block>();
        var pdf = new byte[0];
        for (var seed = 0; seed < REPORTS_MAX; seed++) {
            var document = ProofOwn.document(new ProofReport(seed));
            for (var block : document.blocks().toList()) {
                blocks.add(
                        block instanceof Heading(var level, var text, var id)
                                ? new Heading(level, text, id + "-" + seed)
                                : block);
            }
            var part = new Document.Part(Document.Orientation.PORTRAIT, blocks);
            pdf = Format.PDF.render(new Document(document.front(), java.util.List.of(part)));
            if (seed > 6 && Readers.read("forty.pdf", pdf).value().orElseThrow().pages() >= PAGES) {
                return pdf;
            }
        }
        return pdf;
    }

    private static void forgetPeak() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    /** Of the heap, in millions of bytes, since it was forgotten. */
    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }
}
