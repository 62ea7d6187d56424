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
        return SECTIONS.stream().anyMatch(section -> isAt(visit, section));
    }

    /** At the page or one below it; all others are below the first. */
    private static boolean isAt(Visit visit, Section section) {
        var path = visit.place(section.path().split("/")).path();
        return visit.path().equals(path)
                || !section.path().equals(EconomyComposition.PATH)
                        && visit.path().startsWith(path + "/");
    }

    /** Those the reader may see, of the same unit and round. Empty when there is but one, for then there is nowhere to go. */
    public static List<Link> of(Visit visit) {
        var links = SECTIONS.stream()
                .filter(section -> section.right() == null
                        || visit.may(section.right(), visit.unit().code()))
                .map(section -> {
                    var to = visit.to(section.path().split("/"));
                    return new Link(visit.text(section.key()), to.toString(), isAt(visit, section));
                })
                .toList();
        return links.size() < 2 ? List.of() : links;
    }
}
