package se.tertial.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import se.tertial.basics.Finding;
import se.tertial.ledger.CodePart;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntrySource;
import se.tertial.ledger.sie.SieEntries;
import se.tertial.ledger.sie.SieFile;
import se.tertial.ledger.sie.SieItem;
import se.tertial.ledger.sie.SieSink;

/**
 * How fast a SIE file of type 4E is read, alone: as items, and as entries of a chart with all that is held against each other. Speed is
 * of the clock; of the processor it is printed beside, because the clock also counts what else the machine does.
 */
final class LedgerSieBench {

    private static final String FILE_NAME = "scale.se";
    private static final int RUNS = 7;
    private static final double MEGABYTES_PER_SECOND_MIN = 200;
    private static final double MEGABYTES_MAX = 512;
    private static final int BUFFER_BYTES = 1 << 18;
    /** How many times during a reading everything that is not needed is thrown away, to see what is. */
    private static final int LOOKS = 4;

    private final Rows rows;

    LedgerSieBench(Rows rows) {
        this.rows = rows;
    }

    /**
     * @param file of type 4E and right, some hundred megabytes
     * @param parts of the chart it was written for
     */
    void run(Path file, List<CodePart> parts) throws IOException {
        var count = entries(file, parts, Long.MAX_VALUE).count;
        rows.remark("SIE 4E, %d MB, %d entries, with checksum".formatted(Files.size(file) / 1_000_000, count));
        rows.value(
                "bytes of the file, one by one",
                measured(file, LedgerSieBench::bytes).clock(),
                "MB/s");
        var items = measured(file, LedgerSieBench::items);
        rows.atLeast("SIE 4E read as items", items.clock(), MEGABYTES_PER_SECOND_MIN, "MB/s");
        rows.value("  by the processor", items.processor(), "MB/s");
        var entries = measured(file, path -> entries(path, parts, Long.MAX_VALUE));
        rows.value("SIE 4E read as entries, balances held", entries.clock(), "MB/s");
        rows.value("  by the processor", entries.processor(), "MB/s");
        rows.atMost("memory that reading needs, at the most", memory(file, parts, count), MEGABYTES_MAX, "MB");
    }

    /** Millions of bytes a second, the middle of the runs. */
    private record Speed(double clock, double processor) {}

    @FunctionalInterface
    private interface Reading {
        Object read(Path file) throws IOException;
    }

    private static Speed measured(Path file, Reading reading) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var megabytes = Files.size(file) / 1e6;
        var clock = new double[RUNS];
        var processor = new double[RUNS];
        for (var i = 0; i < RUNS; i++) {
            var begun = System.nanoTime();
            var begunProcessor = threads.getCurrentThreadCpuTime();
            reading.read(file);
            processor[i] = megabytes / ((threads.getCurrentThreadCpuTime() - begunProcessor) / 1e9);
            clock[i] = megabytes / ((System.nanoTime() - begun) / 1e9);
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        return new Speed(clock[RUNS / 2], processor[RUNS / 2]);
    }

    private static Object bytes(Path file) throws IOException {
        var lines = 0L;
        var buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (var read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (var i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private static Object items(Path file) throws IOException {
        var count = new long[1];
        try (InputStream in = Files.newInputStream(file)) {
            SieFile.read(FILE_NAME, in, new SieSink() {
                @Override
                public void item(SieItem item, int line) {
                    count[0]++;
                }

                @Override
                public void finding(Finding finding) {
                    mustBeRight(finding);
                }
            });
        }
        return count[0];
    }

    private static Entries entries(Path file, List<CodePart> parts, long lookEvery) throws IOException {
        var entries = new Entries(lookEvery);
        try (InputStream in = Files.newInputStream(file)) {
            new SieEntries(FILE_NAME, parts).read(in, entries);
        }
        return entries;
    }

    private static void mustBeRight(Finding finding) {
        if (finding.severity() == Finding.Severity.ERROR) {
            throw new IllegalStateException("the made-up file is wrong: " + finding);
        }
    }

    /** Millions of bytes that are live while it is read, beyond those that were before. */
    private static double memory(Path file, List<CodePart> parts, long count) throws IOException {
        var before = Entries.live();
        return (entries(file, parts, Math.max(1, count / LOOKS)).liveMax - before) / 1e6;
    }

    private static final class Entries implements EntrySource.Sink {

        private final long lookEvery;
        private long count;
        private long liveMax;

        Entries(long lookEvery) {
            this.lookEvery = lookEvery;
        }

        @Override
        public void entry(Entry entry) {
            if (++count % lookEvery == 0) {
                liveMax = Math.max(liveMax, live());
            }
        }

        @Override
        public void finding(Finding finding) {
            mustBeRight(finding);
        }

        static long live() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}
