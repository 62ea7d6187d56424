package se.tertial.proof.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.number.PrintedNumber;

/** A column of per cent that most rows show to be a share, or a change, of two others. */
final class Shares implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private enum Form {
        OF,
        CHANGE
    }

    private record Rule(int column, int first, int second, Form form, List<Integer> broken, int held, int tested) {
        boolean isBelieved() {
            return held >= 3 && held * 10 >= tested * 7;
        }
    }

    private record Range(BigDecimal least, BigDecimal most, BigDecimal middle) {}

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        for (var grid : manuscript.grids()) {
            for (var column : grid.columns(Grid.Column.RATE)) {
                rule(grid, column)
                        .ifPresent(rule -> rule.broken().forEach(line -> findings.add(told(grid, rule, line, voice))));
            }
        }
        return findings;
    }

    private static Optional<Rule> rule(Grid grid, int column) {
        var rules = new ArrayList<Rule>();
        for (var first : grid.columns(Grid.Column.AMOUNT)) {
            for (var second : grid.columns(Grid.Column.AMOUNT)) {
                if (!first.equals(second)) {
                    rules.add(tried(grid, column, first, second, Form.CHANGE));
                    rules.add(tried(grid, column, first, second, Form.OF));
                }
            }
        }
        return rules.stream().filter(Rule::isBelieved).max(Comparator.comparingInt(Rule::held));
    }

    private static Rule tried(Grid grid, int column, int first, int second, Form form) {
        var broken = new ArrayList<Integer>();
        var held = 0;
        for (var line = 0; line < grid.lines().size(); line++) {
            var printed = grid.number(line, column);
            var range = range(grid, line, first, second, form);
            if (printed.isEmpty() || range.isEmpty()) {
                continue;
            }
            if (isWithin(printed.get(), range.get())) {
                held += printed.get().value().signum() != 0 ? 1 : 0;
            } else {
                broken.add(line);
            }
        }
        return new Rule(column, first, second, form, broken, held, held + broken.size());
    }

    private static boolean isWithin(PrintedNumber printed, Range range) {
        var slack = printed.halfUnit();
        return printed.value().add(slack).compareTo(range.least()) >= 0
                && printed.value().subtract(slack).compareTo(range.most()) <= 0;
    }

    private static Optional<Range> range(Grid grid, int line, int first, int second, Form form) {
        var a = grid.number(line, first);
        var b = grid.number(line, second);
        if (a.isEmpty()
                || b.isEmpty()
                || b.get().value().abs().compareTo(b.get().halfUnit()) <= 0) {
            return Optional.empty();
        }
        var all = new ArrayList<BigDecimal>();
        for (var x : List.of(
                a.get().value().subtract(a.get().halfUnit()),
                a.get().value().add(a.get().halfUnit()))) {
            for (var y : List.of(
                    b.get().value().subtract(b.get().halfUnit()),
                    b.get().value().add(b.get().halfUnit()))) {
                all.add(percent(x, y, form));
            }
        }
        all.sort(Comparator.naturalOrder());
        return Optional.of(new Range(
                all.getFirst(), all.getLast(), percent(a.get().value(), b.get().value(), form)));
    }

    private static BigDecimal percent(BigDecimal a, BigDecimal b, Form form) {
        var part = form == Form.OF ? a : b.subtract(a);
        return part.multiply(HUNDRED).divide(b, MathContext.DECIMAL64);
    }

    private static ProofFinding told(Grid grid, Rule rule, int line, Voice voice) {
        var printed = grid.number(line, rule.column()).orElseThrow();
        var middle = range(grid, line, rule.first(), rule.second(), rule.form())
                .orElseThrow()
                .middle();
        var expected = middle.setScale(printed.decimals(), java.math.RoundingMode.HALF_UP);
        var a = grid.number(line, rule.first()).orElseThrow();
        var b = grid.number(line, rule.second()).orElseThrow();
        var message = voice.say(
                rule.form() == Form.OF ? "proof.share" : "proof.share-change",
                grid.lines().get(line).label(),
                voice.number(a.value()),
                voice.number(b.value()),
                voice.number(expected),
                voice.number(printed.value()),
                grid.heading(rule.column()));
        return voice.atCell(
                "share", Severity.ERROR, message, grid, line, rule.column(), Amounts.of(expected, printed.value()));
    }
}
