package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.check.Meaning.Measure;
import se.tertial.proof.number.Cell;
import se.tertial.proof.number.CellText;

/** A rating in words that its own target and outcome contradict. Only where the target says itself which way is good. */
final class Targets implements Check {

    private static final Pattern AT_LEAST = Pattern.compile(
            "(?i)(?:>=|≥|minst|lägst)\\s*(\\d[\\d ]*(?:[.,]\\d+)?) ?(?:%|procent)?|(\\d[\\d ]*(?:[.,]\\d+)?) ?(?:%|procent)? eller (?:högre|mer)");
    private static final Pattern AT_MOST = Pattern.compile(
            "(?i)(?:<=|≤|högst|max|som mest)\\s*(\\d[\\d ]*(?:[.,]\\d+)?) ?(?:%|procent)?|(\\d[\\d ]*(?:[.,]\\d+)?) ?(?:%|procent)? eller (?:lägre|mindre)");
    private static final Pattern MORE =
            Pattern.compile("(?i)(?:>|över|högre än|mer än)\\s*(\\d[\\d ]*(?:[.,]\\d+)?) ?(?:%|procent)?");
    private static final Pattern LESS =
            Pattern.compile("(?i)(?:<|under|lägre än|mindre än)\\s*(\\d[\\d ]*(?:[.,]\\d+)?) ?(?:%|procent)?");

    /** Which way is good is not said, but the target itself is good enough. */
    private static final Pattern PLAIN = Pattern.compile("(\\d[\\d ]*(?:[.,]\\d+)?) ?(?:%|procent)?");

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        for (var grid : manuscript.grids()) {
            var target = only(grid, Measure.TARGET);
            var outcome = only(grid, Measure.ACTUAL);
            var rating = only(grid, Measure.RATING);
            if (target >= 0 && outcome >= 0 && rating >= 0 && only(grid, Measure.FORECAST) < 0) {
                for (var line = 0; line < grid.lines().size(); line++) {
                    held(grid, line, target, outcome, rating, voice).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static int only(Grid grid, Measure measure) {
        var found = -1;
        for (var i = 1; i < grid.width(); i++) {
            if (grid.meanings().get(i).measure() == measure) {
                if (found >= 0) {
                    return measure == Measure.FORECAST ? found : -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static Optional<ProofFinding> held(Grid grid, int line, int target, int outcome, int rating, Voice voice) {
        var value = grid.number(line, outcome);
        var word = Label.plain(grid.lines().get(line).text(rating));
        var isMet = word.matches("(målet )?(är )?uppfyllt|uppfylls|uppnått");
        var isMissed = word.matches("(målet )?(är )?(ej|inte) (uppfyllt|uppnått)|uppfylls ej");
        if (value.isEmpty() || isMet == isMissed) {
            return Optional.empty();
        }
        var satisfied = satisfied(
                CellText.plain(grid.lines().get(line).text(target)), value.get().value());
        if (satisfied.isEmpty() || satisfied.get() == isMet) {
            return Optional.empty();
        }
        var message = voice.say(
                "proof.target",
                Voice.inShort(grid.lines().get(line).label()),
                grid.lines().get(line).text(target),
                grid.lines().get(line).text(outcome),
                grid.lines().get(line).text(rating));
        return Optional.of(voice.atCell("target", Severity.WARNING, message, grid, line, rating, Amounts.none()));
    }

    static Optional<Boolean> satisfied(String target, BigDecimal value) {
        return bound(AT_LEAST, target)
                .map(bound -> value.compareTo(bound) >= 0)
                .or(() -> bound(AT_MOST, target).map(bound -> value.compareTo(bound) <= 0))
                .or(() -> bound(MORE, target).map(bound -> value.compareTo(bound) > 0))
                .or(() -> bound(LESS, target).map(bound -> value.compareTo(bound) < 0))
                .or(() -> bound(PLAIN, target)
                        .filter(bound -> value.compareTo(bound) == 0)
                        .map(reached -> true));
    }

    private static Optional<BigDecimal> bound(Pattern pattern, String target) {
        var match = pattern.matcher(target.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var digits = match.groupCount() > 1 && match.group(1) == null ? match.group(2) : match.group(1);
        return CellText.read(digits, CellText.Style.SWEDISH) instanceof Cell.Figure(var number)
                ? Optional.of(number.value())
                : Optional.empty();
    }
}
