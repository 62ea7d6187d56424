package se.tertial.report.figure;

import java.math.BigDecimal;
import java.util.Locale;
import se.tertial.basics.Language;
import se.tertial.basics.NumberText;

/** Small whole numbers as words, where a text asks for it. */
final class NumberWords {

    private NumberWords() {}

    /** In digits when there is no word for the number. */
    static String of(Figures figures, Show show, int number) {
        var words = figures.words();
        var key = switch (show.words()) {
            case DIGITS -> "";
            case COMMON -> "number." + number;
            case NEUTER -> number == 1 ? "number.1.neuter" : "number." + number;
        };
        var text = words.has(key) ? words.text(key) : NumberText.of(BigDecimal.valueOf(number), figures.language());
        var locale = Locale.forLanguageTag(figures.language() == Language.SV ? "sv" : "en");
        return show.capital() ? text.substring(0, 1).toUpperCase(locale) + text.substring(1) : text;
    }
}
