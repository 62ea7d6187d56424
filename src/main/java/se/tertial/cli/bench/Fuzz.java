package se.tertial.cli.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** What the fuzzes have in common: how a good file is spoiled, and how it is told what came of it. */
final class Fuzz {

    private static final int CHANGES_MAX = 12;
    private static final int FAILURES_SHOWN_MAX = 10;
    private static final byte[] SIGNS = "0123456789[]()<>/\n\t.-".getBytes(StandardCharsets.US_ASCII);

    private Fuzz() {}

    /** @param failures the number of the file and what went wrong */
    record Run(int files, int refused, List<String> failures) {}

    static void tell(String name, Supplier<Run> reading, PrintWriter out) {
        var begun = System.nanoTime();
        var run = reading.get();
        out.printf(
                "  %-9s %d files, %d refused, %d failures, %d s%n",
                name, run.files(), run.refused(), run.failures().size(), (System.nanoTime() - begun) / 1_000_000_000);
        run.failures().stream().limit(FAILURES_SHOWN_MAX).forEach(text -> out.println("      " + text));
        out.flush();
    }

    static byte[] changed(byte[] seed, Random random) {
        var bytes = seed.clone();
        for (var changes = 1 + random.nextInt(CHANGES_MAX); changes > 0; changes--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 ->
                    bytes = Arrays.copyOf(bytes, Math.max(1, bytes.length - random.nextInt(bytes.length / 4 + 1)));
                case 3 ->
                    System.arraycopy(
                            bytes, at, bytes, random.nextInt(at + 1), Math.min(random.nextInt(64), bytes.length - at));
                case 4 -> digits(bytes, at, random);
                default -> bytes[at] = SIGNS[random.nextInt(SIGNS.length)];
            }
        }
        return bytes;
    }

    /** Makes the next number in the file another one. */
    private static void digits(byte[] bytes, int from, Random random) {
        for (var i = from; i < Math.min(bytes.length, from + 200); i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                bytes[i] = (byte) ('0' + random.nextInt(10));
                if (random.nextInt(3) == 0) {
                    return;
                }
            }
        }
    }
}
