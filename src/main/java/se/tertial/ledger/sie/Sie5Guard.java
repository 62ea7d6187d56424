package se.tertial.ledger.sie;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses a tag, comment or other markup of XML that is longer than anything SIE 5 has, before a reader of XML takes it into memory. Text
 * between tags may be long: there stand the documents of vouchers, which are skipped as they come.
 */
final class Sie5Guard extends FilterInputStream {

    static final int MARKUP_BYTES_MAX = 1 << 16;

    /** Something of the file was too long. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("markup of more than " + MARKUP_BYTES_MAX + " bytes");
        }
    }

    private enum Within {
        TEXT,
        TAG,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private static final String COMMENT = "!--";
    private static final String CDATA = "![CDATA[";

    private Within within = Within.TEXT;
    private int markupBytes;
    /** The last three bytes, for what markup ends with. */
    private int latest;

    private int commentStart;
    private int cdataStart;

    Sie5Guard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            pass(one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = super.read(bytes, offset, length);
        for (var i = offset; i < offset + read; i++) {
            pass(bytes[i] & 0xff);
        }
        return read;
    }

    private void pass(int sign) throws IOException {
        if (within == Within.TEXT) {
            if (sign == '<') {
                within = Within.TAG;
                markupBytes = 0;
                commentStart = 0;
                cdataStart = 0;
                latest = 0;
            }
            return;
        }
        if (++markupBytes > MARKUP_BYTES_MAX) {
            throw new TooLong();
        }
        latest = (latest << 8 | sign) & 0xffffff;
        if (within == Within.TAG) {
            opening(sign);
        }
        if (isEnd(sign)) {
            within = Within.TEXT;
        }
    }

    /** What kind of markup it is shows in its first signs. */
    private void opening(int sign) {
        if (markupBytes == 1 && sign == '?') {
            within = Within.INSTRUCTION;
        }
        commentStart = follows(COMMENT, commentStart, sign);
        cdataStart = follows(CDATA, cdataStart, sign);
        if (commentStart == COMMENT.length()) {
            within = Within.COMMENT;
            latest = 0;
        } else if (cdataStart == CDATA.length()) {
            within = Within.CDATA;
            latest = 0;
        }
    }

    private int follows(String start, int sofar, int sign) {
        return sofar == markupBytes - 1 && sofar < start.length() && start.charAt(sofar) == sign ? sofar + 1 : sofar;
    }

    private boolean isEnd(int sign) {
        return switch (within) {
            case TEXT -> false;
            case TAG -> sign == '>';
            case COMMENT -> latest == ('-' << 16 | '-' << 8 | '>');
            case CDATA -> latest == (']' << 16 | ']' << 8 | '>');
            case INSTRUCTION -> (latest & 0xffff) == ('?' << 8 | '>');
        };
    }
}
