package se.tertial.report.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.MoneyUnit;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.Show;
import se.tertial.report.web.InvestmentsPage.OfUnit;
import se.tertial.report.web.InvestmentsPage.Progress;
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
            Measure.INVESTMENT_YEAR_FORECAST,
            Measure.INVESTMENT_FORECAST_VARIANCE,
            Measure.INVESTMENT_ACTUAL,
            Measure.INVESTMENT_VARIANCE);
    private static final Set<Measure> SIGNED =
            EnumSet.of(Measure.INVESTMENT_SAVING, Measure.INVESTMENT_FORECAST_VARIANCE, Measure.INVESTMENT_VARIANCE);

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
                totals(),
                over(parts),
                parts,
                sign(),
                parts.isEmpty() ? Chapter.elsewhere(visit, KINDS, PATH) : List.of(),
                LedgerNav.of(visit));
    }

    private String sign() {
        var money = visit.model().money();
        return visit.text(
                money.revenuePositive() ? "investments.sign.revenue" : "investments.sign.cost",
                money.unit().symbol());
    }

    /** What the report adds up for the whole unit: of all its projects, not of a choice of them. */
    private List<Total> totals() {
        var added = chapter.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .filter(row -> row.kind() == RowKind.TOTAL && !where(row).containsKey("projects"))
                .flatMap(row -> row.cells().stream())
                .map(Cell::column)
                .map(column -> column.equals("deviation") ? "saving" : column)
                .collect(Collectors.toSet());
        return TOTALS.stream()
                .filter(measure -> added.contains(name(measure)))
                .map(this::total)
                .toList();
    }

    private Total total(Measure measure) {
        var show = Show.in(MoneyUnit.MNKR, 1);
        var figure = FigureReference.of(measure).shown(SIGNED.contains(measure) ? show.signed() : show);
        return new Total(visit.text("investments.total." + name(measure)), shown.link(figure));
    }

    private static String name(Measure measure) {
        return measure.code().substring(measure.code().indexOf('.') + 1);
    }

    /** Over all years where the report tells of that, else of the year. */
    private static @Nullable Progress over(List<OfUnit> parts) {
        var all = parts.stream().map(OfUnit::progress).filter(Objects::nonNull).toList();
        var ofTotals = all.stream().filter(progress -> !progress.isYear()).toList();
        var chosen = ofTotals.isEmpty() ? all : ofTotals;
        if (chosen.isEmpty() || !chosen.getFirst().hasForecast()) {
            return null;
        }
        return new Progress(
                chosen.getFirst().isYear(),
                true,
                chosen.stream()
                        .flatMap(progress -> progress.projects().stream())
                        .filter(project -> !project.isSum() && ProjectProgress.isOver(project))
                        .toList());
    }

    /** Each heading of the chapter with what stands below it. */
    private List<OfUnit> parts() {
        var parts = new ArrayList<OfUnit>();
        for (var part : chapter.parts()) {
            var id = "enhet-" + (parts.size() + 1);
            var lists = part.blocks().stream()
                    .filter(block -> block instanceof Table table && isList(table))
                    .map(Table.class::cast)
                    .toList();
            var others = part.blocks().stream()
                    .filter(block -> !lists.contains(block))
                    .toList();
            var progress = lists.isEmpty() ? null : progress(lists.getFirst());
            parts.add(new OfUnit(
                    part.heading().isEmpty() && !lists.isEmpty()
                            ? lists.getFirst().caption()
                            : part.heading(),
                    id,
                    progress,
                    others.isEmpty() ? "" : shown.html(others),
                    lists.isEmpty() ? "" : shown.html(lists, analyses())));
        }
        return parts;
    }

    /** A table of one project belongs to what is said of it. */
    private static boolean isList(Table table) {
        return table.rows().stream().filter(row -> row.kind() == RowKind.ROW).count() > 1;
    }

    private Progress progress(Table table) {
        var basis = ProjectProgress.Basis.of(table);
        var projects = table.rows().stream()
                .filter(row -> !where(row).isEmpty())
                .filter(row -> !isPart(row) || hasSaving(row, basis))
                .map(row -> project(row, basis))
                .toList();
        return new Progress(basis.isYear(), basis.forecast().isPresent(), projects);
    }

    private boolean isPart(Row row) {
        return visit.insight().municipality().ledger().projects().stream()
                .anyMatch(p -> p.id().equals(row.id()) && p.parent() != null);
    }

    private boolean hasSaving(Row row, ProjectProgress.Basis basis) {
        return shown.resolve(new FigureReference(basis.saving(), where(row), Show.AS_MODEL))
                        .value()
                != null;
    }

    private Project project(Row row, ProjectProgress.Basis basis) {
        var isOfAll = row.kind() == RowKind.TOTAL && !where(row).containsKey("projects");
        var name = isOfAll ? visit.text("investments.total") : row.label();
        return progress.of(name, unit(where(row)), row.kind() != RowKind.ROW, where(row), basis);
    }

    private String unit(SortedMap<String, String> where) {
        var project = where.get("project");
        return visit.insight().municipality().ledger().projects().stream()
                .filter(p -> p.id().equals(project))
                .map(p -> visit.organisation().known(p.unit()).name())
                .findFirst()
                .orElse("");
    }

    /** What the figures of a row are of; empty for a row without figures. */
    private static SortedMap<String, String> where(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.source().isEmpty())
                .findFirst()
                .flatMap(cell -> FigureReference.parse(cell.source()))
                .map(FigureReference::where)
                .orElse(new TreeMap<>());
    }

    /** Where the text on each project stands, for its row in the table. */
    private Map<String, String> analyses() {
        var rows = new HashMap<String, String>();
        for (var project : visit.insight().municipality().ledger().projects()) {
            Chapter.heading(chapter.blocks(), project.label())
                    .ifPresent(heading -> rows.put(project.id(), "#" + heading.id()));
        }
        return rows;
    }
}
