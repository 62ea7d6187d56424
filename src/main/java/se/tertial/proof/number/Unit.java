package se.tertial.proof.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a printed number counts. Money units know how many kronor they are. */
public enum Unit {
    NONE(1),
    KR(1),
    TKR(1_000),
    MNKR(1_000_000),
    MDKR(1_000_000_000),
    PERCENT(1),
    POINTS(1);

    private static final Pattern TKR_WORDS =
            Pattern.compile("tkr|tusen kr|tusentals kr|kkr|ksek|1 ?000 kr|sek thousand");
    private static final Pattern MNKR_WORDS =
            Pattern.compile("mnkr|mn kr|mkr|milj\\.? ?kr|miljon(er)?( kr(onor)?)?|msek|sek million");
    private static final Pattern MDKR_WORDS = Pattern.compile("mdkr|md kr|miljard(er)?( kr(onor)?)?");

    private final long kronor;

    Unit(long kronor) {
        this.kronor = kronor;
    }

    public boolean isMoney() {
        return this == KR || this == TKR || this == MNKR || this == MDKR;
    }

    public boolean isRate() {
        return this == PERCENT || this == POINTS;
    }

    public BigDecimal inKronor(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(kronor));
    }

    /** The unit that a heading or caption names, {@link #NONE} when it names none or several. */
    public static Unit namedIn(String heading) {
        var text = " " + heading.toLowerCase(Locale.ROOT).replaceAll("[(),;:/]", " ") + " ";
        var thousands = has(text, TKR_WORDS);
        var millions = has(text, MNKR_WORDS);
        if (thousands && millions) {
            return NONE;
        }
        if (thousands) {
            return TKR;
        }
        if (millions) {
            return MNKR;
        }
        if (has(text, MDKR_WORDS)) {
            return MDKR;
        }
        if (text.contains("%") || text.contains(" procent ")) {
            return PERCENT;
        }
        return NONE;
    }

    private static boolean has(String text, Pattern words) {
        return Pattern.compile("(?<=[ .])(" + words.pattern() + ")(?=[ .])")
                .matcher(text)
                .find();
    }

    /** The unit by the word after a number. */
    static Unit of(String word) {
        var text = word.toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", " ").strip();
        if (text.isEmpty()) {
            return NONE;
        }
        if (text.startsWith("procentenhet") || text.startsWith("%-enhet") || text.startsWith("percentage point")) {
            return POINTS;
        }
        if (text.equals("%") || text.startsWith("procent") || text.equals("percent") || text.equals("per cent")) {
            return PERCENT;
        }
        if (text.startsWith("md") || text.startsWith("miljard")) {
            return MDKR;
        }
        if (text.startsWith("m")) {
            return MNKR;
        }
        return text.startsWith("tkr") || text.startsWith("tusen") || text.startsWith("kkr") ? TKR : KR;
    }
}
