package se.tertial.folder;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.tertial.basics.Finding.Place;

/** Bytes as text. UTF-8 to the letter, with or without a mark of byte order; anything else is a finding, never a guess. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static Optional<String> decode(String file, byte[] bytes, Findings findings) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            findings.add(Mistake.UTF_16, file);
            return Optional.empty();
        }
        var text = CharBuffer.allocate(bytes.length);
        var input = ByteBuffer.wrap(bytes);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, text, true);
        var decoded = text.flip().toString();
        if (result.isError()) {
            var wrong = input.get() & 0xFF;
            findings.add(Mistake.NOT_UTF_8, place(file, decoded), "%02X".formatted(wrong), inWindows1252(wrong));
            return Optional.empty();
        }
        var content = decoded.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? decoded.substring(1) : decoded;
        return hasControlCharacter(file, content, findings) ? Optional.empty() : Optional.of(content);
    }

    private static boolean hasControlCharacter(String file, String text, Findings findings) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0x7F || c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                findings.add(Mistake.CONTROL_CHARACTER, place(file, text.substring(0, i)), "U+%04X".formatted((int) c));
                return true;
            }
        }
        return false;
    }

    /** The place just after the text. */
    static Place place(String file, String before) {
        var line = before.chars().filter(c -> c == '\n').count() + 1;
        var column = before.length() - before.lastIndexOf('\n');
        return new Place(file, (int) line, Integer.toString(column));
    }

    private static String inWindows1252(int wrong) {
        return new String(new byte[] {(byte) wrong}, Charset.forName("windows-1252"));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
