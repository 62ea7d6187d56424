package se.tertial.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectLine;
import se.tertial.organisation.Organisation;

/** What decisions say of projects: of what they may cost in all, and year by year. */
final class ProjectDecisionFiles {

    private static final String DECISION = "decision";
    private static final String PROJECT = "project";

    static final CsvFile<ProjectLine> LINES = new CsvFile<>(
            "project-lines.csv",
            List.of(DECISION, PROJECT, "year", "amount"),
            List.of("year"),
            List.of(DECISION, PROJECT, "year"),
            null,
            (row, codes) -> new ProjectLine(
                    row.get(DECISION).code(codes.decisions),
                    row.get(PROJECT).code(codes.projects),
                    row.get("year").isGiven() ? Integer.valueOf(row.get("year").year()) : null,
                    row.get("amount").amount(),
                    row.source()),
            l -> List.of(
                    l.decision(),
                    l.project(),
                    Cell.of(l.year()),
                    Cell.of(l.amount().kronor())));

    private record Said(String project, @Nullable Integer year) {}

    private ProjectDecisionFiles() {}

    /** @param organisation null when it could not be read, which has been told */
    static Budget read(Reading in, Budget budget, List<Project> projects, @Nullable Organisation organisation) {
        var mistakesBefore = in.findings().count();
        var lines = LINES.read(in);
        var isWhole = in.findings().count() == mistakesBefore;
        var decisions = budget.decisions().stream()
                .collect(Collectors.toMap(BudgetDecision::code, Function.identity(), (a, b) -> a));
        var units = projects.stream().collect(Collectors.toMap(Project::id, Project::unit, (a, b) -> a));
        for (var line : lines) {
            var decision = decisions.get(line.decision());
            if (decision != null) {
                findMisplaced(line, decision, units, organisation, in);
            }
        }
        if (isWhole) {
            for (var decision : budget.decisions()) {
                if (decision.kind().isOfProjects()) {
                    var inAll = lines.stream()
                            .filter(line -> line.decision().equals(decision.code()) && line.year() == null);
                    BudgetFiles.findDifference(decision, inAll.map(ProjectLine::amount), in);
                }
            }
        }
        findPartsAndWholes(lines, in);
        return budget.with(lines);
    }

    private static void findMisplaced(
            ProjectLine line,
            BudgetDecision decision,
            Map<String, String> units,
            @Nullable Organisation organisation,
            Reading in) {
        if (!decision.kind().isOfProjects()) {
            in.findings()
                    .add(Mistake.PROJECT_LINE_OF_BUDGET, BudgetFiles.place(line.source(), DECISION), decision.code());
        }
        var unit = units.get(line.project());
        if (organisation != null
                && unit != null
                && organisation.unit(unit).isPresent()
                && !organisation.contains(decision.unit(), unit)) {
            in.findings()
                    .add(
                            Mistake.UNIT_OUTSIDE_DECISION,
                            BudgetFiles.place(line.source(), PROJECT),
                            unit,
                            decision.unit(),
                            decision.code());
        }
    }

    /** What is decided of a part may not be decided of the whole too: the whole is added up. */
    private static void findPartsAndWholes(List<ProjectLine> lines, Reading in) {
        var ofWholes = new HashSet<Said>();
        lines.forEach(line ->
                ProjectFiles.wholes(line.project(), in).forEach(whole -> ofWholes.add(new Said(whole, line.year()))));
        lines.stream()
                .filter(line -> ofWholes.contains(new Said(line.project(), line.year())))
                .forEach(line -> in.findings()
                        .add(Mistake.PART_AND_WHOLE_AMOUNT, BudgetFiles.place(line.source(), PROJECT), line.project()));
    }
}
