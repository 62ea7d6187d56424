package se.tertial.proof.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is, told by its bytes and never by its name. */
enum FileKind {
    PDF,
    DOCX,
    XLSX,
    HTML,
    JSON,
    TEXT,
    /** An older Office file, or a newer one behind a password. */
    OLE,
    UNKNOWN;

    private static final int SAMPLE_BYTES = 4096;
    private static final double CONTROLS_SHARE_MAX = 0.02;

    static FileKind of(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, SAMPLE_BYTES), StandardCharsets.ISO_8859_1);
        if (start.substring(0, Math.min(1024, start.length())).contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return zip(bytes);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        return text(bytes);
    }

    /** By the names of its parts, which stand uncompressed: nothing is unpacked before its size is known. */
    private static FileKind zip(byte[] bytes) {
        var all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains("word/document.xml") ? DOCX : all.contains("xl/workbook.xml") ? XLSX : UNKNOWN;
    }

    private static FileKind text(byte[] bytes) {
        var text = Decoded.of(bytes.length > SAMPLE_BYTES ? Arrays.copyOf(bytes, SAMPLE_BYTES) : bytes)
                .text();
        var controls = text.chars()
                .filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0 || c == 0xFFFD)
                .count();
        if (controls > text.length() * CONTROLS_SHARE_MAX) {
            return UNKNOWN;
        }
        var start = text.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("{")) {
            return JSON;
        }
        var isHtml = start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<")
                        && (start.contains("<html") || start.contains("<body") || start.contains("<table"));
        return isHtml ? HTML : TEXT;
    }
}
