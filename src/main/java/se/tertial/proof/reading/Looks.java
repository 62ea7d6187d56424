package se.tertial.proof.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What a printed text looks like, without saying what it means. */
final class Looks {

    private static final int NUMBER_CHARS_MAX = 40;
    private static final String SIGN = "[-+−–±<>≥≤]";

    /** Digits in groups or not, decimals, signs on either side, and a short unit. */
    private static final Pattern NUMBER = Pattern.compile("(?:ca |c:a )?" + SIGN
            + "{0,2} ?\\(?\\d{1,18}(?:[ .,:]\\d{1,18}){0,8} ?(?:%|‰|tkr|kkr|mkr|mnkr|mdkr|kr|st|p\\.?e\\.?|h|tim|år|dgr)?\\)?"
            + " ?" + SIGN + "?[*¹²³]{0,2}");

    private static final Pattern DASH = Pattern.compile("[-–—−.…]{1,3}");

    /** A year, month, day or period, as stands over a column. */
    private static final Pattern PERIOD = Pattern.compile(
            "(?:19|20)\\d\\d(?:[-/–]\\d{1,4}){0,2}|\\d{2}-\\d{2}-\\d{2}|2\\d(?:0\\d|1[0-2])(?:[0-3]\\d)?");

    private static final Pattern HEADER_LABEL = Pattern.compile(
            "(?iu)(?:år|period|månad|tkr|mkr|mnkr|kr|sek|belopp.*|\\(?[a-zåäö]{2,10} ?\\)?|[(]?(?:i )?(?:tkr|mkr|mnkr|miljoner.*|tusen.*)[)]?)");

    private static final Pattern POINT = Pattern.compile("(\\d{1,2})[.)] \\p{Lu}.*", Pattern.DOTALL);

    private static final Pattern BLANKS = Pattern.compile("[\\h\\s\\u200B\\u2007\\u202F\\uFEFF]+");
    private static final Pattern SOFT_HYPHEN = Pattern.compile("\\u00AD");

    private Looks() {}

    /** One kind of blank, none at the ends. Kinds of minus signs are left as printed. */
    static String clean(String text) {
        return BLANKS.matcher(SOFT_HYPHEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    static boolean isNumber(String text) {
        return text.length() <= NUMBER_CHARS_MAX && NUMBER.matcher(text).matches();
    }

    /** A number or the dash that stands where one could. */
    static boolean isFigure(String text) {
        return isNumber(text) || isDash(text) || text.equals("i.u.") || text.equals("..");
    }

    static boolean isDash(String text) {
        return DASH.matcher(text).matches();
    }

    static boolean isPeriod(String text) {
        return PERIOD.matcher(text).matches();
    }

    /** A number that cannot be a year or period over a column. */
    static boolean isHardNumber(String text) {
        return isNumber(text) && !isPeriod(text);
    }

    static boolean isHeaderLabel(String text) {
        return text.isEmpty() || HEADER_LABEL.matcher(text).matches();
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    static boolean endsSentence(String text) {
        return !text.isEmpty() && ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether this is the point after the one that the text begins with: "3." after "2.". */
    static boolean isNextPoint(String text, String line) {
        var point = POINT.matcher(text);
        var next = POINT.matcher(line);
        return point.matches()
                && next.matches()
                && Integer.parseInt(next.group(1)) == Integer.parseInt(point.group(1)) + 1;
    }

    static boolean beginsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }
}
