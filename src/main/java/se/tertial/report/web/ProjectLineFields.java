package se.tertial.report.web;

import static se.tertial.report.web.BudgetDecisionFields.AMOUNT;
import static se.tertial.report.web.BudgetDecisionFields.YEAR;
import static se.tertial.report.web.DecisionLines.at;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tertial.access.Right;
import se.tertial.basics.Amount;
import se.tertial.basics.SourceLine;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.ledger.ProjectLine;
import se.tertial.report.web.ControlFormPage.Group;
import se.tertial.ui.Choice.Option;

/** Lines of a decision on projects: what one may cost in all, or in a year. */
record ProjectLineFields(Visit visit) implements DecisionLines {

    private static final String PROJECT = "project";

    @Override
    public List<Kind> kinds() {
        return Stream.of(Kind.values()).filter(Kind::isOfProjects).toList();
    }

    @Override
    public List<String> needed() {
        return List.of(PROJECT);
    }

    @Override
    public String told() {
        return PROJECT;
    }

    @Override
    public List<Group> groups(Typed typed) {
        return groups(
                visit,
                typed,
                "budget.project-lines.note",
                place -> List.of(
                        typed.choice(at(PROJECT, place), visit.text("column.project"), projects(), ""),
                        typed.line(at(YEAR, place), visit.text("budget.project-year")),
                        typed.line(at(AMOUNT, place), visit.text("budget.project-amount"))));
    }

    private List<Option> projects() {
        return new BudgetDecisionFields(visit)
                .orNone(visit.insight().municipality().ledger().projects().stream()
                        .filter(project -> visit.may(Right.CHANGE_MONEY, project.unit()))
                        .map(project -> new Option(project.id(), project.label(), false)));
    }

    @Override
    public Map<String, String> stored(Budget budget, String code) {
        var values = new HashMap<String, String>();
        var lines = of(budget, code);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            values.put(at(PROJECT, i), line.project());
            values.put(at(YEAR, i), line.year() == null ? "" : line.year().toString());
            values.put(at(AMOUNT, i), line.amount().kronor().toPlainString());
        }
        return values;
    }

    @Override
    public List<ProjectLine> of(Budget budget, String code) {
        return budget.projectLines().stream()
                .filter(l -> l.decision().equals(code))
                .toList();
    }

    @Override
    public Budget changed(Budget budget, String code, Typed typed) {
        var others = budget.projectLines().stream().filter(l -> !l.decision().equals(code));
        var lines = filled(typed).stream()
                .map(place -> new ProjectLine(
                        code,
                        typed.get(at(PROJECT, place)),
                        DecisionLines.year(typed.get(at(YEAR, place))).orElse(null),
                        DecisionLines.amount(typed, place),
                        new SourceLine(
                                "project-lines.csv", budget.projectLines().size() + place + 2)));
        return budget.with(Stream.concat(others, lines).toList());
    }

    /** What is said of years is part of what is granted in all. */
    @Override
    public Amount sum(Typed typed) {
        return sum(typed, place -> !typed.isGiven(at(YEAR, place)));
    }
}
