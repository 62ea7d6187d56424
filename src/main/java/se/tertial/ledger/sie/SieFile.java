package se.tertial.ledger.sie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A SIE file of any kind, read once from beginning to end. What it is shows in its first bytes: whatever else people send under the
 * name is refused with what it is.
 */
public final class SieFile {

    private static final int OPENING_BYTES = 4096;
    private static final int QUOTED_CHARS_MAX = 40;
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*#[A-Za-z]");
    private static final Pattern HTML = Pattern.compile("<(!doctype html|html|head|body|script|br|p|b)\\b");

    /**
     * What the file turned out to be.
     *
     * @param type as people say it: 1, 2, 3, 4E, 4I or 5
     * @param isCut whether it ended before it should, so that sums say nothing
     */
    record End(String type, boolean isCut) {}

    private SieFile() {}

    /**
     * @param name of the file, for what is told of it; {@code .si} says that type 4 is 4I
     * @throws IOException when the stream cannot be read
     */
    public static void read(String name, InputStream file, SieSink sink) throws IOException {
        var findings = new SieFindings(name, sink::finding);
        read(file, findings, sink::item);
        findings.end();
    }

    static End read(InputStream file, SieFindings findings, SieItems items) throws IOException {
        var opening = file.readNBytes(OPENING_BYTES);
        var mark = begins(opening, 0xef, 0xbb, 0xbf) ? 3 : 0;
        var text = new String(opening, mark, opening.length - mark, StandardCharsets.ISO_8859_1).stripLeading();
        var whole = new SequenceInputStream(new ByteArrayInputStream(opening, mark, opening.length - mark), file);
        if (refuses(opening, text, findings)) {
            return new End("", true);
        }
        if (text.startsWith("<")) {
            return new Sie5Reader(whole, text, findings, items).read();
        }
        if (mark > 0) {
            findings.report(SieMistake.BYTE_ORDER_MARK, 1);
        }
        return new Sie4Reader(whole, findings, items).read();
    }

    private static boolean refuses(byte[] opening, String text, SieFindings findings) {
        if (begins(opening, 0xff, 0xfe)
                || begins(opening, 0xfe, 0xff)
                || begins(opening, '#', 0)
                || begins(opening, 0, '#')) {
            findings.report(SieMistake.UTF_16, 0);
        } else if (begins(opening, 'P', 'K', 3, 4)) {
            findings.report(SieMistake.BINARY, 0, "Excel/zip");
        } else if (begins(opening, '%', 'P', 'D', 'F')) {
            findings.report(SieMistake.BINARY, 0, "PDF");
        } else if (begins(opening, 0xd0, 0xcf, 0x11, 0xe0)) {
            findings.report(SieMistake.BINARY, 0, "Excel 97");
        } else if (begins(opening, 0x1f, 0x8b)) {
            findings.report(SieMistake.BINARY, 0, "gzip");
        } else if (text.isEmpty()) {
            findings.report(SieMistake.EMPTY, 0);
        } else if (text.startsWith("<")
                && !text.contains("<Sie")
                && HTML.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            findings.report(SieMistake.HTML, 1);
        } else if (!text.startsWith("<") && !ITEM.matcher(text).find()) {
            findings.report(
                    SieMistake.NOT_SIE, 1, text.lines().findFirst().orElse("").transform(SieFile::shortened));
        } else {
            return false;
        }
        return true;
    }

    private static String shortened(String line) {
        return line.length() > QUOTED_CHARS_MAX ? line.substring(0, QUOTED_CHARS_MAX) + "…" : line;
    }

    private static boolean begins(byte[] opening, int... bytes) {
        if (opening.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((opening[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
