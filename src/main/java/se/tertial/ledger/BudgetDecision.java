package se.tertial.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * Money granted to a unit for a year, or to projects over all years.
 *
 * @param text what it is for
 * @param body who decided, may be empty
 * @param date when, null when not known
 * @param paragraph of the minutes, may be empty; so may the registry number of the matter
 * @param knownIn the first round that counts it
 * @param year of the budget; of a decision on projects the year it was made in
 * @param amount net, in ledger sign: leave to spend positive; the sum of its lines, when it has any
 */
public record BudgetDecision(
        String code,
        String unit,
        int year,
        Kind kind,
        String text,
        String body,
        @Nullable LocalDate date,
        String paragraph,
        String registryNumber,
        RoundCode knownIn,
        Amount amount,
        SourceLine source) {

    /** The same with another amount. */
    public BudgetDecision with(Amount other) {
        return new BudgetDecision(
                code, unit, year, kind, text, body, date, paragraph, registryNumber, knownIn, other, source);
    }

    public enum Kind {
        /** The frame as first decided. */
        ORIGINAL,
        /** A later change of the frame. */
        CHANGE,
        /** Left over from the year before, or to be made up for. */
        CARRY_OVER,
        /** Between units or lines; comes to nothing in all. */
        TRANSFER,
        /** A change of how money is counted, as an internal rent or a wage increase held centrally until now. */
        TECHNICAL,
        /** Granted beside the year's budget, and not a part of it. */
        SUPPLEMENTARY,
        /** What projects may cost in all and year by year, as first decided. Its lines are {@link ProjectLine}s. */
        PROJECT,
        /** A later change of that, as more money, or money moved to another year. */
        PROJECT_CHANGE;

        /** Whether it changes the frame: neither the frame itself nor what stands beside it. */
        public boolean isChange() {
            return this != ORIGINAL && this != SUPPLEMENTARY && !isOfProjects();
        }

        /** Whether it is of projects over all years, and not of a year's budget. */
        public boolean isOfProjects() {
            return this == PROJECT || this == PROJECT_CHANGE;
        }
    }
}
