package se.tertial.ledger.sie;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The financial years of a file of SIE 5: 0 is the one that it is about. */
final class Sie5Years {

    private static final int YEARS_MAX = 100;

    private record FinancialYear(
            YearMonth start,
            YearMonth end,
            boolean isPrimary,
            @Nullable YearMonth covered) {

        boolean contains(YearMonth month) {
            return !month.isBefore(start) && !month.isAfter(end);
        }
    }

    private final List<FinancialYear> years = new ArrayList<>();

    void add(Sie5Values values) {
        var start = values.month("start");
        var end = values.month("end");
        var covered = values.has("lastCoveredDate") ? values.date("lastCoveredDate") : null;
        if (start != null && end != null && years.size() < YEARS_MAX) {
            years.add(new FinancialYear(
                    start,
                    end,
                    values.text("primary").equals("true"),
                    covered == null ? null : YearMonth.from(covered)));
            years.sort(Comparator.comparing(FinancialYear::start));
        }
    }

    List<SieItem> items() {
        return years.stream()
                .map(year -> (SieItem) new SieItem.Year(
                        number(year), year.start().atDay(1), year.end().atEndOfMonth()))
                .toList();
    }

    /** 0 when it is in no year of the file. */
    int of(YearMonth month) {
        return years.stream()
                .filter(year -> year.contains(month))
                .findFirst()
                .map(this::number)
                .orElse(0);
    }

    @Nullable
    Integer startingIn(YearMonth month) {
        return years.stream()
                .filter(year -> year.start().equals(month))
                .findFirst()
                .map(this::number)
                .orElse(null);
    }

    /** The year that ends then, or is told until then. */
    @Nullable
    Integer endingIn(YearMonth month) {
        return years.stream()
                .filter(year -> month.equals(year.covered() == null ? year.end() : year.covered()))
                .findFirst()
                .map(this::number)
                .orElse(null);
    }

    /** Of the year that the file is about. */
    List<YearMonth> months() {
        return years.stream()
                .filter(year -> number(year) == 0)
                .findFirst()
                .map(year -> Stream.iterate(year.start(), month -> !month.isAfter(year.end()), m -> m.plusMonths(1))
                        .toList())
                .orElse(List.of());
    }

    private int number(FinancialYear year) {
        var primary = years.size() - 1;
        for (var i = 0; i < years.size(); i++) {
            if (years.get(i).isPrimary()) {
                primary = i;
            }
        }
        return years.indexOf(year) - primary;
    }
}
