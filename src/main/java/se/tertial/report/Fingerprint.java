package se.tertial.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes a finding of a report the same when the report is composed again: never where on the page it stands, always
 * the figures it speaks of.
 *
 * @param code of the check or rule
 * @param place in words: caption, row and column of a table, or the heading of a text
 * @param figures as they are printed; empty when the finding is that something is missing
 */
public record Fingerprint(String code, String place, String figures) {

    private static final int MARK_BYTES = 10;

    /** Texts differ only in their words: blanks of any kind and number are one. */
    public Fingerprint {
        place = plain(place);
        figures = plain(figures);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }

    /** Short, for a form. */
    public String mark() {
        try {
            var whole = String.join("\u0000", code, place, figures).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole), 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
