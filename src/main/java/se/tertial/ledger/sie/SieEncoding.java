package se.tertial.ledger.sie;

import java.nio.charset.StandardCharsets;

/** What the bytes above ASCII may mean. The standard knows only PC8; files are written in all three. */
enum SieEncoding {
    PC8("PC8 (CP437)"),
    LATIN_1("ISO 8859-1"),
    UTF_8("UTF-8");

    /** å ä ö Å Ä Ö é É ü Ü */
    private static final boolean[] SWEDISH_IN_PC8 = letters(0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x90, 0x81, 0x9a);

    private static final boolean[] SWEDISH_IN_LATIN_1 =
            letters(0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0xc9, 0xfc, 0xdc);

    private final String title;

    SieEncoding(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /**
     * Strict UTF-8 when it can be that, for nothing else looks like it by chance. Else whichever of the two gives more Swedish
     * letters, and PC8, which the standard says, when they give as many.
     */
    static SieEncoding of(byte[] bytes, int start, int end) {
        if (isUtf8(bytes, start, end)) {
            return UTF_8;
        }
        return prefersLatin1(bytes, start, end) ? LATIN_1 : PC8;
    }

    /** Whether the bytes can be what this encoding writes for a Swedish text. */
    boolean fits(byte[] bytes, int start, int end) {
        return switch (this) {
            case UTF_8 -> isUtf8(bytes, start, end);
            case PC8 -> !isUtf8(bytes, start, end) && !prefersLatin1(bytes, start, end);
            case LATIN_1 -> !isUtf8(bytes, start, end) && !prefersPc8(bytes, start, end);
        };
    }

    String decoded(byte[] bytes, int start, int end) {
        return switch (this) {
            case PC8 -> Cp437.decoded(bytes, start, end);
            case LATIN_1 -> new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            case UTF_8 -> new String(bytes, start, end - start, StandardCharsets.UTF_8);
        };
    }

    private static boolean prefersLatin1(byte[] bytes, int start, int end) {
        return count(SWEDISH_IN_LATIN_1, bytes, start, end) > count(SWEDISH_IN_PC8, bytes, start, end);
    }

    private static boolean prefersPc8(byte[] bytes, int start, int end) {
        return count(SWEDISH_IN_PC8, bytes, start, end) > count(SWEDISH_IN_LATIN_1, bytes, start, end);
    }

    /** Strictly: no byte too many or too few, no longer way to write a letter than need be, no half of a pair. */
    private static boolean isUtf8(byte[] bytes, int start, int end) {
        var at = start;
        while (at < end) {
            var length = utf8Length(bytes[at]);
            if (length == 0 || at + length > end || !follow(bytes, at, length)) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** How many bytes the letter has, by its first; 0 when none begins so. */
    private static int utf8Length(byte first) {
        var sign = first & 0xff;
        if (sign < 0x80) {
            return 1;
        }
        return sign >= 0xc2 && sign <= 0xdf
                ? 2
                : sign >= 0xe0 && sign <= 0xef ? 3 : sign >= 0xf0 && sign <= 0xf4 ? 4 : 0;
    }

    private static boolean follow(byte[] bytes, int at, int length) {
        for (var i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        var second = length > 2 ? bytes[at + 1] & 0xff : 0;
        return switch (bytes[at] & 0xff) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }

    private static int count(boolean[] letters, byte[] bytes, int start, int end) {
        var count = 0;
        for (var i = start; i < end; i++) {
            count += letters[bytes[i] & 0xff] ? 1 : 0;
        }
        return count;
    }

    private static boolean[] letters(int... bytes) {
        var letters = new boolean[256];
        for (var b : bytes) {
            letters[b] = true;
        }
        return letters;
    }
}
