package se.tertial.ledger.sie;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lists of objects by the bytes they were written with. A ledger has some thousands and writes each of them over and over. The bytes of
 * all stand in one array, so that a look at one touches little memory.
 */
final class SieLists {

    private static final int SLOTS = 1 << 14;
    private static final int SLOT_BYTES = 64;
    /** One byte of a slot is the length. */
    private static final int LIST_BYTES_MAX = SLOT_BYTES - 1;

    private final byte[] written = new byte[SLOTS * SLOT_BYTES];
    private final @Nullable SieObjects[] lists = new SieObjects[SLOTS];

    /** Null when it is not remembered. */
    @Nullable
    SieObjects find(byte[] bytes, int start, int end) {
        var length = end - start;
        if (length > LIST_BYTES_MAX) {
            return null;
        }
        var slot = slot(bytes, start, end);
        return is(slot, bytes, start, length)
                ? lists[slot]
                : is(slot ^ 1, bytes, start, length) ? lists[slot ^ 1] : null;
    }

    /** Moves the one that stood there to the slot beside, so that two that would share a slot do not drive out each other. */
    void remember(byte[] bytes, int start, int end, SieObjects objects) {
        var length = end - start;
        if (length <= LIST_BYTES_MAX) {
            var slot = slot(bytes, start, end);
            var at = slot * SLOT_BYTES;
            System.arraycopy(written, at, written, (slot ^ 1) * SLOT_BYTES, SLOT_BYTES);
            lists[slot ^ 1] = lists[slot];
            written[at] = (byte) length;
            System.arraycopy(bytes, start, written, at + 1, length);
            lists[slot] = objects;
        }
    }

    private boolean is(int slot, byte[] bytes, int start, int length) {
        var at = slot * SLOT_BYTES;
        return written[at] == length && Arrays.equals(bytes, start, start + length, written, at + 1, at + 1 + length);
    }

    private static int slot(byte[] bytes, int start, int end) {
        return SieTexts.hash(bytes, start, end) & (SLOTS - 1);
    }
}
