package se.tertial.proof.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.number.PrintedNumber;

/**
 * A last row that is the plain mean of the rows above in most of its columns. A weighted mean is right in none of them, and
 * nothing is said of it.
 */
final class Averages implements Check {

    private static final int ROWS_MIN = 3;
    private static final Pattern MEAN =
            Pattern.compile("(medel|medelvärde|genomsnitt|snitt|medeltal|i genomsnitt)( .*)?");

    private record Mean(int column, BigDecimal exact, PrintedNumber printed, BigDecimal slack) {
        boolean holds() {
            return printed.value().subtract(exact).abs().compareTo(slack) <= 0;
        }
    }

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        for (var grid : manuscript.grids()) {
            for (var line = ROWS_MIN; line < grid.lines().size(); line++) {
                if (MEAN.matcher(Label.plain(grid.lines().get(line).label())).matches()) {
                    findings.addAll(held(grid, line, voice));
                }
            }
        }
        return findings;
    }

    private static List<ProofFinding> held(Grid grid, int line, Voice voice) {
        var means = IntStream.range(1, grid.width())
                .mapToObj(column -> mean(grid, line, column))
                .flatMap(Optional::stream)
                .toList();
        var held = means.stream().filter(Mean::holds).count();
        if (held < 2 || held * 3 < means.size() * 2L) {
            return List.of();
        }
        return means.stream()
                .filter(mean -> !mean.holds())
                .map(mean -> told(grid, line, mean, voice))
                .toList();
    }

    private static Optional<Mean> mean(Grid grid, int line, int column) {
        var printed = grid.number(line, column);
        var parts = IntStream.range(0, line)
                .mapToObj(i -> grid.number(i, column))
                .flatMap(Optional::stream)
                .toList();
        if (printed.isEmpty() || parts.size() < ROWS_MIN || parts.size() < line - 1) {
            return Optional.empty();
        }
        var sum = parts.stream().map(PrintedNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var exact = sum.divide(BigDecimal.valueOf(parts.size()), MathContext.DECIMAL64);
        return Optional.of(new Mean(
                column,
                exact,
                printed.get(),
                printed.get().halfUnit().add(parts.getFirst().halfUnit())));
    }

    private static ProofFinding told(Grid grid, int line, Mean mean, Voice voice) {
        var expected = mean.exact().setScale(mean.printed().decimals(), RoundingMode.HALF_UP);
        var message = voice.say(
                "proof.average",
                grid.lines().get(line).label(),
                voice.number(expected),
                voice.number(mean.printed().value()),
                grid.heading(mean.column()));
        return voice.atCell(
                "average",
                Severity.ERROR,
                message,
                grid,
                line,
                mean.column(),
                Amounts.of(expected, mean.printed().value()));
    }
}
