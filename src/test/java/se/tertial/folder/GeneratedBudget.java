package se.tertial.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.ledger.Account;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetLine;
import se.tertial.ledger.BudgetSeason;
import se.tertial.ledger.Chart;
import se.tertial.ledger.CodePart;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectLine;
import se.tertial.ledger.ResponsibilityCentre;
import se.tertial.ledger.Years;

/** The chart and the budget decisions of a {@link GeneratedMunicipality}. */
final class GeneratedBudget {

    private static final int LONGEST = 20;

    private GeneratedBudget() {}

    static Chart chart(GeneratedMunicipality any) {
        var parts = Arrays.stream(Dimension.values())
                .filter(dimension -> any.coin())
                .map(dimension -> {
                    var name = any.words();
                    return new CodePart(
                            dimension,
                            name,
                            1 + any.upTo(5),
                            LONGEST,
                            any.coin() ? List.of() : List.of("3", "å1"),
                            any.coin() ? null : Integer.valueOf(1 + any.upTo(30)),
                            any.line("code-parts.csv", name));
                })
                .toList();
        var accounts = any.list(0, any::ledgerCode).stream()
                .distinct()
                .map(code -> {
                    var name = any.words();
                    return new Account(code, name, years(any), any.line("accounts.csv", name));
                })
                .toList();
        var centres = any.list(0, any::ledgerCode).stream()
                .distinct()
                .map(code -> {
                    var name = any.words();
                    var source = any.line("responsibility-centres.csv", name);
                    return new ResponsibilityCentre(code, name, any.unit(), years(any), source);
                })
                .toList();
        return new Chart(parts, accounts, centres);
    }

    static Budget budget(GeneratedMunicipality any) {
        var seasons = any.codes().stream()
                .map(code -> {
                    var name = any.words();
                    var weights = IntStream.range(0, BudgetSeason.MONTHS)
                            .mapToObj(month -> month == 3 ? 1 : any.upTo(20))
                            .toList();
                    return new BudgetSeason(code, name, weights, any.line("budget-seasons.csv", name));
                })
                .toList();
        var codes = any.codes();
        var lines = codes.stream()
                .filter(code -> any.coin())
                .map(code -> line(any, code, seasons))
                .toList();
        var decisions = codes.stream()
                .map(code -> decision(
                        any,
                        code,
                        lines.stream()
                                .filter(line -> line.decision().equals(code))
                                .findFirst()
                                .orElse(null)))
                .toList();
        return new Budget(seasons, decisions, lines, List.of());
    }

    /** With decisions on projects besides, some of which only move money between years. */
    static Budget withProjects(GeneratedMunicipality any, Budget budget, List<Project> leaves) {
        var decisions = new ArrayList<>(budget.decisions());
        var lines = new ArrayList<ProjectLine>();
        for (var project : leaves) {
            if (!any.coin()) {
                continue;
            }
            var code = "p-" + project.id();
            var inAll = any.coin() ? any.amount() : null;
            if (inAll != null) {
                lines.add(new ProjectLine(code, project.id(), null, inAll, any.line("project-lines.csv")));
            }
            lines.add(new ProjectLine(code, project.id(), any.year(), any.amount(), any.line("project-lines.csv")));
            var text = any.words();
            decisions.add(new BudgetDecision(
                    code,
                    project.unit(),
                    any.year(),
                    any.coin() ? BudgetDecision.Kind.PROJECT : BudgetDecision.Kind.PROJECT_CHANGE,
                    text,
                    "",
                    null,
                    "",
                    "",
                    any.round(),
                    inAll == null ? Amount.ZERO : inAll,
                    any.line("budget-decisions.csv", text)));
        }
        return new Budget(budget.seasons(), decisions, budget.lines(), lines);
    }

    private static BudgetLine line(GeneratedMunicipality any, String decision, List<BudgetSeason> seasons) {
        return new BudgetLine(
                decision,
                any.unit(),
                any.coin() ? null : any.area(),
                any.reportLine(),
                any.coin() ? null : any.any(seasons).code(),
                any.amount(),
                any.line("budget-lines.csv"));
    }

    private static BudgetDecision decision(GeneratedMunicipality any, String code, @Nullable BudgetLine line) {
        var kinds = Arrays.stream(BudgetDecision.Kind.values())
                .filter(kind -> kind != BudgetDecision.Kind.TRANSFER && !kind.isOfProjects())
                .toList();
        var text = any.words();
        var body = any.optional();
        var paragraph = any.optional();
        var registryNumber = any.optional();
        var unit = line == null ? any.unit() : line.unit();
        Amount amount = line == null ? any.amount() : line.amount();
        return new BudgetDecision(
                code,
                unit,
                any.year(),
                any.any(kinds),
                text,
                body,
                any.coin() ? any.date() : null,
                paragraph,
                registryNumber,
                any.round(),
                amount,
                any.line("budget-decisions.csv", text, body, paragraph, registryNumber));
    }

    private static Years years(GeneratedMunicipality any) {
        var from = any.coin() ? null : Integer.valueOf(2000 + any.upTo(20));
        return new Years(from, any.coin() ? null : Integer.valueOf(2021 + any.upTo(20)));
    }
}
