package se.tertial.cli.bench;

import java.io.PrintWriter;
import java.util.Locale;

/** The printed lines of a benchmark: what, how much, and the goal or peer it is held against. */
final class Rows {

    private final PrintWriter out;

    Rows(PrintWriter out) {
        this.out = out;
    }

    void heading(String text) {
        out.printf("%n%s%n", text);
        out.flush();
    }

    /** A measured value that should be at most the goal. */
    void atMost(String what, double measured, double goal, String unit) {
        row(what, measured, unit, "goal ≤ " + number(goal), measured <= goal);
    }

    /** A ratio that should be at least the goal. */
    void atLeast(String what, double measured, double goal, String unit) {
        row(what, measured, unit, "goal ≥ " + number(goal), measured >= goal);
    }

    /** A value to know, without a goal. */
    void value(String what, double measured, String unit) {
        out.printf("  %-52s %10s %-6s%n", what, number(measured), unit);
        out.flush();
    }

    void remark(String text) {
        out.printf("  %s%n", text);
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
