package se.tertial.cli.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The printed lines of a benchmark: what, how much, and the goal or peer it is held against. */
final class Rows {

    private final PrintWriter out;
    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    Rows(PrintWriter out) {
        this.out = out;
    }

    void heading(String text) {
        out.printf("%n%s%n", text);
        out.flush();
    }

    /** A measured value that should be at most the goal. */
    void atMost(String what, double measured, double goal, String unit) {
        remember(what, measured);
        row(what, measured, unit, "goal ≤ " + number(goal), measured <= goal);
    }

    /** A ratio that should be at least the goal. */
    void atLeast(String what, double measured, double goal, String unit) {
        remember(what, measured);
        row(what, measured, unit, "goal ≥ " + number(goal), measured >= goal);
    }

    /** A value to know, without a goal. */
    void value(String what, double measured, String unit) {
        remember(what, measured);
        out.printf("  %-52s %10s %-6s%n", what, number(measured), unit);
        out.flush();
    }

    void remark(String text) {
        out.printf("  %s%n", text);
        out.flush();
    }

    private void remember(String what, double value) {
        measured.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
    }

    /** What has been measured at every size, side by side, and how much the last is of the first. */
    void growth(List<String> sizes) {
        heading("Growth over " + String.join(", ", sizes));
        measured.forEach((what, values) -> {
            if (values.size() == sizes.size()) {
                var line = values.stream()
                        .map(value -> "%10s".formatted(number(value)))
                        .collect(Collectors.joining());
                out.printf("  %-52s%s   × %s%n", what, line, number(values.getLast() / values.getFirst()));
            }
        });
        out.flush();
    }

    private void row(String what, double measured, String unit, String goal, boolean reached) {
        out.printf("  %-52s %10s %-6s %-14s %s%n", what, number(measured), unit, goal, reached ? "ok" : "MISSED");
        out.flush();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
