package se.tertial.ledger;

import java.util.List;

/** All that a municipality knows in money. */
public record LedgerFacts(List<OperatingAmount> operating, List<Project> projects, List<ProjectAmount> projectAmounts) {

    public LedgerFacts {
        operating = List.copyOf(operating);
        projects = List.copyOf(projects);
        projectAmounts = List.copyOf(projectAmounts);
    }
}
