package se.tertial.ledger.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tertial.basics.Finding;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.Finding.Severity;
import se.tertial.basics.Word;

/**
 * The findings of an import, so few that somebody reads them: the same thing wrong on many lines is told once with how many lines
 * there are, and after some of a kind only how many there are more.
 */
final class Told {

    private static final int OF_A_KIND_MAX = 20;

    private record Key(String code, List<String> arguments) {}

    private static final class Kind {
        private final Severity severity;
        private int told;
        private long more;

        private Kind(Severity severity) {
            this.severity = severity;
        }
    }

    private static final class Again {
        private final Finding first;
        private long times;

        private Again(Finding first) {
            this.first = first;
        }

        /** How many lines more is the last argument, empty when there are none. */
        private Finding finding() {
            var arguments = new ArrayList<>(first.arguments());
            arguments.add(times == 0 ? "" : Long.toString(times));
            return new Finding(first.code(), first.severity(), first.place(), arguments);
        }
    }

    private final String file;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<Key, Again> onLines = new LinkedHashMap<>();
    private final List<Finding> others = new ArrayList<>();
    private boolean hasErrors;

    /** @param file as the user knows it */
    Told(String file) {
        this.file = file;
    }

    /** Something that may be wrong in the same way on many lines. */
    void onLine(Problem problem, int line, String... arguments) {
        var key = new Key(Word.of(problem), List.of(arguments));
        var again = onLines.get(key);
        if (again != null) {
            again.times++;
        } else if (mayTell(key.code(), problem.severity())) {
            onLines.put(key, new Again(finding(problem, line, arguments)));
        }
    }

    /** Something about the file as a whole, or about one line. */
    void once(Problem problem, int line, String... arguments) {
        add(finding(problem, line, arguments));
    }

    void add(Finding finding) {
        if (mayTell(finding.code(), finding.severity())) {
            others.add(finding);
        }
    }

    boolean hasErrors() {
        return hasErrors;
    }

    /** Errors first, each kind of severity by line, and last what is not told. */
    List<Finding> all() {
        var all = new ArrayList<>(others);
        onLines.values().forEach(again -> all.add(again.finding()));
        all.sort(Comparator.comparing(Finding::severity)
                .thenComparing(finding -> finding.place().line()));
        kinds.values().stream()
                .filter(kind -> kind.more > 0)
                .forEach(kind -> all.add(new Finding(
                        Word.of(Problem.MORE_FINDINGS),
                        kind.severity,
                        new Place(file, 0, ""),
                        List.of(Long.toString(kind.more)))));
        return all;
    }

    private boolean mayTell(String code, Severity severity) {
        hasErrors |= severity == Severity.ERROR;
        var kind = kinds.computeIfAbsent(code, _ -> new Kind(severity));
        if (kind.told < OF_A_KIND_MAX) {
            kind.told++;
            return true;
        }
        kind.more++;
        return false;
    }

    private Finding finding(Problem problem, int line, String... arguments) {
        return new Finding(Word.of(problem), problem.severity(), new Place(file, line, ""), List.of(arguments));
    }
}
