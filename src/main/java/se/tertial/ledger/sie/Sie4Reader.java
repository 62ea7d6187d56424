package se.tertial.ledger.sie;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads SIE 4B: rows to items, braces to vouchers, and the checksum. */
final class Sie4Reader {

    private static final Predicate<String> WHOLE_NUMBER =
            Pattern.compile("\\d{1,10}").asMatchPredicate();

    /** Where among braces the file is. */
    private enum Place {
        OUTSIDE,
        /** A voucher is named, and its opening brace is to come. */
        NAMED,
        INSIDE
    }

    private final SieFindings findings;
    private final SieItems items;
    private final SieLexer lexer;
    private final SieTexts texts;
    private final SieParser parser;
    private final SieFileCheck check;
    private final SieChecksum checksum;
    private final byte[] bytes;
    private Place place = Place.OUTSIDE;
    private String voucher = "";
    /** Whether the voucher itself could not be read, so that its rows are left out; what is wrong with it has been told. */
    private boolean isUnreadable;

    Sie4Reader(InputStream in, SieFindings findings, SieItems items) {
        var lines = new SieLines(in);
        this.findings = findings;
        this.items = items;
        bytes = lines.bytes();
        lexer = new SieLexer(lines);
        texts = new SieTexts(lines, findings);
        parser = new SieParser(new SieFields(lexer, texts, bytes, findings));
        check = new SieFileCheck(findings);
        checksum = new SieChecksum(lexer, texts, bytes);
    }

    SieFile.End read() throws IOException {
        for (var row = lexer.next(); row != SieLexer.Row.END; row = lexer.next()) {
            if (lexer.mistake() == SieMistake.LONG_LINE) {
                return cut();
            }
            switch (row) {
                case ITEM -> item();
                case OPENING_BRACE -> open();
                case CLOSING_BRACE -> close();
                case OTHER -> other();
                case END -> throw new IllegalStateException("rows after the end");
            }
        }
        return lexer.isCut() ? cut() : end();
    }

    private SieFile.End cut() {
        findings.report(SieMistake.LONG_LINE, lexer.line(), Integer.toString(SieLines.LINE_BYTES_MAX));
        return new SieFile.End(check.type().number(), true);
    }

    private SieFile.End end() {
        var isOpen = place == Place.INSIDE;
        if (isOpen) {
            findings.report(SieMistake.OPEN_VOUCHER, lexer.line(), voucher);
        } else {
            endOfNamed();
        }
        if (checksum.isOpen()) {
            findings.report(SieMistake.TRUNCATED, lexer.line());
        }
        check.end();
        return new SieFile.End(check.type().number(), isOpen || checksum.isOpen());
    }

    private void item() {
        var label = SieLabels.find(bytes, lexer.labelStart(), lexer.labelEnd());
        if (label == SieLabel.KSUMMA) {
            checksum();
            return;
        }
        if (checksum.isOpen()) {
            checksum.add();
        }
        if (lexer.controlSign() >= 0) {
            findings.report(SieMistake.CONTROL_CHARACTER, lexer.line(), Integer.toString(lexer.controlSign()));
            lexer.blankControls();
        }
        var mistake = lexer.mistake();
        if (mistake != null) {
            findings.report(mistake, lexer.line(), argument(mistake));
        } else if (label == null) {
            check.unknown(texts.code(lexer.labelStart(), lexer.labelEnd(), lexer.line()), lexer.line());
        } else {
            item(label);
        }
    }

    private void item(SieLabel label) {
        check.label(label, lexer.line());
        var isRow = label == SieLabel.TRANS || label == SieLabel.RTRANS || label == SieLabel.BTRANS;
        if (isRow && place != Place.INSIDE) {
            findings.report(SieMistake.ROW_OUTSIDE_VOUCHER, lexer.line(), label.name());
            return;
        }
        if (!isRow) {
            leave();
        }
        var item = parser.item(label);
        if (label == SieLabel.VER) {
            place = Place.NAMED;
            isUnreadable = item == null;
        }
        if (item == null || isRow && isUnreadable) {
            return;
        }
        if (item instanceof SieItem.Head head) {
            check.head(head, lexer.line());
        } else if (item instanceof SieItem.VoucherStart start) {
            voucher = start.id(lexer.line());
        }
        items.item(item, lexer.line());
    }

    /** A line that is no item is a comment before the file begins, and after that something that has gone wrong. */
    private void other() {
        if (check.isBegun()) {
            findings.report(SieMistake.STRAY_LINE, lexer.line());
        }
        check.other(lexer.line());
    }

    private String argument(SieMistake mistake) {
        return switch (mistake) {
            case MANY_FIELDS -> Integer.toString(SieSpans.FIELDS_MAX);
            case BAD_OBJECTS -> texts.code(lexer.listStart(), lexer.listEnd(), lexer.line());
            default -> "";
        };
    }

    /** An item that is no row of a voucher ends it. */
    private void leave() {
        if (place == Place.INSIDE) {
            findings.report(SieMistake.OPEN_VOUCHER, lexer.line(), voucher);
            endVoucher();
        }
        endOfNamed();
    }

    private void endOfNamed() {
        if (place == Place.NAMED) {
            endVoucher();
        }
    }

    private void open() {
        switch (place) {
            case NAMED -> place = Place.INSIDE;
            case INSIDE -> findings.report(SieMistake.NESTED_BRACES, lexer.line());
            case OUTSIDE -> findings.report(SieMistake.STRAY_BRACE, lexer.line(), "{");
        }
    }

    private void close() {
        if (place == Place.INSIDE) {
            endVoucher();
        } else {
            findings.report(SieMistake.STRAY_BRACE, lexer.line(), "}");
        }
    }

    private void endVoucher() {
        place = Place.OUTSIDE;
        if (!isUnreadable) {
            items.item(new SieItem.VoucherEnd(), lexer.line());
        }
    }

    /** The first {@code #KSUMMA} has no field and opens; the second says the sum. */
    private void checksum() {
        check.label(SieLabel.KSUMMA, lexer.line());
        if (lexer.fields().count == 0 && !checksum.wasOpened()) {
            checksum.open();
            return;
        }
        if (!checksum.isOpen()) {
            return;
        }
        var computed = checksum.close();
        var said = lexer.fields().count == 0 ? "" : texts.text(lexer.fields(), 0, lexer.line());
        if (!WHOLE_NUMBER.test(said) || !checksum.is(Long.parseLong(said))) {
            findings.report(SieMistake.WRONG_CHECKSUM, lexer.line(), said, Long.toString(computed));
        }
    }
}
