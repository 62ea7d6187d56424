package se.tertial.organisation;

import java.util.Locale;

/**
 * A row of the audit log.
 *
 * @param sequence from 1 in each municipality, without a gap
 * @param change what was changed; for a read, what was read, with an empty name when its person has been forgotten
 * @param unit whose it is, empty for the whole municipality or when that is not known
 * @param place address of the network it was done from; empty for a command, and when forgotten
 * @param isForgotten whether the person has left and is not named any more
 * @param person the reference that stands for the person and the place in the hash, in hexadecimal digits
 * @param hash in hexadecimal digits, of the row and of the hash before
 */
public record Logged(
        int sequence,
        Kind kind,
        Change change,
        String unit,
        String place,
        boolean isForgotten,
        String person,
        String hash) {

    public enum Kind {
        CHANGE,
        READ;

        /** As in the database and in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
