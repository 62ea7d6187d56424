package se.tertial.proof;

import java.util.Comparator;
import java.util.List;
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

    private Proof() {}

    /** @param strict whether what rounding can just explain is noted as well */
    public static List<ProofFinding> read(Reading reading, Language language, boolean strict) {
        var manuscript = Manuscript.of(reading);
        var voice = new Voice(language);
        var checks = strict ? Checks.strict() : Checks.all();
        return checks.stream()
                .flatMap(check -> check.find(manuscript, voice).stream())
                .collect(Collectors.toMap(
                        Proof::cause, Function.identity(), (first, again) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .sorted(BY_PLACE)
                .toList();
    }

    private static Cause cause(ProofFinding finding) {
        return new Cause(finding.place(), finding.row(), finding.column(), finding.quote(), finding.code());
    }
}
