package se.tertial.ledger;

import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.SourceLine;

/**
 * What a decision on projects says of one of them: of all that it may cost, or of what it may cost in a year. The lines without
 * a year add up to the decision's amount; those of years say how it is divided, so that a decision that only moves money
 * between years comes to nothing.
 *
 * @param project id of the project
 * @param year null for its total expenditure
 * @param amount in ledger sign: leave to spend positive
 */
public record ProjectLine(
        String decision, String project, @Nullable Integer year, Amount amount, SourceLine source) {}
