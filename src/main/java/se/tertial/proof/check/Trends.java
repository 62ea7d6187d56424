package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.check.Meaning.Measure;

/**
 * A trend arrow against the values of two whole years. Held only where up is good, so that an arrow of goodness and one of
 * the value say the same, and only in a table where nearly all such arrows agree with their values.
 */
final class Trends implements Check {

    private static final BigDecimal NOTICEABLE = new BigDecimal("0.03");
    private static final int ARROWS_MIN = 5;
    private static final Pattern LESS_IS_BETTER = Pattern.compile(
            "(?i).*(skuld|utsläpp|tid\\b|tid,|kostnad|frånvaro|svinn|energi|våld|kö\\b|avvikelse|otrygg|oro |sjuk|arbetslös|klagomål|olycka|olyckor|investeringar i %|personalomsättning|avgångar|co2).*");

    record Arrow(int line, int column, boolean isUp, boolean agrees, String before, String after) {}

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var all = new ArrayList<ProofFinding>();
        var wrong = new ArrayList<ProofFinding>();
        var arrowsInAll = 0;
        for (var grid : manuscript.grids()) {
            var arrows = arrows(grid);
            arrowsInAll += arrows.size();
            arrows.stream().filter(arrow -> !arrow.agrees()).forEach(arrow -> wrong.add(told(grid, arrow, voice)));
        }
        if (arrowsInAll >= ARROWS_MIN && wrong.size() * 5 <= arrowsInAll) {
            all.addAll(wrong);
        }
        return all;
    }

    static List<Arrow> arrows(Grid grid) {
        var trend = column(grid, Measure.TREND);
        var target = column(grid, Measure.TARGET);
        var years = grid.meanings().stream()
                .filter(m -> m.measure() == Measure.ACTUAL && m.month() == 0 && m.year() > 0)
                .map(m -> grid.meanings().indexOf(m))
                .sorted((a, b) ->
                        grid.meanings().get(a).year() - grid.meanings().get(b).year())
                .toList();
        var arrows = new ArrayList<Arrow>();
        if (trend.isEmpty() || target.isEmpty() || years.size() < 2) {
            return arrows;
        }
        for (var line = 0; line < grid.lines().size(); line++) {
            arrow(grid, line, trend.get(), target.get(), years).ifPresent(arrows::add);
        }
        return arrows;
    }

    private static Optional<Integer> column(Grid grid, Measure measure) {
        for (var i = 0; i < grid.width(); i++) {
            if (grid.meanings().get(i).measure() == measure) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Arrow> arrow(Grid grid, int line, int trend, int target, List<Integer> years) {
        var sign = grid.lines().get(line).text(trend);
        var isUp = sign.matches(".*[↗↑⬆▲].*");
        var isDown = sign.matches(".*[↘↓⬇▼].*");
        var goal = grid.number(line, target);
        var after = grid.number(line, years.getLast());
        var before = grid.number(line, years.get(years.size() - 2));
        if (isUp == isDown
                || goal.isEmpty()
                || after.isEmpty()
                || before.isEmpty()
                || before.get().value().signum() <= 0) {
            return Optional.empty();
        }
        var change = after.get().value().subtract(before.get().value());
        var isNoticeable = change.abs().compareTo(before.get().value().multiply(NOTICEABLE)) > 0;
        var isBelow = goal.get()
                        .value()
                        .compareTo(before.get().value().max(after.get().value()))
                > 0;
        if (!isBelow
                || !isNoticeable
                || LESS_IS_BETTER
                        .matcher(grid.lines().get(line).row().cells().toString())
                        .matches()) {
            return Optional.empty();
        }
        return Optional.of(new Arrow(
                line,
                trend,
                isUp,
                change.signum() > 0 == isUp,
                grid.lines().get(line).text(years.get(years.size() - 2)),
                grid.lines().get(line).text(years.getLast())));
    }

    private static ProofFinding told(Grid grid, Arrow arrow, Voice voice) {
        var label = grid.lines().get(arrow.line()).label();
        var message = voice.say(
                arrow.isUp() ? "proof.trend-up" : "proof.trend-down",
                Voice.inShort(label),
                arrow.before(),
                arrow.after());
        return voice.atCell("trend", Severity.WARNING, message, grid, arrow.line(), arrow.column(), Amounts.none());
    }
}
