package se.tertial.proof.reading;

import java.util.List;

/** Lines of one text as one line. */
final class Joined {

    private Joined() {}

    /** A hyphen at the end of a line goes when the next begins with a small letter, unless {@code och} follows. */
    static String lines(List<String> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            if (!text.isEmpty() && isBroken(text, line)) {
                text.setLength(text.length() - 1);
            } else if (!text.isEmpty() && !(text.charAt(text.length() - 1) == '-' && isCompound(text, line))) {
                text.append(' ');
            }
            text.append(line);
        }
        return Looks.clean(text.toString());
    }

    private static boolean isBroken(StringBuilder text, String line) {
        var length = text.length();
        return length > 1
                && "-\u00AD\u2010".indexOf(text.charAt(length - 1)) >= 0
                && Character.isLetter(text.charAt(length - 2))
                && Looks.beginsLower(line)
                && !line.matches("(?:och|eller|samt|respektive|resp\\.?|till|apr|april|aug|augusti|dec|december)\\b.*");
    }

    /** {@code IT-} and {@code Avdelningen}, or {@code 2023-} and {@code 2025}. */
    private static boolean isCompound(StringBuilder text, String line) {
        return text.length() > 1
                && !Looks.beginsLower(line)
                && Character.isLetterOrDigit(text.charAt(text.length() - 2));
    }
}
