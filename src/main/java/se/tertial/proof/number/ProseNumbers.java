package se.tertial.proof.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The numbers of a sentence that say what they count: amounts with a unit of money, percentages, and counts as "18 av 18".
 * A number without a unit (a year, a date, a code, a paragraph, a telephone) is never taken.
 */
public final class ProseNumbers {

    /** {@code part} of {@code whole}, as printed. */
    public record Count(int part, int whole, String text, int start, int end) {}

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("noll", 0),
            Map.entry("ingen", 0),
            Map.entry("inget", 0),
            Map.entry("inga", 0),
            Map.entry("en", 1),
            Map.entry("ett", 1),
            Map.entry("två", 2),
            Map.entry("tre", 3),
            Map.entry("fyra", 4),
            Map.entry("fem", 5),
            Map.entry("sex", 6),
            Map.entry("sju", 7),
            Map.entry("åtta", 8),
            Map.entry("nio", 9),
            Map.entry("tio", 10),
            Map.entry("elva", 11),
            Map.entry("tolv", 12),
            Map.entry("tretton", 13),
            Map.entry("fjorton", 14),
            Map.entry("femton", 15),
            Map.entry("sexton", 16),
            Map.entry("sjutton", 17),
            Map.entry("arton", 18),
            Map.entry("nitton", 19),
            Map.entry("tjugo", 20));
    private static final String DIGITS =
            "\\d{1,3}(?: \\d{3})+(?:,\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+[.,]\\d+|\\d+";
    private static final String UNITS =
            "procentenheter|procentenhet|%-enheter|%|procent|tkr|kkr|mnkr|mn kr|mkr|mdkr|msek|"
                    + "miljarder kronor|miljoner kronor|miljoner|miljon kronor|tusen kronor|kronor|kr";
    private static final String NOT_INSIDE = "(?<![\\p{L}\\d.,:/§-])";
    private static final Pattern AMOUNT = Pattern.compile(
            NOT_INSIDE + "(?<sign>[+-] ?)?(?<digits>" + DIGITS + ") ?(?<unit>" + UNITS + ")(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}\\d.,:/-])(?<part>\\d{1,4}|[a-zåäö]{2,8}) av (?:de |dessa |totalt |samtliga |våra )*"
                    + "(?<whole>\\d{1,4}|[a-zåäö]{2,8})(?![\\p{L}\\d])(?! ?(?:%|procent|[,.:]\\d))",
            Pattern.CASE_INSENSITIVE);

    private ProseNumbers() {}

    public static List<PrintedNumber> amounts(String prose) {
        var text = plainKeepingPlaces(prose);
        var found = new ArrayList<PrintedNumber>();
        var match = AMOUNT.matcher(text);
        while (match.find()) {
            var digits = CellText.digits(match.group("digits"), CellText.Style.SWEDISH);
            if (digits.isEmpty()) {
                continue;
            }
            var sign = match.group("sign");
            var value = sign != null && sign.startsWith("-") ? digits.get().negate() : digits.get();
            found.add(new PrintedNumber(
                    value,
                    Math.max(0, digits.get().scale()),
                    Unit.of(match.group("unit")),
                    prose.substring(match.start(), match.end()),
                    sign != null,
                    hedgeBefore(text, match.start()),
                    match.start(),
                    match.end()));
        }
        return found;
    }

    public static List<Count> counts(String prose) {
        var text = plainKeepingPlaces(prose);
        var found = new ArrayList<Count>();
        var match = COUNT.matcher(text);
        while (match.find()) {
            var part = whole(match.group("part"));
            var whole = whole(match.group("whole"));
            if (part >= 0 && whole > 1) {
                found.add(new Count(
                        part, whole, prose.substring(match.start(), match.end()), match.start(), match.end()));
            }
        }
        return found;
    }

    /** A whole number in digits or in words up to twenty; −1 when it is neither. */
    public static int whole(String word) {
        if (word.chars().allMatch(Character::isDigit) && !word.isEmpty() && word.length() < 6) {
            return Integer.parseInt(word);
        }
        return WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
    }

    static Hedge hedgeBefore(String text, int start) {
        var before = text.substring(Math.max(0, start - 18), start)
                .toLowerCase(Locale.ROOT)
                .strip();
        if (before.matches(
                ".*(cirka|ca\\.?|c:a|omkring|runt|ungefär|närmare|strax|uppskattningsvis|drygt|knappt|nästan|"
                        + "i storleksordningen|upp till|minst|högst|max|som mest|mellan)$")) {
            return before.matches(".*(drygt|minst)$")
                    ? Hedge.MORE_THAN
                    : before.matches(".*(knappt|nästan|närmare|upp till|högst|max)$") ? Hedge.LESS_THAN : Hedge.ABOUT;
        }
        return before.matches(".*(över|mer än)$")
                ? Hedge.MORE_THAN
                : before.matches(".*(under|mindre än)$") ? Hedge.LESS_THAN : Hedge.EXACT;
    }

    /** Every character keeps its place, so that a number's position is that of the text as printed. */
    static String plainKeepingPlaces(String text) {
        return text.replaceAll("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\t\\n]", " ")
                .replaceAll("[\\u2212\\u2010-\\u2015]", "-");
    }

    /** Half of the last printed digit in the value's own unit. */
    public static BigDecimal slack(PrintedNumber number) {
        return number.hedge() == Hedge.EXACT
                ? number.halfUnit()
                : number.halfUnit().multiply(BigDecimal.TEN);
    }
}
