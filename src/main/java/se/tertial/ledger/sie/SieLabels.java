package se.tertial.ledger.sie;

import org.jspecify.annotations.Nullable;

/** Finds a label by its bytes, in one look. */
final class SieLabels {

    private static final int SLOTS = 256;
    private static final int LABEL_BYTES_MAX = 8;
    private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;
    private static final long[] KEYS = new long[SLOTS];
    private static final @Nullable SieLabel[] LABELS = new SieLabel[SLOTS];

    static {
        for (var label : SieLabel.values()) {
            var key = 0L;
            for (var i = 0; i < label.name().length(); i++) {
                key = key << 8 | label.name().charAt(i);
            }
            var slot = slot(key);
            while (LABELS[slot] != null) {
                slot = (slot + 1) % SLOTS;
            }
            KEYS[slot] = key;
            LABELS[slot] = label;
        }
    }

    private SieLabels() {}

    /** Null for one that the standard does not have. */
    static @Nullable SieLabel find(byte[] bytes, int start, int end) {
        if (end - start > LABEL_BYTES_MAX) {
            return null;
        }
        var key = 0L;
        for (var i = start; i < end; i++) {
            key = key << 8 | bytes[i] & 0xff;
        }
        var slot = slot(key);
        while (LABELS[slot] != null && KEYS[slot] != key) {
            slot = (slot + 1) % SLOTS;
        }
        return LABELS[slot];
    }

    private static int slot(long key) {
        return (int) (key * SPREAD >>> 56);
    }
}
