package se.tertial.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.tertial.ledger.table.KeptMapping;

/**
 * All that a municipality's folder says of money: its codes, its budget decisions and the sums of what is not imported as
 * entries. Operating areas and projects stand in the order of reports.
 *
 * @param mappings how files of entries are read, by name
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
        entries = List.copyOf(entries);
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
        return new LedgerFacts(chart, areas, other, budget, projects, projectAmounts, mappings, sums);
    }

    public LedgerFacts with(Budget other) {
        return new LedgerFacts(chart, areas, operating, other, projects, projectAmounts, mappings, entries);
    }

    /** With one more mapping, or another under a name that there is. */
    public LedgerFacts keeping(KeptMapping kept) {
        var all = new ArrayList<>(mappings);
        all.removeIf(other -> other.name().equals(kept.name()));
        all.add(kept);
        all.sort(Comparator.comparing(KeptMapping::name));
        return new LedgerFacts(chart, areas, operating, budget, projects, projectAmounts, all, entries);
    }

    public List<BudgetDecision> decisions() {
        return budget.decisions();
    }
}
