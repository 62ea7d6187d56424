package se.tertial.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import se.tertial.basics.Language;
import se.tertial.basics.Period;

/** Periods and days as a reader says them. */
public final class PeriodText {

    private PeriodText() {}

    /** As {@code 2024}, {@code april 2024}, {@code jan–apr 2024}. */
    public static String of(Period period, Language language) {
        return switch (period) {
            case Period.Year(int year) -> String.valueOf(year);
            case Period.Month(YearMonth month) ->
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale(language)) + " " + month.getYear();
            case Period.UpTo(YearMonth last) ->
                last.getMonthValue() == 1
                        ? brief(last, language) + " " + last.getYear()
                        : brief(last.withMonth(1), language) + "–" + brief(last, language) + " " + last.getYear();
        };
    }

    /** As {@code 30 april 2024}. */
    public static String of(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale(language)).format(day);
    }

    private static String brief(YearMonth month, Language language) {
        var name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale(language));
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static Locale locale(Language language) {
        return switch (language) {
            case SV -> Locale.of("sv", "SE");
            case EN -> Locale.UK;
        };
    }
}
