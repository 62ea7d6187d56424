package se.tertial.proof.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Changes good files at random and reads them: whatever comes, a reading or a refusal must. Run for long with
 * {@code java … se.tertial.proof.reading.ReaderFuzz 100000}.
 */
final class ReaderFuzz {

    private static final List<String> FAULTY_CODES = List.of("reading-too-slow");

    private ReaderFuzz() {}

    public static void main(String[] arguments) {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var only = arguments.length > 1 ? arguments[1] : "";
        seeds().forEach((name, seed) -> {
            if (only.isEmpty() || only.equals(name)) {
                var start = System.nanoTime();
                var failures = run(name, seed, count, 20261121);
                System.out.printf(
                        "%s: %d files, %d failures, %d s%n",
                        name, count, failures.size(), (System.nanoTime() - start) / 1_000_000_000);
                failures.stream().limit(10).forEach(System.out::println);
            }
        });
    }

    static Map<String, byte[]> seeds() {
        var seeds = new LinkedHashMap<String, byte[]>();
        seeds.put("txt", SampleReport.text().getBytes(StandardCharsets.UTF_8));
        seeds.put("html", SampleReport.html("").getBytes(StandardCharsets.UTF_8));
        seeds.put("docx", MadeFiles.docx(SampleReport.HEADER, SampleReport.ROWS));
        seeds.put("xlsx", MadeFiles.xlsx(SampleReport.HEADER, SampleReport.ROWS));
        seeds.put("pdf", MadeFiles.pdf(SampleReport.html("td, th { border: 0.5pt solid black }")));
        seeds.put(
                "pdf-open",
                MadeFiles.unpacked(MadeFiles.pdf(SampleReport.html("td, th { border-bottom: 0.5pt solid gray }"))));
        return seeds;
    }

    /** What went wrong: the number of the mutation and how. */
    static List<String> run(String name, byte[] seed, int count, long randomSeed) {
        var failures = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var bytes = mutated(seed, new Random(randomSeed + i));
            try {
                var read = Readers.read("fuzz." + name, bytes);
                if (read.value().isEmpty() && read.findings().isEmpty()
                        || read.findings().stream().anyMatch(f -> FAULTY_CODES.contains(f.code()))) {
                    failures.add(name + " " + i + ": " + read.findings());
                }
            } catch (RuntimeException | Error e) {
                failures.add(name + " " + i + ": " + e);
            }
        }
        return failures;
    }

    private static byte[] mutated(byte[] seed, Random random) {
        var bytes = seed.clone();
        for (var changes = 1 + random.nextInt(12); changes > 0; changes--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 ->
                    bytes = java.util.Arrays.copyOf(
                            bytes, Math.max(1, bytes.length - random.nextInt(bytes.length / 4 + 1)));
                case 3 ->
                    System.arraycopy(
                            bytes, at, bytes, random.nextInt(at + 1), Math.min(random.nextInt(64), bytes.length - at));
                case 4 -> digits(bytes, at, random);
                default ->
                    bytes[at] = "0123456789[]()<>/\n\t.-".getBytes(StandardCharsets.US_ASCII)[random.nextInt(21)];
            }
        }
        return bytes;
    }

    /** Makes the next number in the file a large one. */
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
