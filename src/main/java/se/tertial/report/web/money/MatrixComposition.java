package se.tertial.report.web.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.basics.Messages;
import se.tertial.document.Chart;
import se.tertial.document.Table;
import se.tertial.report.Outline;
import se.tertial.report.money.Axis;
import se.tertial.report.money.BehindQuestions;
import se.tertial.report.money.FigureMatrix;
import se.tertial.report.money.MatrixCharts;
import se.tertial.report.review.Review;
import se.tertial.report.web.LedgerNav;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Shown;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;
import se.tertial.ui.Link;

/** The matrix as a page and as a document. */
final class MatrixComposition {

    private final MatrixAsked asked;
    private final Visit visit;
    private final Messages words;
    private final Table table;

    MatrixComposition(MatrixAsked asked) {
        this.asked = asked;
        visit = asked.visit();
        words = Messages.of("money", visit.language());
        table = FigureMatrix.of(asked.scope());
    }

    MatrixPage page() {
        var here = asked.at(MatrixAsked.PATH);
        var title = words.text("matrix.title");
        var filter = Shells.filter(visit, visit.unit(), visit.round()).and(asked.choices(), null);
        var isEmpty = table.rows().isEmpty();
        return new MatrixPage(
                Shells.of(visit, here, title, trail(visit), filter),
                LedgerNav.of(visit),
                visit.unit().name() + " · " + roundName(visit),
                sign(visit) + " " + source(),
                isEmpty ? "" : shown().html(List.of(table), rowLinks()),
                isEmpty ? "" : shown().html(charts()),
                unexplained(),
                isEmpty ? List.of() : files(),
                isEmpty ? elsewhere() : List.of());
    }

    private Shown shown() {
        return new Shown(visit, visit.round());
    }

    private List<Chart> charts() {
        return MatrixCharts.of(asked.scope(), table);
    }

    static String roundName(Visit visit) {
        return visit.insight().round(visit.round()).name().in(visit.language());
    }

    static List<Link> trail(Visit visit) {
        return List.of(new Link(visit.text("nav.economy"), visit.to(MatrixAsked.ECONOMY)));
    }

    /** The same address with the ending of a file. */
    static Address file(Address page, String ending) {
        return new Address(page.path() + "." + ending, page.query());
    }

    /** Unit and sign of the amounts, in words. */
    static String sign(Visit visit) {
        var money = visit.model().money();
        return Messages.of("money", visit.language())
                .text(
                        money.revenuePositive() ? "sign.revenue" : "sign.cost",
                        money.unit().symbol());
    }

    /** Whether amounts are added up from entries, or were loaded as sums. */
    private String source() {
        return words.text(
                BehindQuestions.canBeAsked(visit.insight(), visit.round()) ? "source.entries" : "source.folder");
    }

    /** A row leads further in: a unit to its own matrix, a line or an area to what it is made of. */
    private Map<String, String> rowLinks() {
        var links = new HashMap<String, String>();
        for (var row : table.rows()) {
            if (!row.cells().isEmpty() && !row.id().equals("total")) {
                var to = asked.choice().rows() == Axis.UNITS
                        ? asked.of(row.id())
                        : asked.narrowed(asked.choice().rows(), row.id());
                links.put(row.id(), to.toString());
            }
        }
        return links;
    }

    private List<Link> unexplained() {
        return outline()
                .map(outline -> Review.unexplained(
                        visit.insight(), outline, visit.unit().code(), visit.round(), visit.language()))
                .orElse(List.of())
                .stream()
                .map(finding -> new Link(finding.said(visit.language()), review()))
                .toList();
    }

    private Optional<Outline> outline() {
        return visit.insight().municipality().publications().outlines().stream()
                .filter(outline -> outline.isDefaultOf(visit.unit().code(), visit.round()))
                .findFirst();
    }

    private Address review() {
        return visit.place("rapporter", visit.unit().code(), visit.round().code(), "granska");
    }

    private List<Link> files() {
        return List.of(
                new Link("Excel", file(asked.at(MatrixAsked.PATH), "xlsx")),
                new Link("CSV", file(asked.at(MatrixAsked.PATH), "csv")));
    }

    /** Other rounds in which something is known of the unit, else the unit that all begin with. */
    private List<Link> elsewhere() {
        return visit.rounds().stream()
                .filter(round ->
                        !FigureMatrix.of(asked.scope().in(round.code())).rows().isEmpty())
                .limit(8)
                .map(round -> new Link(
                        visit.unit().name() + ", " + round.name().in(visit.language()),
                        visit.place(MatrixAsked.ECONOMY, MatrixAsked.PATH)
                                .with("enhet", visit.unit().code())
                                .with("omgang", round.code().code())))
                .toList();
    }

    Table table() {
        return table;
    }
}
