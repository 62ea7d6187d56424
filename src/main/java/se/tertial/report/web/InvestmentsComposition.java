package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.basics.MoneyUnit;
import se.tertial.document.Block;
import se.tertial.document.Table;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.Show;
import se.tertial.report.web.InvestmentsPage.OfUnit;
import se.tertial.report.web.InvestmentsPage.Project;
import se.tertial.report.web.InvestmentsPage.Total;

/** The investments of a unit: the chapter of its report, with the progress of each project drawn. */
final class InvestmentsComposition {

    static final String PATH = "investeringar";

    private static final Set<Kind> KINDS = Set.of(Kind.INVESTMENTS);
    private static final List<Measure> TOTALS = List.of(
            Measure.INVESTMENT_TOTAL_BUDGET,
            Measure.INVESTMENT_TOTAL_FORECAST,
            Measure.INVESTMENT_SAVING,
            Measure.INVESTMENT_ACCUMULATED,
            Measure.INVESTMENT_YEAR_BUDGET,
            Measure.INVESTMENT_ACTUAL);

    private final Visit visit;
    private final Chapter chapter;
    private final Shown shown;
    private final ProjectProgress progress;

    private InvestmentsComposition(Visit visit) {
        this.visit = visit;
        chapter = Chapter.of(visit, KINDS);
        shown = new Shown(visit, chapter.round());
        progress = new ProjectProgress(visit, shown);
    }

    static InvestmentsPage of(Visit visit) {
        return new InvestmentsComposition(visit).page();
    }

    private InvestmentsPage page() {
        var round = chapter.round();
        var title = visit.text("nav.investments");
        var filter = Shells.filter(visit, visit.unit(), round);
        var parts = chapter.isEmpty() ? List.<OfUnit>of() : parts();
        return new InvestmentsPage(
                Shells.of(visit, visit.here(), title, List.of(), filter),
                visit.unit().name(),
                visit.insight().round(round).name().in(visit.language()),
                parts.isEmpty() ? List.of() : TOTALS.stream().map(this::total).toList(),
                parts.stream()
                        .flatMap(part -> part.projects().stream())
                        .filter(ProjectProgress::isOver)
                        .toList(),
                parts,
                sign(),
                parts.isEmpty() ? Chapter.elsewhere(visit, KINDS, PATH) : List.of());
    }

    private String sign() {
        var money = visit.model().money();
        return visit.text(
                money.revenuePositive() ? "investments.sign.revenue" : "investments.sign.cost",
                money.unit().symbol());
    }

    private Total total(Measure measure) {
        var show = Show.in(MoneyUnit.MNKR, 1);
        var name = measure.code().substring(measure.code().indexOf('.') + 1);
        var figure = FigureReference.of(measure).shown(measure == Measure.INVESTMENT_SAVING ? show.signed() : show);
        return new Total(visit.text("investments.total." + name), shown.link(figure));
    }

    /** Each heading of the chapter with one unit's table below it. */
    private List<OfUnit> parts() {
        var parts = new ArrayList<OfUnit>();
        for (var part : chapter.parts()) {
            var tables = part.blocks().stream().filter(Table.class::isInstance).toList();
            var comments = part.blocks().stream()
                    .filter(block -> !(block instanceof Table))
                    .toList();
            var id = "enhet-" + (parts.size() + 1);
            var projects = tables.stream().flatMap(this::projects).toList();
            var codes = tables.stream().flatMap(this::units).distinct().toList();
            parts.add(new OfUnit(
                    part.heading(),
                    id,
                    projects,
                    codes.size() == 1 ? progress.total(codes.getFirst()) : null,
                    comments.isEmpty() ? "" : shown.html(comments),
                    shown.html(tables)));
        }
        return parts;
    }

    private Stream<Project> projects(Block table) {
        return stored(table).map(progress::of);
    }

    private Stream<String> units(Block table) {
        return stored(table).map(se.tertial.ledger.Project::unit);
    }

    /** The table's rows that are projects, in its order. */
    private Stream<se.tertial.ledger.Project> stored(Block table) {
        var known = visit.insight().municipality().ledger().projects();
        return ((Table) table)
                .rows().stream()
                        .flatMap(row ->
                                known.stream().filter(project -> project.id().equals(row.id())));
    }
}
