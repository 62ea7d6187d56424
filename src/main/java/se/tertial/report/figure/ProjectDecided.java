package se.tertial.report.figure;

import java.util.List;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.ProjectLine;

/**
 * A decision on projects as it concerns one project, or those of a unit.
 *
 * @param lines what it says of them, in all and of any year
 * @param inAll figure of what it grants them over all years
 * @param ofYear figure of what it grants them in the year of the round
 */
public record ProjectDecided(
        BudgetDecision decision, List<ProjectLine> lines, FigureReference inAll, FigureReference ofYear) {
    public ProjectDecided {
        lines = List.copyOf(lines);
    }
}
