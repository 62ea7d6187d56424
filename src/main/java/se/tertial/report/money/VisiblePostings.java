package se.tertial.report.money;

import java.util.List;
import java.util.function.Predicate;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.query.CodeGroups;
import se.tertial.ledger.query.CodeGroups.Member;
import se.tertial.ledger.query.Postings.Posting;
import se.tertial.report.figure.Insight;

/** Which entries somebody may see, by the units that their responsibility centres belong to. */
public final class VisiblePostings {

    private final CodeGroups units;

    public VisiblePostings(Insight insight) {
        units = new CodeGroups(
                Dimension.CENTRE,
                insight.municipality().ledger().chart().centres().stream()
                        .map(centre -> new Member(centre.code(), centre.unit(), centre.years()))
                        .toList());
    }

    /** An entry of no unit is seen by nobody who is not allowed everywhere. */
    public List<Posting> of(List<Posting> postings, Predicate<String> mayIn) {
        return postings.stream()
                .filter(posting -> {
                    var entry = posting.entry();
                    var unit = units.of(entry.coding().centre(), entry.month().getYear());
                    return !unit.isEmpty() && mayIn.test(unit);
                })
                .toList();
    }
}
