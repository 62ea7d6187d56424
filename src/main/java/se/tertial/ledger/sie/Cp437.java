package se.tertial.ledger.sie;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** IBM PC 8-bit extended ASCII, which SIE calls {@code PC8}: ASCII, and these from 128 on. */
final class Cp437 {

    private static final char[] HIGH =
            ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓"
                            + "╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0")
                    .toCharArray();

    /** What resembles a sign that PC8 lacks. */
    private static final Map<Character, Character> ALIKE = Map.ofEntries(
            Map.entry('–', '-'),
            Map.entry('—', '-'),
            Map.entry('−', '-'),
            Map.entry('\u2010', '-'),
            Map.entry('\u2011', '-'),
            Map.entry('’', '\''),
            Map.entry('‘', '\''),
            Map.entry('´', '\''),
            Map.entry('”', '"'),
            Map.entry('“', '"'),
            Map.entry('\u2009', ' '),
            Map.entry('\u202f', ' '));

    private static final Map<Character, Byte> BYTES = bytes();

    private Cp437() {}

    static char decoded(byte b) {
        return b >= 0 ? (char) b : HIGH[b & 0x7f];
    }

    static String decoded(byte[] bytes, int start, int end) {
        var latin1 = new byte[end - start];
        for (var i = start; i < end; i++) {
            var sign = decoded(bytes[i]);
            if (sign > 0xff) {
                return decodedWidely(bytes, start, end);
            }
            latin1[i - start] = (byte) sign;
        }
        return new String(latin1, StandardCharsets.ISO_8859_1);
    }

    private static String decodedWidely(byte[] bytes, int start, int end) {
        var chars = new char[end - start];
        for (var i = start; i < end; i++) {
            chars[i - start] = decoded(bytes[i]);
        }
        return new String(chars);
    }

    /** A sign that PC8 lacks becomes one that resembles it, or a question mark; one of control a blank. */
    static byte encoded(char sign) {
        if (sign < ' ' || sign == 127) {
            return ' ';
        }
        if (sign < 128) {
            return (byte) sign;
        }
        var exact = BYTES.get(sign);
        return exact != null ? exact : (byte) (char) ALIKE.getOrDefault(sign, '?');
    }

    private static Map<Character, Byte> bytes() {
        var bytes = new HashMap<Character, Byte>();
        for (var i = 0; i < HIGH.length; i++) {
            bytes.put(HIGH[i], (byte) (128 + i));
        }
        return bytes;
    }
}
