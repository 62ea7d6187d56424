package se.tertial.ledger.sie;

import static se.tertial.ledger.sie.SieSigns.BACKSLASH;
import static se.tertial.ledger.sie.SieSigns.BLANK;
import static se.tertial.ledger.sie.SieSigns.CLOSE;
import static se.tertial.ledger.sie.SieSigns.CONTROL;
import static se.tertial.ledger.sie.SieSigns.LINE_END;
import static se.tertial.ledger.sie.SieSigns.OPEN;
import static se.tertial.ledger.sie.SieSigns.QUOTE;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Lines as rows of fields: where in the buffer each begins and ends, without its quotation marks. A list of objects is one field, and
 * its parts are kept beside. Nothing is copied or decoded here. SIE 4B, sections 5.5–5.9.
 */
final class SieLexer {

    /** What a line is. */
    enum Row {
        ITEM,
        OPENING_BRACE,
        CLOSING_BRACE,
        /** Neither: a comment, or something that does not belong in the file. */
        OTHER,
        END
    }

    private static final int PLAIN_STOP = BLANK | LINE_END | OPEN | CONTROL;
    private static final int LISTED_STOP = PLAIN_STOP | CLOSE;
    private static final int QUOTED_STOP = LINE_END | QUOTE | BACKSLASH | CONTROL;
    private static final byte[] KINDS = SieSigns.kinds();

    private final SieLines lines;
    private final byte[] bytes;
    private int position;
    private int line;
    private int rowStart;
    private int labelStart;
    private int labelEnd;
    private final SieSpans fields = new SieSpans();
    private final SieSpans listed = new SieSpans();
    private int listField;
    private int listStart;
    private int listEnd;
    private int controlSign;
    private @Nullable SieMistake mistake;

    SieLexer(SieLines lines) {
        this.lines = lines;
        this.bytes = lines.bytes();
    }

    /** The next line that is not blank. */
    Row next() throws IOException {
        while (true) {
            if (position >= lines.limit()) {
                position = 0;
                if (!lines.next()) {
                    line += lines.isCut() ? 1 : 0;
                    return Row.END;
                }
            }
            line = line == Integer.MAX_VALUE ? line : line + 1;
            var start = position;
            var at = blanks(position);
            if (kind(at) == LINE_END) {
                position = at + (bytes[at] == '\r' ? 2 : 1);
                continue;
            }
            return row(start, at);
        }
    }

    private Row row(int start, int at) {
        rowStart = start;
        fields.count = 0;
        listed.count = 0;
        listField = -1;
        controlSign = -1;
        mistake = null;
        var row = bytes[at] == '#' ? item(at) : brace(at);
        if (position - start > SieLines.LINE_BYTES_MAX) {
            mistake = SieMistake.LONG_LINE;
        }
        return row;
    }

    int line() {
        return line;
    }

    /** Whether a line was too long to be read, and nothing after it is. */
    boolean isCut() {
        return lines.isCut();
    }

    int labelStart() {
        return labelStart;
    }

    int labelEnd() {
        return labelEnd;
    }

    SieSpans fields() {
        return fields;
    }

    /** The parts of the list of objects. */
    SieSpans listed() {
        return listed;
    }

    /** Which field is the list of objects, −1 when none is. */
    int listField() {
        return listField;
    }

    /** Where the whole list of objects stands, with its braces. */
    int listStart() {
        return listStart;
    }

    int listEnd() {
        return listEnd;
    }

    /** A character of control that stands in the line, −1 when none does. */
    int controlSign() {
        return controlSign;
    }

    /** Why its fields are not to be used. */
    @Nullable
    SieMistake mistake() {
        return mistake;
    }

    private Row item(int at) {
        labelStart = at + 1;
        var end = labelStart;
        end = plainEnd(end);
        labelEnd = end;
        while (true) {
            end = blanks(end);
            var kind = kind(end);
            if (kind == LINE_END) {
                position = end + (bytes[end] == '\r' ? 2 : 1);
                return Row.ITEM;
            }
            end = switch (kind) {
                case QUOTE -> quoted(end + 1, fields);
                case OPEN -> list(end);
                case CONTROL -> control(end);
                default -> plain(end, PLAIN_STOP, fields);
            };
        }
    }

    private Row brace(int at) {
        var row = bytes[at] == '{' ? Row.OPENING_BRACE : bytes[at] == '}' ? Row.CLOSING_BRACE : Row.OTHER;
        var end = row == Row.OTHER ? at : blanks(at + 1);
        if (kind(end) != LINE_END) {
            row = Row.OTHER;
        }
        while (bytes[end] != '\n') {
            end++;
        }
        position = end + 1;
        return row;
    }

    private int list(int at) {
        if (listField >= 0) {
            mistake = SieMistake.BAD_OBJECTS;
        }
        listField = fields.count;
        listStart = at;
        var end = at + 1;
        while (true) {
            end = blanks(end);
            switch (kind(end)) {
                case CLOSE -> {
                    listEnd = end + 1;
                    add(fields, at, listEnd, false);
                    return listEnd;
                }
                case LINE_END -> {
                    mistake = SieMistake.OPEN_LIST;
                    return end;
                }
                case OPEN -> {
                    mistake = SieMistake.NESTED_BRACES;
                    end++;
                }
                case QUOTE -> end = quoted(end + 1, listed);
                case CONTROL -> end = control(end);
                default -> end = plain(end, LISTED_STOP, listed);
            }
        }
    }

    private int plain(int at, int stop, SieSpans to) {
        var end = at;
        do {
            end = plainEnd(end + 1);
        } while ((kind(end) & stop) == 0);
        add(to, at, end, false);
        return end;
    }

    private int quoted(int at, SieSpans to) {
        var end = at;
        var hasEscape = false;
        while (true) {
            end = plainEnd(end);
            var kind = kind(end);
            if ((kind & QUOTED_STOP) == 0) {
                end++;
            } else if (kind == QUOTE) {
                add(to, at, end, hasEscape);
                return end + 1;
            } else if (kind == BACKSLASH) {
                var isEscape = bytes[end + 1] == '"';
                hasEscape |= isEscape;
                end += isEscape ? 2 : 1;
            } else if (kind == CONTROL) {
                end = control(end);
            } else {
                mistake = SieMistake.OPEN_QUOTE;
                add(to, at, end, hasEscape);
                return end;
            }
        }
    }

    private int control(int at) {
        controlSign = bytes[at];
        return at + 1;
    }

    /** Makes the characters of control in the row blanks, when its bytes have been summed as they were. */
    void blankControls() {
        for (var i = rowStart; i < position; i++) {
            if (KINDS[bytes[i] & 0xff] == CONTROL) {
                bytes[i] = ' ';
            }
        }
    }

    private void add(SieSpans to, int start, int end, boolean hasEscape) {
        if (!to.add(start, end, hasEscape)) {
            mistake = SieMistake.MANY_FIELDS;
        }
    }

    /** The next byte that means something. The line feed that ends every line stops it. */
    private int plainEnd(int at) {
        var in = bytes;
        var kinds = KINDS;
        var end = at;
        while (kinds[in[end] & 0xff] == 0) {
            end++;
        }
        return end;
    }

    private int blanks(int at) {
        var end = at;
        while (kind(end) == BLANK) {
            end++;
        }
        return end;
    }

    /** A carriage return ends the line only before a line feed; else it is a blank. */
    private int kind(int at) {
        var kind = KINDS[bytes[at] & 0xff];
        return kind == LINE_END && bytes[at] == '\r' && bytes[at + 1] != '\n' ? BLANK : kind;
    }
}
