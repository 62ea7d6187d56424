package se.tertial.report.web;

import static se.tertial.report.web.BudgetDecisionFields.AMOUNT;
import static se.tertial.report.web.BudgetDecisionFields.UNIT;
import static se.tertial.report.web.DecisionLines.at;
import static se.tertial.report.web.DecisionLines.orNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tertial.basics.Amount;
import se.tertial.basics.SourceLine;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.BudgetLine;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.report.web.ControlFormPage.Field;
import se.tertial.report.web.ControlFormPage.Group;
import se.tertial.ui.Choice.Option;

/** Lines of a year's budget: a unit's report lines. */
record BudgetLineFields(Visit visit) implements DecisionLines {

    private static final String LINE = "line";
    private static final String AREA = "area";
    private static final String SEASON = "season";

    @Override
    public List<Kind> kinds() {
        return Stream.of(Kind.values()).filter(kind -> !kind.isOfProjects()).toList();
    }

    @Override
    public List<String> needed() {
        return List.of(UNIT, LINE);
    }

    @Override
    public String told() {
        return UNIT;
    }

    @Override
    public List<Group> groups(Typed typed) {
        return groups(visit, typed, "budget.lines.note", place -> line(typed, place));
    }

    private LedgerFacts facts() {
        return visit.insight().municipality().ledger();
    }

    private List<Field> line(Typed typed, int place) {
        var fields = new BudgetDecisionFields(visit);
        var line = new ArrayList<Field>();
        line.add(typed.choice(at(UNIT, place), visit.text("budget.unit"), fields.orNone(fields.units()), ""));
        line.add(typed.choice(at(LINE, place), visit.text("budget.report-line"), lines(fields), ""));
        if (!facts().areas().isEmpty()) {
            var areas = facts().areas().stream().map(a -> new Option(a.code(), a.label(), false));
            line.add(typed.choice(at(AREA, place), visit.text("budget.area"), fields.orNone(areas), ""));
        }
        if (!facts().budget().seasons().isEmpty()) {
            var seasons = facts().budget().seasons().stream().map(s -> new Option(s.code(), s.name(), false));
            line.add(typed.choice(at(SEASON, place), visit.text("budget.season"), fields.orNone(seasons), ""));
        }
        line.add(typed.line(at(AMOUNT, place), visit.text("budget.line-amount")));
        return line;
    }

    private List<Option> lines(BudgetDecisionFields fields) {
        return fields.orNone(visit.model().lines().stream()
                .filter(line -> line.partOf().isEmpty())
                .map(line -> new Option(line.code(), line.label().in(visit.language()), false)));
    }

    @Override
    public Map<String, String> stored(Budget budget, String code) {
        var values = new HashMap<String, String>();
        var lines = of(budget, code);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            values.put(at(UNIT, i), line.unit());
            values.put(at(AREA, i), line.area() == null ? "" : line.area());
            values.put(at(LINE, i), line.line());
            values.put(at(SEASON, i), line.season() == null ? "" : line.season());
            values.put(at(AMOUNT, i), line.amount().kronor().toPlainString());
        }
        return values;
    }

    @Override
    public List<BudgetLine> of(Budget budget, String code) {
        return budget.lines().stream().filter(l -> l.decision().equals(code)).toList();
    }

    @Override
    public Budget changed(Budget budget, String code, Typed typed) {
        var others = budget.lines().stream().filter(l -> !l.decision().equals(code));
        var lines = filled(typed).stream()
                .map(place -> new BudgetLine(
                        code,
                        typed.get(at(UNIT, place)),
                        orNull(typed.get(at(AREA, place))),
                        typed.get(at(LINE, place)),
                        orNull(typed.get(at(SEASON, place))),
                        DecisionLines.amount(typed, place),
                        new SourceLine("budget-lines.csv", budget.lines().size() + place + 2)));
        return new Budget(
                budget.seasons(),
                budget.decisions(),
                Stream.concat(others, lines).toList(),
                budget.projectLines());
    }

    @Override
    public Amount sum(Typed typed) {
        return sum(typed, _ -> true);
    }
}
