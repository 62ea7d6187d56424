package se.tertial.report.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tertial.document.Block;
import se.tertial.document.Chart;
import se.tertial.document.Heading;
import se.tertial.organisation.Unit;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.web.EconomyPage.Result;

/** The economy of a unit: the chapter of its report, with the variances drawn. */
final class EconomyComposition {

    static final String PATH = "ekonomi";

    private static final Set<Kind> KINDS =
            Set.of(Kind.OPERATING_LINES, Kind.OPERATING_DEPARTMENTS, Kind.OPERATING_CHART);

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
                MoneySentences.of(visit, shown)
                        .map(said -> new Result(said.yearVariance(), said.periodVariance(), said.year(), said.period()))
                        .orElse(null),
                sign(),
                chapter.isEmpty() ? "" : shown.html(blocks(), comments()),
                chapter.isEmpty() ? Chapter.elsewhere(visit, KINDS, PATH) : List.of());
    }

    private String sign() {
        var money = visit.model().money();
        return visit.text(
                money.revenuePositive() ? "economy.sign.revenue" : "economy.sign.cost",
                money.unit().symbol());
    }

    /** The variances are drawn below the amounts they come from. */
    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var block : chapter.blocks()) {
            blocks.add(block);
            if (block instanceof Chart) {
                VarianceChart.of(visit, shown).ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    /** Where each department's comments stand, for its row in the table. */
    private Map<String, String> comments() {
        var byName = new HashMap<String, String>();
        for (var block : chapter.blocks()) {
            if (block instanceof Heading heading) {
                byName.putIfAbsent(heading.text(), "#" + heading.id());
            }
        }
        var byUnit = new HashMap<String, String>();
        visit.organisation()
                .children(visit.unit().code())
                .filter(unit -> byName.containsKey(unit.name()))
                .map(Unit::code)
                .forEach(code -> byUnit.put(
                        code,
                        byName.getOrDefault(visit.organisation().known(code).name(), "")));
        return byUnit;
    }
}
