package se.tertial.report.figure;

import java.util.Optional;
import java.util.OptionalInt;
import se.tertial.basics.MoneyUnit;

/**
 * How a figure is shown: {@code mnkr 1 signed}, {@code word capital}. Empty shows it as the model says.
 *
 * @param decimals when given, instead of the model's or the indicator's
 */
public record Show(Optional<MoneyUnit> unit, OptionalInt decimals, Sign sign, Words words, boolean capital) {

    public static final Show AS_MODEL =
            new Show(Optional.empty(), OptionalInt.empty(), Sign.AS_IS, Words.DIGITS, false);

    private static final int DECIMALS_MAX = 6;

    public enum Sign {
        AS_IS,
        /** A plus is written out. */
        SIGNED,
        /** No sign at all. */
        ABS
    }

    public enum Words {
        DIGITS,
        /** en, två, tre */
        COMMON,
        /** ett, två, tre */
        NEUTER
    }

    public static Show in(MoneyUnit unit, int decimals) {
        return new Show(Optional.of(unit), OptionalInt.of(decimals), Sign.AS_IS, Words.DIGITS, false);
    }

    public Show signed() {
        return new Show(unit, decimals, Sign.SIGNED, words, capital);
    }

    /** Without sign, for a sentence that says which way in words. */
    public Show size() {
        return new Show(unit, decimals, Sign.ABS, words, capital);
    }

    static Optional<Show> parse(String text) {
        var show = AS_MODEL;
        for (var word : text.strip().split("\\s+")) {
            var next = show.with(word);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            show = next.get();
        }
        return Optional.of(show);
    }

    private Optional<Show> with(String word) {
        return switch (word) {
            case "" -> Optional.of(this);
            case "kr" -> Optional.of(withUnit(MoneyUnit.KR));
            case "tkr" -> Optional.of(withUnit(MoneyUnit.TKR));
            case "mnkr" -> Optional.of(withUnit(MoneyUnit.MNKR));
            case "signed" -> Optional.of(signed());
            case "abs" -> Optional.of(size());
            case "word" -> Optional.of(new Show(unit, decimals, sign, Words.COMMON, capital));
            case "word-neuter" -> Optional.of(new Show(unit, decimals, sign, Words.NEUTER, capital));
            case "capital" -> Optional.of(new Show(unit, decimals, sign, words, true));
            default -> word.matches("[0-" + DECIMALS_MAX + "]") ? Optional.of(withDecimals(word)) : Optional.empty();
        };
    }

    private Show withUnit(MoneyUnit moneyUnit) {
        return new Show(Optional.of(moneyUnit), decimals, sign, words, capital);
    }

    private Show withDecimals(String digit) {
        return new Show(unit, OptionalInt.of(Integer.parseInt(digit)), sign, words, capital);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        unit.ifPresent(u -> text.append(' ').append(u.symbol()));
        decimals.ifPresent(d -> text.append(' ').append(d));
        switch (sign) {
            case AS_IS -> {}
            case SIGNED -> text.append(" signed");
            case ABS -> text.append(" abs");
        }
        switch (words) {
            case DIGITS -> {}
            case COMMON -> text.append(" word");
            case NEUTER -> text.append(" word-neuter");
        }
        return text.append(capital ? " capital" : "").toString().strip();
    }
}
