package se.tertial.basics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Constants as files, tables and addresses write them: {@code YEAR_BUDGET} is {@code year-budget}. */
public final class Word {

    private Word() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }

    /** The constant by a word already checked when it was stored. */
    public static <E extends Enum<E>> E known(Class<E> type, String word) {
        return parse(type, word)
                .orElseThrow(() -> new IllegalArgumentException("no %s %s".formatted(type.getSimpleName(), word)));
    }

    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::of).toList();
    }
}
