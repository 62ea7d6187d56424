package se.tertial.ledger.table;

import java.io.IOException;
import java.util.List;

/** What makes the rest of a file impossible to read; told as a finding by whoever reads it. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1;

    private final transient TableProblem problem;
    private final int line;
    private final transient List<String> arguments;

    Unreadable(TableProblem problem, int line, String... arguments) {
        super(problem.name());
        this.problem = problem;
        this.line = line;
        this.arguments = List.of(arguments);
    }

    void tell(Findings findings) {
        findings.add(problem, line, "", arguments.toArray(String[]::new));
    }
}
