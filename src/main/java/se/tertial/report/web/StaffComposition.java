package se.tertial.report.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.Messages;
import se.tertial.document.Block;
import se.tertial.document.Table;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.web.StaffPage.Definition;
import se.tertial.report.web.StaffPage.Row;
import se.tertial.ui.FigureLink;
import se.tertial.ui.PeriodText;

/** The staff of a unit: the chapter of its report, with what came before it and what the figures mean. */
final class StaffComposition {

    static final String PATH = "personal";

    private static final Set<Kind> KINDS = Set.of(Kind.MONTHS, Kind.KEY_FIGURES);

    private final Visit visit;
    private final Chapter chapter;
    private final Shown shown;
    private final List<IndicatorStanding> standings;

    private StaffComposition(Visit visit) {
        this.visit = visit;
        chapter = Chapter.of(visit, KINDS);
        shown = new Shown(visit, chapter.round());
        standings = standings();
    }

    static StaffPage of(Visit visit) {
        return new StaffComposition(visit).page();
    }

    private StaffPage page() {
        var round = chapter.round();
        var title = visit.text("nav.staff");
        var filter = Shells.filter(visit, visit.unit(), round);
        var soFar = standings.stream()
                .filter(standing -> standing.value(round.period()).isPresent())
                .filter(standing -> !isInChapter(standing))
                .toList();
        return new StaffPage(
                Shells.of(visit, visit.here(), title, List.of(), filter),
                visit.unit().name(),
                visit.insight().round(round).name().in(visit.language()),
                PeriodText.of(round.period(), visit.language()),
                soFar.stream().map(this::row).toList(),
                soFar.stream().anyMatch(this::isKnownLastYear),
                soFar.stream().anyMatch(standing -> standing.target().isPresent()),
                chapter.isEmpty() ? "" : shown.html(blocks()),
                definitions(),
                chapter.isEmpty() ? Chapter.elsewhere(visit, KINDS, PATH) : List.of());
    }

    /** Whether the chapter has a row of years for it, which says all that the overview would. */
    private boolean isInChapter(IndicatorStanding standing) {
        var id = standing.indicator().code() + "/" + standing.followed().unit();
        return tables().filter(table -> table.id().startsWith("key-figures"))
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.id().equals(id));
    }

    /** Of the same roles as the indicators in the chapter, for the unit, those below it and those above it. */
    private List<IndicatorStanding> standings() {
        var situation = visit.insight().situation(chapter.round());
        var roles = new HashSet<String>();
        codes().forEach(code ->
                situation.indicator(code).forEach(s -> roles.add(s.indicator().role())));
        return visit.organisation().units().stream()
                .filter(unit -> unit.parent() == null)
                .flatMap(top -> situation.indicators(top.code()).stream())
                .filter(standing -> roles.contains(standing.indicator().role())
                        && isNear(standing.followed().unit()))
                .toList();
    }

    private boolean isNear(String unit) {
        var own = visit.unit().code();
        return visit.organisation().contains(own, unit) || visit.organisation().contains(unit, own);
    }

    /** Indicators of the chapter's tables: a row each by month, a column each otherwise. */
    private Stream<String> codes() {
        return tables().flatMap(table -> Stream.concat(
                table.rows().stream().map(row -> row.id().split("/", 2)[0]),
                table.columns().stream().map(Table.Column::id)));
    }

    private Stream<Table> tables() {
        return chapter.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    /** The months are drawn above the table that holds them. */
    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var block : chapter.blocks()) {
            if (block instanceof Table table) {
                MonthChart.of(visit, table).ifPresent(blocks::add);
            }
            blocks.add(block);
        }
        return blocks;
    }

    private boolean isKnownLastYear(IndicatorStanding standing) {
        return standing.value(chapter.round().period().lastYear()).isPresent();
    }

    private Row row(IndicatorStanding standing) {
        var period = chapter.round().period();
        var hasTarget = standing.target().isPresent();
        return new Row(
                standing.name(),
                address(standing),
                population(standing),
                shown.value(standing, period),
                isKnownLastYear(standing) ? shown.value(standing, period.lastYear()) : FigureLink.BLANK,
                hasTarget ? shown.target(standing) : FigureLink.BLANK,
                hasTarget ? shown.rating(standing) : null);
    }

    private String address(IndicatorStanding standing) {
        return visit.to("indikatorer", standing.indicator().code())
                .with(Visit.UNIT, standing.followed().unit())
                .toString();
    }

    /** The unit, and whom of it the value speaks of where that is not all. */
    private String population(IndicatorStanding standing) {
        var unit = visit.organisation().known(standing.followed().unit()).name();
        var population = standing.indicator().population();
        return population.isEmpty() ? unit : unit + ", " + population;
    }

    private List<Definition> definitions() {
        var words = Messages.of("figures", visit.language());
        var byMeaning = new LinkedHashMap<String, Definition>();
        for (var standing : standings) {
            var indicator = standing.indicator();
            byMeaning.putIfAbsent(
                    standing.name() + "/" + indicator.method(),
                    new Definition(
                            standing.name(),
                            address(standing),
                            populations(indicator.method(), standing.name()),
                            indicator.method(),
                            words.text("direction." + indicator.direction())));
        }
        return List.copyOf(byMeaning.values());
    }

    /** All whom a measure is told of: the same measure of several populations is defined once. */
    private String populations(String method, String name) {
        return String.join(
                "; ",
                standings.stream()
                        .filter(s -> s.indicator().method().equals(method)
                                && s.name().equals(name))
                        .map(this::population)
                        .distinct()
                        .toList());
    }
}
