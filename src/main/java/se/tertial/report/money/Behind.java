package se.tertial.report.money;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.query.CodeCondition;
import se.tertial.ledger.query.LedgerQuery.Within;
import se.tertial.organisation.Unit;
import se.tertial.report.figure.Basis;
import se.tertial.report.figure.Insight;

/**
 * The entries that are behind a figure of the operating statement: of a unit and all below it, on a report line, in an operating
 * area if one is named.
 *
 * @param line code of a report line; a line that is a sum has the entries of all its lines
 * @param area code of an operating area, empty for all of them
 * @param basis all, where the model does not say what is internal
 * @param code narrowed further to entries with this code, null when not
 */
public record Behind(
        Unit unit,
        RoundCode round,
        String line,
        String area,
        Basis basis,
        @Nullable OneCode code) {

    /** @param code empty for entries that have none */
    public record OneCode(Dimension dimension, String code) {}

    /** The groups that the entries belong to. */
    List<Within> within(Insight insight) {
        var places = new LedgerPlaces(insight, round);
        return places.within(unit.code(), line, area);
    }

    CodeCondition where(Insight insight) {
        var ofCode = code == null ? CodeCondition.ANY : new CodeCondition.Is(code.dimension(), Set.of(code.code()));
        var internal = insight.municipality().plan().model().money().internal();
        var isInternal = new CodeCondition.AnyOf(List.of(
                new CodeCondition.Begins(Dimension.ACCOUNT, Set.copyOf(internal.accounts())),
                new CodeCondition.Begins(Dimension.COUNTERPARTY, Set.copyOf(internal.counterparties()))));
        return switch (basis) {
            case ALL -> ofCode;
            case INTERNAL -> isInternal.and(ofCode);
            case EXTERNAL -> new CodeCondition.Not(isInternal).and(ofCode);
        };
    }
}
