package se.tertial.basics;

import java.util.regex.Pattern;

/** How the codes that people make up for things look: small letters, digits, hyphen and point. */
public final class CodeText {

    private static final int CHARS_MAX = 100;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    private CodeText() {}

    public static boolean isCode(String text) {
        return text.length() <= CHARS_MAX && CODE.matcher(text).matches();
    }
}
