package se.tertial.ledger.sie;

/** What a byte means to the lexer: bits, so that one look tells whether it stops a field. Most mean nothing, which is 0. */
final class SieSigns {

    static final byte BLANK = 1;
    static final byte LINE_END = 2;
    static final byte QUOTE = 4;
    static final byte BACKSLASH = 8;
    static final byte OPEN = 16;
    static final byte CLOSE = 32;
    static final byte CONTROL = 64;

    private static final int DELETE = 127;

    private SieSigns() {}

    /** By byte. */
    static byte[] kinds() {
        var kinds = new byte[256];
        for (var i = 0; i < ' '; i++) {
            kinds[i] = CONTROL;
        }
        kinds[DELETE] = CONTROL;
        kinds[' '] = BLANK;
        kinds['\t'] = BLANK;
        kinds['\n'] = LINE_END;
        kinds['\r'] = LINE_END;
        kinds['"'] = QUOTE;
        kinds['\\'] = BACKSLASH;
        kinds['{'] = OPEN;
        kinds['}'] = CLOSE;
        return kinds;
    }
}
