package se.tertial.report.figure;

import java.util.List;
import se.tertial.basics.Amount;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetLine;

/**
 * A budget decision as it concerns a unit.
 *
 * @param amount what it gives the unit: all of it, or what its lines say of the unit and those below
 * @param figure of the amount
 * @param lines those that speak of the unit or any below
 */
public record Decided(BudgetDecision decision, Amount amount, FigureReference figure, List<BudgetLine> lines) {
    public Decided {
        lines = List.copyOf(lines);
    }
}
