package se.tertial.basics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What months are called, in small letters, January first. */
public final class MonthNames {

    public static final List<String> SWEDISH =
            months("januari februari mars april maj juni juli augusti september oktober november december");

    private static final List<List<String>> ALL = List.of(
            SWEDISH,
            months("jan feb mar apr maj jun jul aug sep okt nov dec"),
            months("january february march april may june july august september october november december"),
            months("jan feb mar apr may jun jul aug sept oct nov dec"));

    private MonthNames() {}

    private static List<String> months(String words) {
        return Stream.of(words.split(" ")).toList();
    }

    /** 1–12, whole or shortened, in Swedish or English; 0 when it is no name of a month. */
    public static int of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .mapToInt(names -> names.indexOf(lower) + 1)
                .filter(month -> month > 0)
                .findFirst()
                .orElse(0);
    }
}
