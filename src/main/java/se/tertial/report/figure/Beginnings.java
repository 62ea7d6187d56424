package se.tertial.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.ledger.Years;

/** What codes that begin so belong to: the longest beginning that fits a code and its year. */
final class Beginnings<T> {

    private record Beginning<T>(String code, Years years, T owner) {}

    private record Asked(String code, int year) {}

    private final List<Beginning<T>> longestFirst = new ArrayList<>();
    private final Map<Asked, Optional<T>> answered = new HashMap<>();

    void add(String code, Years years, T owner) {
        longestFirst.add(new Beginning<>(code, years, owner));
        longestFirst.sort(
                Comparator.comparingInt((Beginning<T> b) -> b.code().length()).reversed());
    }

    Optional<T> of(String code, int year) {
        return answered.computeIfAbsent(
                new Asked(code, year),
                _ -> longestFirst.stream()
                        .filter(b -> code.startsWith(b.code()) && b.years().contains(year))
                        .map(Beginning::owner)
                        .findFirst());
    }
}
