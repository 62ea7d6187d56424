package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.check.Meaning.Measure;
import se.tertial.proof.number.ProseNumbers;
import se.tertial.proof.number.ProseNumbers.Count;

/**
 * "18 av 18 mål uppfylls" against the report's own assessments: one of each goal, in small tables of the same form or in one
 * table, as many as the sentence speaks of.
 */
final class Counts implements Check {

    private static final int GOALS_MIN = 4;
    private static final Predicate<String> FULFILLED = text -> text.matches(
            "(?i)(uppfyllt|uppfylls|uppnått|uppnås|målet uppfyllt|målet är uppfyllt|grön|helt uppfyllt|kommer att uppnås|uppfylld|ja)\\.?");

    private record Ratings(List<String> words, Grid grid) {
        long fulfilled() {
            return words.stream().filter(FULFILLED).count();
        }
    }

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        var sets = ratings(manuscript.grids());
        for (var prose : manuscript.prose()) {
            for (var sentence : prose.sentences()) {
                for (var count : ProseNumbers.counts(sentence)) {
                    var matching = sets.stream()
                            .filter(set -> set.words().size() == count.whole())
                            .toList();
                    if (speaksOfFulfilment(sentence, count) && matching.size() == 1) {
                        var set = matching.getFirst();
                        if (set.fulfilled() != count.part() && set.fulfilled() > 0) {
                            findings.add(told(prose, sentence, count, set, voice));
                        }
                    }
                }
            }
        }
        return findings;
    }

    private static boolean speaksOfFulfilment(String sentence, Count count) {
        var after = sentence.substring(count.end()).toLowerCase(Locale.ROOT);
        return after.matches("(?U)[^.;]{0,60}\\bmål.*|[^.;]{0,30}mål\\b.*")
                && after.matches(".*(uppfyl|måluppfyllelse|uppnå|nås).*")
                && !after.matches(".*(inte|ej|delvis|ännu).*");
    }

    private static List<Ratings> ratings(List<Grid> grids) {
        var sets = new ArrayList<Ratings>();
        var byForm = new java.util.LinkedHashMap<List<String>, List<Grid>>();
        for (var grid : grids) {
            if (grid.lines().size() == 1) {
                byForm.computeIfAbsent(grid.header(), form -> new ArrayList<>()).add(grid);
            } else if (ratingColumn(grid) > 0) {
                var words = grid.lines().stream()
                        .map(line -> line.text(ratingColumn(grid)))
                        .filter(word -> !word.isBlank())
                        .toList();
                sets.add(new Ratings(words, grid));
            }
        }
        byForm.forEach((form, same) -> {
            var column = ratingColumn(same.getFirst());
            if (column >= 0 && same.getFirst().width() <= 3) {
                sets.add(new Ratings(
                        same.stream()
                                .map(grid -> grid.lines().getFirst().text(column))
                                .toList(),
                        same.getFirst()));
            }
        });
        sets.removeIf(set -> set.words().size() < GOALS_MIN);
        return sets;
    }

    private static int ratingColumn(Grid grid) {
        for (var column = 0; column < grid.width(); column++) {
            if (grid.meanings().get(column).measure() == Measure.RATING
                    || Label.plain(grid.heading(column)).matches("bedömning|måluppfyllelse|status")) {
                return column;
            }
        }
        return -1;
    }

    private static ProofFinding told(Prose prose, String sentence, Count count, Ratings set, Voice voice) {
        var expected = java.math.BigDecimal.valueOf(set.fulfilled());
        return voice.atWords(
                "count",
                Severity.WARNING,
                voice.say(
                        "proof.count",
                        count.text(),
                        set.fulfilled(),
                        set.words().size()),
                prose.place(),
                prose.section(),
                Voice.inShort(sentence),
                Amounts.of(
                        expected,
                        java.math.BigDecimal.valueOf(count.part()),
                        set.grid().place()));
    }
}
