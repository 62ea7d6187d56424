package se.tertial.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tertial.basics.Language;
import se.tertial.proof.check.Checks;
import se.tertial.proof.check.Manuscript;
import se.tertial.proof.check.Voice;

/** Holds a report's figures against each other. */
public final class Proof {

    private static final Comparator<ProofFinding> BY_PLACE = Comparator.comparingInt(
                    (ProofFinding finding) -> finding.place().page())
            .thenComparingInt(finding -> finding.place().line())
            .thenComparing(ProofFinding::column);

    private record Cause(Place place, String row, String column, String quote, String code) {}

    private static final int SECONDS_MAX = 30;

    private Proof() {}

    /**
     * Ends within its time: a reading so large that some checks are not done with it has a note that says so.
     *
     * @param strict whether what rounding can just explain is noted as well
     */
    public static List<ProofFinding> read(Reading reading, Language language, boolean strict) {
        return read(reading, language, strict, SECONDS_MAX);
    }

    static List<ProofFinding> read(Reading reading, Language language, boolean strict, int secondsMax) {
        var voice = new Voice(language);
        var found = new ConcurrentLinkedQueue<ProofFinding>();
        try {
            var done = new CompletableFuture<Boolean>();
            Patience.await(done, secondsMax, () -> {
                check(reading, strict, voice, found);
                done.complete(true);
            });
        } catch (TimeoutException e) {
            found.add(voice.unfinished(secondsMax));
        }
        return found.stream()
                .collect(Collectors.toMap(
                        Proof::cause, Function.identity(), (first, again) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .sorted(BY_PLACE)
                .toList();
    }

    private static void check(Reading reading, boolean strict, Voice voice, Queue<ProofFinding> found) {
        var manuscript = Manuscript.of(reading);
        for (var check : strict ? Checks.strict() : Checks.all()) {
            found.addAll(check.find(manuscript, voice));
            Patience.stopIfLost();
        }
    }

    private static Cause cause(ProofFinding finding) {
        return new Cause(finding.place(), finding.row(), finding.column(), finding.quote(), finding.code());
    }
}
