package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.ui.Link;

/** The pages of a municipality's money, to go between. A new page of money is a new line here. */
public final class LedgerNav {

    /** @param right that its readers must have somewhere, null when it is for everybody */
    private record Section(
            String key, String path, @Nullable Right right) {}

    private static final List<Section> SECTIONS = List.of(
            new Section("ledger.nav.overview", EconomyComposition.PATH, null),
            new Section("ledger.nav.matrix", EconomyComposition.PATH + "/matris", null),
            new Section("ledger.nav.forecast", EconomyComposition.PATH + "/prognos", null),
            new Section("ledger.nav.decisions", String.join("/", BudgetComposition.PATH), null),
            new Section("nav.investments", InvestmentsComposition.PATH, null),
            new Section("ledger.nav.import", EconomyComposition.PATH + "/inlasning", Right.CHANGE_MONEY));

    private LedgerNav() {}

    /** Whether the reader is at one of them. */
    static boolean isAt(Visit visit) {
        return SECTIONS.stream()
                .anyMatch(section -> visit.path()
                        .equals(visit.place(section.path().split("/")).path()));
    }

    /** Those the reader may see, of the same unit and round. Empty when there is but one, for then there is nowhere to go. */
    public static List<Link> of(Visit visit) {
        var links = SECTIONS.stream()
                .filter(section -> section.right() == null
                        || visit.may(section.right(), visit.unit().code()))
                .map(section -> {
                    var to = visit.to(section.path().split("/"));
                    return new Link(
                            visit.text(section.key()),
                            to.toString(),
                            visit.path().equals(to.path()));
                })
                .toList();
        return links.size() < 2 ? List.of() : links;
    }
}
