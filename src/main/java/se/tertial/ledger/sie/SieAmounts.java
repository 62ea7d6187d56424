package se.tertial.ledger.sie;

/**
 * An amount as SIE writes it: decimal point, at most two decimals, minus first, no plus and no thousands separator. The standard has no
 * limit to its size; ours is fifteen digits before the point.
 */
final class SieAmounts {

    /** No amount. */
    static final long NONE = Long.MIN_VALUE;

    private static final int KRONOR_DIGITS_MAX = 15;

    private SieAmounts() {}

    /** In öre. Decimals after the second may only be zeros: they say nothing. */
    static long ore(byte[] bytes, int start, int end, char decimalPoint) {
        var at = start;
        var isNegative = at < end && bytes[at] == '-';
        if (isNegative) {
            at++;
        }
        var ore = 0L;
        var from = at;
        while (at < end && isDigit(bytes[at])) {
            ore = ore * 10 + (bytes[at] - '0');
            at++;
        }
        var kronorDigits = at - from;
        if (kronorDigits > KRONOR_DIGITS_MAX) {
            return NONE;
        }
        ore *= 100;
        var decimals = 0;
        if (at < end && bytes[at] == decimalPoint) {
            at++;
            for (; at < end && isDigit(bytes[at]); at++, decimals++) {
                var digit = bytes[at] - '0';
                if (decimals < 2) {
                    ore += decimals == 0 ? digit * 10L : digit;
                } else if (digit != 0) {
                    return NONE;
                }
            }
        }
        return at < end || kronorDigits + decimals == 0 ? NONE : isNegative ? -ore : ore;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
