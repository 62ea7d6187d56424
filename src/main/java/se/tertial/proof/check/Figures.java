package se.tertial.proof.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.proof.Patience;
import se.tertial.proof.Place;
import se.tertial.proof.check.Meaning.Measure;
import se.tertial.proof.number.PrintedNumber;
import se.tertial.proof.number.ProseNumbers;
import se.tertial.proof.number.Unit;

/** Every number of the report's tables, to be looked for from the prose. */
final class Figures {

    private static final int DIGITS_MIN = 2;

    record Row(Grid grid, int line) {
        List<Figure> cells() {
            var cells = new ArrayList<Figure>();
            for (var column = 1; column < grid.width(); column++) {
                var at = column;
                grid.number(line, column)
                        .ifPresent(number -> cells.add(new Figure(grid, line, at, grid.withUnit(number, at))));
            }
            return cells;
        }
    }

    record Figure(Grid grid, int line, int column, PrintedNumber number) {
        Measure measure() {
            return grid.meanings().get(column).measure();
        }

        String label() {
            return grid.lines().get(line).label();
        }

        String heading() {
            return grid.heading(column);
        }

        String printed() {
            return grid.lines().get(line).text(column);
        }

        String title() {
            return grid.title();
        }

        Place place() {
            return grid.place(line);
        }
    }

    /** @param isSure whether the number differs from the cell by one slip: a digit, or two that changed places */
    record Slip(Figure cell, boolean isSure) {}

    private final List<Figure> all = new ArrayList<>();
    private final List<Figure> totals = new ArrayList<>();
    private final List<PrintedNumber> said = new ArrayList<>();

    Figures(Manuscript manuscript) {
        for (var grid : manuscript.grids()) {
            for (var line = 0; line < grid.lines().size(); line++) {
                var cells = new Row(grid, line).cells();
                all.addAll(cells);
                var role = grid.lines().get(line).role();
                if (role == Label.Role.TOTAL
                        || role == Label.Role.NET
                        || line == grid.lines().size() - 1) {
                    totals.addAll(cells);
                }
            }
        }
        manuscript.prose().forEach(prose -> said.addAll(ProseNumbers.amounts(prose.text())));
    }

    /** Whether some table has the number, in any unit it may be in, or the prose says it twice. */
    boolean has(PrintedNumber amount) {
        return all.stream().anyMatch(figure -> inAnyUnit(figure.number(), amount)) || isSaidTwice(amount);
    }

    /**
     * Whether the prose says it twice, or some table has it when the number is so short that it may be anything. What is said to
     * be a variance is looked for among variances.
     */
    boolean isElsewhere(PrintedNumber amount, boolean isVariance) {
        var isShort = digits(amount.value(), amount.decimals()).length() <= DIGITS_MIN;
        return isShort
                        && all.stream()
                                .filter(figure -> !isVariance || figure.measure() == Measure.DIFFERENCE)
                                .anyMatch(figure -> inAnyUnit(figure.number(), amount))
                || isSaidTwice(amount);
    }

    private boolean isSaidTwice(PrintedNumber amount) {
        return said.stream().filter(other -> other.agreesInSize(amount)).count() > 1;
    }

    private static boolean inAnyUnit(PrintedNumber cell, PrintedNumber amount) {
        if (cell.unit() != Unit.NONE || !amount.unit().isMoney()) {
            return cell.agreesInSize(amount);
        }
        return cell.withUnit(Unit.TKR).agreesInSize(amount)
                || cell.withUnit(Unit.MNKR).agreesInSize(amount)
                || cell.withUnit(Unit.KR).agreesInSize(amount);
    }

    List<Figure> totals() {
        return totals;
    }

    /** The one number among the cells from which the amount differs by a slip, at the amount's own precision. */
    Optional<Slip> slip(List<Figure> cells, PrintedNumber amount) {
        Patience.stopIfLost();
        var digits = digits(amount.value(), amount.decimals());
        var near = cells.stream()
                .filter(cell -> cell.number().value().signum() != 0)
                .filter(cell -> isSlip(digits, cell, amount))
                .toList();
        var values = near.stream()
                .map(cell -> cell.number().value().abs())
                .distinct()
                .count();
        return values == 1 ? Optional.of(new Slip(near.getFirst(), digits.length() > DIGITS_MIN)) : Optional.empty();
    }

    private static boolean isSlip(String digits, Figure cell, PrintedNumber amount) {
        var number = cell.number();
        if (amount.unit().isMoney()
                != (number.unit().isMoney()
                        || number.unit() == Unit.NONE
                                && !cell.grid().kind(cell.column()).equals(Grid.Column.RATE))) {
            return false;
        }
        var value = number.value();
        if (amount.unit().isMoney()) {
            var unit = number.unit() == Unit.NONE ? Unit.TKR : number.unit();
            value = unit.inKronor(value).divide(amount.unit().inKronor(BigDecimal.ONE));
        }
        var its = digits(value, amount.decimals());
        return its.length() == digits.length() && digits.length() >= DIGITS_MIN && Names.distance(digits, its) == 1;
    }

    private static String digits(BigDecimal value, int decimals) {
        return value.abs()
                .setScale(decimals, RoundingMode.HALF_UP)
                .unscaledValue()
                .toString();
    }
}
