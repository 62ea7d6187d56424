package se.tertial.report.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.SourceLine;
import se.tertial.document.Mark;

/**
 * A figure resolved.
 *
 * @param reference complete: unit and round are named
 * @param value as shown, its scale being the decimals shown; null when there is none
 * @param reason why there is no value, empty otherwise
 * @param text what a reader sees
 * @param unit the unit in the text, as {@code tkr} or {@code %}; empty when there is none
 */
public record Figure(
        FigureReference reference,
        @Nullable BigDecimal value,
        String reason,
        String text,
        String unit,
        @Nullable Mark mark,
        Origin origin) {

    /**
     * Where a figure comes from.
     *
     * @param title what the figure is, in words
     * @param formula how it follows from the inputs, in words; empty for a stored value
     * @param inputs what it follows from
     */
    public record Origin(String title, String formula, List<Input> inputs) {
        public Origin {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * @param figure the input as a figure of its own, null for a stored value
     * @param round the round in which it was told, empty when not told in a round
     * @param source file and line it was read from, null for a figure of its own
     */
    public record Input(
            String label,
            String text,
            @Nullable FigureReference figure,
            String round,
            @Nullable SourceLine source) {}
}
