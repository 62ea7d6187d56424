package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;

/** Months below each other with a column that adds them up as the year goes: each is the one before and the month. */
final class Accumulations implements Check {

    private static final int ROWS_MIN = 4;
    private static final Pattern MONTH = Pattern.compile(
            "(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)(uari|ruari|s|il|i|usti|tember|t|ober|ember)?( 20\\d\\d)?|20\\d\\d-?(0[1-9]|1[0-2])");
    private static final Pattern ACCUMULATED = Pattern.compile("(?i).*\\b(ack|ackumulera(t|d|de)|hittills)\\b.*");

    private record Rule(int month, int sum, List<Integer> broken, int held) {}

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        for (var grid : manuscript.grids()) {
            var months = months(grid);
            if (months.size() >= ROWS_MIN) {
                for (var column : grid.columns(Grid.Column.AMOUNT)) {
                    if (ACCUMULATED.matcher(grid.heading(column)).matches()) {
                        rule(grid, months, column)
                                .ifPresent(rule ->
                                        rule.broken().forEach(i -> findings.add(told(grid, months, rule, i, voice))));
                    }
                }
            }
        }
        return findings;
    }

    private static List<Integer> months(Grid grid) {
        return IntStream.range(0, grid.lines().size())
                .filter(i ->
                        MONTH.matcher(Label.plain(grid.lines().get(i).label())).matches())
                .boxed()
                .toList();
    }

    /** The column of months that most rows show to be added up. */
    private static Optional<Rule> rule(Grid grid, List<Integer> months, int sum) {
        return grid.columns(Grid.Column.AMOUNT).stream()
                .filter(month -> month != sum)
                .map(month -> tried(grid, months, month, sum))
                .filter(rule -> rule.held() >= ROWS_MIN - 1
                        && rule.held() > 2 * rule.broken().size())
                .findFirst();
    }

    private static Rule tried(Grid grid, List<Integer> months, int month, int sum) {
        var broken = new ArrayList<Integer>();
        var held = 0;
        for (var i = 1; i < months.size(); i++) {
            var off = off(grid, months, month, sum, i);
            if (off.isPresent() && off.get().signum() != 0) {
                broken.add(i);
            } else if (off.isPresent()) {
                held++;
            }
        }
        return new Rule(month, sum, broken, held);
    }

    /** Printed sum minus what the row before and the month make, nought when rounding explains it. */
    private static Optional<BigDecimal> off(Grid grid, List<Integer> months, int month, int sum, int i) {
        var before = grid.number(months.get(i - 1), sum);
        var now = grid.number(months.get(i), sum);
        var part = grid.number(months.get(i), month);
        if (before.isEmpty() || now.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        var off = now.get()
                .value()
                .subtract(before.get().value())
                .subtract(part.get().value());
        var slack =
                now.get().halfUnit().add(before.get().halfUnit()).add(part.get().halfUnit());
        return Optional.of(off.abs().compareTo(slack) <= 0 ? BigDecimal.ZERO : off);
    }

    private static ProofFinding told(Grid grid, List<Integer> months, Rule rule, int i, Voice voice) {
        var line = months.get(i);
        var found = grid.number(line, rule.sum()).orElseThrow().value();
        var before = grid.number(months.get(i - 1), rule.sum()).orElseThrow().value();
        var part = grid.number(line, rule.month()).orElseThrow().value();
        var message = voice.say(
                "proof.accumulated",
                grid.lines().get(line).label(),
                voice.number(before),
                voice.number(part),
                voice.number(before.add(part)),
                voice.number(found),
                grid.heading(rule.sum()));
        return voice.atCell(
                "accumulated", Severity.ERROR, message, grid, line, rule.sum(), Amounts.of(before.add(part), found));
    }
}
