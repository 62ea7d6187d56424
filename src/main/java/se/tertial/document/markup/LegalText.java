package se.tertial.document.markup;

/** Text that may stand in XML: characters that XML forbids are shown as U+FFFD, so that nobody's text is lost silently. */
public final class LegalText {

    private static final char REPLACEMENT = '\uFFFD';

    private LegalText() {}

    public static String of(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < '\uD800' && (c < '\u007F' || c > '\u009F') || c == '\n' || c == '\t';
    }

    private static String replaced(String text) {
        var legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\n'
                || c == '\t'
                || c >= ' ' && c < 0x7F
                || c > 0x9F && c < 0xD800
                || c >= 0xE000 && c < 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF)
                || c >= 0x10000 && (c & 0xFFFE) != 0xFFFE;
    }
}
