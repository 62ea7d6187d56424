package se.tertial.ledger.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.tertial.basics.Finding;
import se.tertial.basics.Finding.Place;

/** Tells the first findings of each sort, and at the end how many more there were. */
final class Findings {

    static final int EACH_MAX = 20;

    private final String file;
    private final Consumer<Finding> told;
    private final Map<TableProblem, Integer> counts = new EnumMap<>(TableProblem.class);
    private final Map<TableProblem, Integer> firstLines = new EnumMap<>(TableProblem.class);

    Findings(String file, Consumer<Finding> told) {
        this.file = file;
        this.told = told;
    }

    /** @param line 0 for the whole file */
    void add(TableProblem problem, int line, String column, String... arguments) {
        firstLines.putIfAbsent(problem, line);
        if (counts.merge(problem, 1, Integer::sum) <= EACH_MAX) {
            told.accept(finding(problem, problem.severity(), line, column, arguments));
        }
    }

    boolean hasErrors() {
        return counts.keySet().stream().anyMatch(problem -> problem.severity() == Finding.Severity.ERROR);
    }

    void addOnce(TableProblem problem, int line, String column, String... arguments) {
        if (!counts.containsKey(problem)) {
            add(problem, line, column, arguments);
        }
    }

    /** As severe as what it counts. */
    void end() {
        counts.forEach((problem, count) -> {
            if (count > EACH_MAX) {
                var more = Integer.toString(count - EACH_MAX);
                var first = String.valueOf(firstLines.get(problem));
                told.accept(finding(TableProblem.MORE, problem.severity(), 0, "", more, first));
            }
        });
    }

    private Finding finding(
            TableProblem problem, Finding.Severity severity, int line, String column, String... arguments) {
        return new Finding(problem.code(), severity, new Place(file, line, column), List.of(arguments));
    }
}
