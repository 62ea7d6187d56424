package se.tertial.ledger;

import java.util.List;

/** All that a municipality knows in money. Operating areas and projects stand in the order of reports. */
public record LedgerFacts(
        List<OperatingArea> areas,
        List<OperatingAmount> operating,
        List<BudgetDecision> decisions,
        List<Project> projects,
        List<ProjectAmount> projectAmounts) {

    public LedgerFacts {
        areas = List.copyOf(areas);
        operating = List.copyOf(operating);
        decisions = List.copyOf(decisions);
        projects = List.copyOf(projects);
        projectAmounts = List.copyOf(projectAmounts);
    }
}
