package se.tertial.report.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tertial.document.Block;
import se.tertial.document.Chart;
import se.tertial.document.Table;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.compose.MoneyRows;

/** The economy of a unit: the chapter of its report, with the variances drawn. */
final class EconomyComposition {

    static final String PATH = "ekonomi";

    private static final Set<Kind> KINDS = Set.of(
            Kind.OPERATING_LINES,
            Kind.OPERATING_AREAS,
            Kind.OPERATING_DEPARTMENTS,
            Kind.OPERATING_CHART,
            Kind.BUDGET_DECISIONS);

    private static final String AREAS = "operating-areas";

    private final Visit visit;
    private final Chapter chapter;
    private final Shown shown;

    private EconomyComposition(Visit visit) {
        this.visit = visit;
        chapter = Chapter.of(visit, KINDS);
        shown = new Shown(visit, chapter.round());
    }

    static EconomyPage of(Visit visit) {
        return new EconomyComposition(visit).page();
    }

    private EconomyPage page() {
        var round = chapter.round();
        var title = visit.text("nav.economy");
        var filter = Shells.filter(visit, visit.unit(), round);
        return new EconomyPage(
                Shells.of(visit, visit.here(), title, List.of(), filter),
                visit.unit().name(),
                visit.insight().round(round).name().in(visit.language()),
                MoneySentences.of(visit, shown, round).all(),
                sign(),
                chapter.isEmpty() ? "" : shown.html(blocks(), comments()),
                chapter.isEmpty() ? Chapter.elsewhere(visit, KINDS, PATH) : List.of(),
                LedgerNav.of(visit));
    }

    private String sign() {
        var money = visit.model().money();
        return visit.text(
                money.revenuePositive() ? "economy.sign.revenue" : "economy.sign.cost",
                money.unit().symbol());
    }

    /** The variances are drawn below the amounts they come from: their chart, else the table of operating areas. */
    private List<Block> blocks() {
        var isDrawn = chapter.blocks().stream().anyMatch(Chart.class::isInstance);
        var blocks = new ArrayList<Block>();
        for (var block : chapter.blocks()) {
            blocks.add(block);
            if (isDrawn
                    ? block instanceof Chart
                    : block instanceof Table table && table.id().equals(AREAS)) {
                VarianceChart.of(visit, shown).ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    /** Where the text on each department and operating area stands, for its row in the table. */
    private Map<String, String> comments() {
        var rows = new HashMap<String, String>();
        MoneyRows.of(visit.insight().municipality(), visit.unit().code())
                .rows()
                .forEach(row -> Chapter.heading(chapter.blocks(), row.name())
                        .ifPresent(heading -> rows.put(row.value(), "#" + heading.id())));
        return rows;
    }
}
