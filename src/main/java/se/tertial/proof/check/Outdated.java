package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.check.Meaning.Measure;
import se.tertial.proof.number.PrintedNumber;
import se.tertial.proof.number.ProseNumbers;
import se.tertial.proof.number.Unit;

/**
 * A row prints as its outcome the share that its own words date, and a sentence about the same thing has another of a later
 * year: "30 %" of 2021 in the table, "27 %" of 2023 in the text.
 */
final class Outdated implements Check {

    private static final int WORD_LENGTH_MIN = 9;
    private static final int WORDS_IN_COMMON_MIN = 2;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,–-])20[0-6]\\d(?![\\d–-])");
    private static final Pattern WORD = Pattern.compile("\\p{L}{" + WORD_LENGTH_MIN + ",}");

    /** The only share of a sentence, and the latest year it names. */
    private record Dated(PrintedNumber share, int year, Set<String> words) {

        static Optional<Dated> of(String sentence) {
            var shares = ProseNumbers.amounts(sentence).stream()
                    .filter(number -> number.unit() == Unit.PERCENT)
                    .toList();
            var years = YEAR.matcher(sentence)
                    .results()
                    .mapToInt(year -> Integer.parseInt(year.group()))
                    .summaryStatistics();
            return shares.size() == 1 && years.getCount() > 0
                    ? Optional.of(new Dated(shares.getFirst(), years.getMax(), wordsOf(sentence)))
                    : Optional.empty();
        }

        private static Set<String> wordsOf(String sentence) {
            return WORD.matcher(sentence.toLowerCase(Locale.ROOT))
                    .results()
                    .map(word -> word.group())
                    .collect(Collectors.toSet());
        }

        boolean isNewerOfTheSame(Dated other) {
            var common = new HashSet<>(words);
            common.retainAll(other.words);
            return year > other.year && common.size() >= WORDS_IN_COMMON_MIN && !share.agrees(other.share);
        }
    }

    private record Told(Dated dated, Prose prose, String sentence) {}

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var told = new ArrayList<Told>();
        for (var prose : manuscript.prose()) {
            for (var sentence : prose.sentences()) {
                Dated.of(sentence).ifPresent(dated -> told.add(new Told(dated, prose, sentence)));
            }
        }
        var findings = new ArrayList<ProofFinding>();
        if (!told.isEmpty()) {
            manuscript.grids().forEach(grid -> find(grid, told, voice, findings));
        }
        return findings;
    }

    private static void find(Grid grid, List<Told> told, Voice voice, List<ProofFinding> findings) {
        for (var line = 0; line < grid.lines().size(); line++) {
            for (var text : grid.lines().get(line).row().cells()) {
                var own = Dated.of(text);
                if (own.isEmpty()) {
                    continue;
                }
                var column = outcome(grid, line, own.get().share().value());
                var newer = told.stream()
                        .filter(other -> other.dated().isNewerOfTheSame(own.get()))
                        .toList();
                if (column > 0 && newer.size() == 1) {
                    findings.add(finding(grid, line, column, own.get(), newer.getFirst(), voice));
                }
            }
        }
    }

    /** The column of outcomes that prints the share; 0 when none does. */
    private static int outcome(Grid grid, int line, BigDecimal share) {
        for (var column = 1; column < grid.width(); column++) {
            var isSame = grid.number(line, column)
                    .filter(number -> number.value().compareTo(share) == 0)
                    .isPresent();
            if (isSame && grid.meanings().get(column).measure() == Measure.ACTUAL) {
                return column;
            }
        }
        return 0;
    }

    private static ProofFinding finding(Grid grid, int line, int column, Dated own, Told newer, Voice voice) {
        var message = voice.say(
                "proof.outdated",
                grid.heading(column),
                voice.number(own.share().value()),
                String.valueOf(own.year()),
                voice.number(newer.dated().share().value()),
                String.valueOf(newer.dated().year()),
                Voice.inShort(newer.sentence()));
        return voice.atCell(
                "outdated",
                Severity.WARNING,
                message,
                grid,
                line,
                column,
                Amounts.of(
                        newer.dated().share().value(),
                        own.share().value(),
                        newer.prose().place()));
    }
}
