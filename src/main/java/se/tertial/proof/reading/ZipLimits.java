package se.tertial.proof.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Unpacks a zip without keeping anything, to learn how large it is before a library unpacks it into memory. */
final class ZipLimits {

    static final long PART_BYTES_MAX = 96L << 20;
    static final long ALL_BYTES_MAX = 200L << 20;
    private static final int PARTS_MAX = 5000;

    private ZipLimits() {}

    static void check(byte[] bytes) throws IOException {
        var buffer = new byte[1 << 16];
        var all = 0L;
        var parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                Bounded.stopIfLate();
                var part = 0L;
                for (var count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
                    part += count;
                    all += count;
                    if (part > PART_BYTES_MAX || all > ALL_BYTES_MAX) {
                        throw new Bounded.LimitPassed("reading-too-complex", (int) (ALL_BYTES_MAX >> 20));
                    }
                }
                if (++parts > PARTS_MAX) {
                    throw new Bounded.LimitPassed("reading-too-complex", PARTS_MAX);
                }
            }
        }
    }
}
