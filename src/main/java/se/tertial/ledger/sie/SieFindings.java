package se.tertial.ledger.sie;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.tertial.basics.Finding;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.Finding.Severity;

/** Tells what is wrong with a file: of each kind the first ones, and at the end how many more there were. */
final class SieFindings {

    private static final Map<Severity, Integer> TOLD_MAX =
            Map.of(Severity.ERROR, 20, Severity.WARNING, 10, Severity.NOTE, 3);

    private static final class Count {
        private long all;
        private int lastLine;
        private int lastToldLine;
    }

    private final String file;
    private final Consumer<Finding> told;
    private final Map<SieMistake, Count> counts = new EnumMap<>(SieMistake.class);
    private long errors;

    SieFindings(String file, Consumer<Finding> told) {
        this.file = file;
        this.told = told;
    }

    String file() {
        return file;
    }

    /** @param line from 1, or 0 for the whole file */
    void report(SieMistake mistake, int line, String... arguments) {
        errors += mistake.severity() == Severity.ERROR ? 1 : 0;
        var count = counts.computeIfAbsent(mistake, _ -> new Count());
        count.all++;
        count.lastLine = line;
        if (count.all <= toldMax(mistake)) {
            count.lastToldLine = line;
            tell(mistake.code(), mistake.severity(), line, arguments);
        }
    }

    /** How many errors so far. What follows from something unreadable is not told as well. */
    long errors() {
        return errors;
    }

    /** How many so far of a kind. */
    long count(SieMistake mistake) {
        var count = counts.get(mistake);
        return count == null ? 0 : count.all;
    }

    boolean has(SieMistake mistake) {
        return counts.containsKey(mistake);
    }

    /** Tells of those that were not told one by one. */
    void end() {
        counts.forEach((mistake, count) -> {
            var more = count.all - toldMax(mistake);
            if (more > 0) {
                tell(
                        SieMistake.MORE.code(),
                        mistake.severity(),
                        count.lastLine,
                        Long.toString(more),
                        Integer.toString(count.lastLine),
                        Integer.toString(count.lastToldLine));
            }
        });
    }

    private static int toldMax(SieMistake mistake) {
        return TOLD_MAX.getOrDefault(mistake.severity(), 1);
    }

    private void tell(String code, Severity severity, int line, String... arguments) {
        told.accept(new Finding(code, severity, new Place(file, line, ""), List.of(arguments)));
    }
}
