package se.tertial.organisation.chain;

import java.util.HexFormat;

/**
 * Who did something, and from where.
 *
 * @param name empty when forgotten, or when nobody had signed in
 * @param place address of the network; empty for a command, and when forgotten
 * @param isForgotten whether the person has left and is not named any more
 * @param reference that stands for the person and the place in sums
 */
@SuppressWarnings("ArrayRecordComponent")
public record Actor(String name, String place, boolean isForgotten, byte[] reference) {

    /** The reference in hexadecimal digits. */
    public String code() {
        return HexFormat.of().formatHex(reference);
    }
}
