package se.tertial.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.table.KeptMapping;

/**
 * All that a municipality's folder says of money: its codes, its budget decisions and the sums of what is not imported as
 * entries. Operating areas and projects stand in the order of reports.
 *
 * @param mappings how files of entries are read, by name
 * @param byAccount forecasts said account by account
 * @param entries what the imported entries come to; none where only the folder is looked at, as when it is changed
 */
public record LedgerFacts(
        Chart chart,
        List<OperatingArea> areas,
        List<OperatingAmount> operating,
        Budget budget,
        List<Project> projects,
        List<ProjectAmount> projectAmounts,
        List<KeptMapping> mappings,
        List<AccountForecast> byAccount,
        List<EntrySum> entries) {

    /**
     * The decisions behind the budget.
     *
     * @param lines what they say line by line, for those that do
     * @param projectLines what those on projects say of each
     */
    public record Budget(
            List<BudgetSeason> seasons,
            List<BudgetDecision> decisions,
            List<BudgetLine> lines,
            List<ProjectLine> projectLines) {

        public static final Budget NONE = new Budget(List.of(), List.of(), List.of(), List.of());

        public Budget {
            seasons = List.copyOf(seasons);
            decisions = List.copyOf(decisions);
            lines = List.copyOf(lines);
            projectLines = List.copyOf(projectLines);
        }

        public Budget with(List<ProjectLine> others) {
            return new Budget(seasons, decisions, lines, others);
        }
    }

    public LedgerFacts {
        areas = List.copyOf(areas);
        operating = List.copyOf(operating);
        projects = List.copyOf(projects);
        projectAmounts = List.copyOf(projectAmounts);
        mappings = List.copyOf(mappings);
        byAccount = List.copyOf(byAccount);
        entries = List.copyOf(entries);
    }

    /** Without any forecast by account. */
    public LedgerFacts(
            Chart chart,
            List<OperatingArea> areas,
            List<OperatingAmount> operating,
            Budget budget,
            List<Project> projects,
            List<ProjectAmount> projectAmounts,
            List<KeptMapping> mappings,
            List<EntrySum> entries) {
        this(chart, areas, operating, budget, projects, projectAmounts, mappings, List.of(), entries);
    }

    /** What the folder says, without any entry. */
    public LedgerFacts(
            Chart chart,
            List<OperatingArea> areas,
            List<OperatingAmount> operating,
            Budget budget,
            List<Project> projects,
            List<ProjectAmount> projectAmounts,
            List<KeptMapping> mappings) {
        this(chart, areas, operating, budget, projects, projectAmounts, mappings, List.of());
    }

    public LedgerFacts with(List<EntrySum> others) {
        return with(operating, others);
    }

    LedgerFacts with(List<OperatingAmount> other, List<EntrySum> sums) {
        return new LedgerFacts(chart, areas, other, budget, projects, projectAmounts, mappings, byAccount, sums);
    }

    public LedgerFacts with(Budget other) {
        return new LedgerFacts(chart, areas, operating, other, projects, projectAmounts, mappings, byAccount, entries);
    }

    /** With other forecasts, of lines and by account. */
    public LedgerFacts withForecasts(List<OperatingAmount> ofLines, List<AccountForecast> ofAccounts) {
        return new LedgerFacts(chart, areas, ofLines, budget, projects, projectAmounts, mappings, ofAccounts, entries);
    }

    /** With other projects and other sums of them. */
    public LedgerFacts withProjects(List<Project> others, List<ProjectAmount> amounts) {
        return new LedgerFacts(chart, areas, operating, budget, others, amounts, mappings, byAccount, entries);
    }

    /** The amounts of operation with the forecasts by account added up to those of their lines. */
    public List<OperatingAmount> said() {
        if (byAccount.isEmpty()) {
            return operating;
        }
        var sums = new LinkedHashMap<LineForecast, OperatingAmount>();
        for (var one : byAccount) {
            var year = new Period.Year(one.knownIn().year());
            sums.merge(
                    new LineForecast(one.unit(), one.line(), one.knownIn()),
                    new OperatingAmount(
                            one.unit(),
                            null,
                            one.line(),
                            OperatingAmount.Kind.FORECAST,
                            year,
                            one.knownIn(),
                            one.amount(),
                            one.source()),
                    (a, b) -> a.with(a.amount().plus(b.amount())));
        }
        var all = new ArrayList<>(operating);
        all.removeIf(amount -> amount.kind() == OperatingAmount.Kind.FORECAST
                && amount.area() == null
                && amount.period().equals(new Period.Year(amount.knownIn().year()))
                && sums.containsKey(new LineForecast(amount.unit(), amount.line(), amount.knownIn())));
        all.addAll(sums.values());
        return all;
    }

    private record LineForecast(String unit, String line, RoundCode round) {}

    /** With one more mapping, or another under a name that there is. */
    public LedgerFacts keeping(KeptMapping kept) {
        var all = new ArrayList<>(mappings);
        all.removeIf(other -> other.name().equals(kept.name()));
        all.add(kept);
        all.sort(Comparator.comparing(KeptMapping::name));
        return new LedgerFacts(chart, areas, operating, budget, projects, projectAmounts, all, byAccount, entries);
    }

    public List<BudgetDecision> decisions() {
        return budget.decisions();
    }
}
