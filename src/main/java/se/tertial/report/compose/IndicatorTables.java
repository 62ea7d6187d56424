package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.assessment.IndicatorComment;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.Period;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;

/** Indicators with their years, target, forecast, rating and trend, and the latest comment under each. */
final class IndicatorTables {

    private IndicatorTables() {}

    static Table of(Component component, Scope scope) {
        return of(component, id(component, scope), standings(component, scope), scope);
    }

    static Table of(Component component, String id, List<IndicatorStanding> standings, Scope scope) {
        var rows = new ArrayList<Row>();
        for (var standing : standings) {
            rows.add(row(component, standing, scope));
            if ("latest".equals(component.settings().get("comments"))) {
                standing.latestComment().map(c -> comment(standing, c, scope)).ifPresent(rows::add);
            }
        }
        IndicatorNotes.addTo(rows, component, standings, scope);
        Notes.addTo(rows, scope);
        return new Table(
                id,
                scope.text(component.caption()),
                heading(component, standings, scope),
                columns(component, scope),
                rows);
    }

    static Stream<IndicatorStanding> followed(Component component, Scope scope) {
        var goal = scope.goal();
        var role = component.settings().get("role");
        var all = goal == null ? scope.situation().indicators(scope.unit()) : goal.indicators();
        return all.stream()
                .filter(s -> role == null || role.equals(s.indicator().role()));
    }

    private static List<IndicatorStanding> standings(Component component, Scope scope) {
        return followed(component, scope).toList();
    }

    private static String id(Component component, Scope scope) {
        var goal = scope.goal();
        var role = component.settings().getOrDefault("role", "");
        return "indicators" + (goal == null ? "" : "-" + goal.goal().code()) + (role.isEmpty() ? "" : "-" + role);
    }

    private static String heading(Component component, List<IndicatorStanding> standings, Scope scope) {
        var heading = component.settings().get("heading");
        if (heading != null) {
            return heading;
        }
        return standings.stream()
                .map(s -> s.indicator().role())
                .distinct()
                .reduce((a, b) -> "")
                .flatMap(role -> scope.model().indicatorRoles().stream()
                        .filter(r -> r.code().equals(role))
                        .findFirst())
                .map(role -> role.name().in(scope.language()))
                .orElse(scope.words().text("column.indicator"));
    }

    static List<Table.Column> columns(Component component, Scope scope) {
        return component.columns().stream()
                .map(c -> new Table.Column(c.code(), scope.text(c.label()), "", Cells.kind(c.code())))
                .toList();
    }

    private static Row row(Component component, IndicatorStanding standing, Scope scope) {
        var cells = component.columns().stream()
                .map(column -> cell(column, standing, scope))
                .toList();
        var label = component.settings().getOrDefault("row_label", "{name}").replace("{name}", standing.name());
        return new Row(standing.indicator().code() + "/" + standing.followed().unit(), label, RowKind.ROW, 0, cells);
    }

    static Cell cell(Column column, IndicatorStanding standing, Scope scope) {
        var year = scope.round().year();
        return switch (column.code()) {
            case "responsible" ->
                Cell.text("responsible", unitName(standing.followed().responsible(), scope));
            case "organisation" ->
                Cell.text(
                        "organisation",
                        scope.organisation().known(standing.followed().unit()).name());
            case "year-3", "year-2", "year-1" ->
                value(column, standing, new Period.Year(year - (column.code().charAt(5) - '0')), scope);
            case "year" -> value(column, standing, new Period.Year(year), scope);
            case "period" -> value(column, standing, scope.round().period(), scope);
            case "indicator" -> Cell.text("indicator", standing.name());
            case "latest" -> value(column, standing, latest(standing, scope), scope);
            case "latest-1" -> value(column, standing, latest(standing, scope).lastYear(), scope);
            case "baseline" ->
                Cell.text(
                        "baseline",
                        standing.target()
                                .map(t -> ProseBlocks.line(t.baseline(), scope))
                                .orElse(""));
            case "target" -> Cells.of(column.code(), scope.figure(reference(Measure.INDICATOR_TARGET, standing)));
            case "forecast" -> Cells.of(column.code(), scope.figure(reference(Measure.INDICATOR_FORECAST, standing)));
            case "rating" ->
                Cells.status(
                        "rating",
                        scope.figure(reference(Measure.INDICATOR_RATING, standing)),
                        column.show(),
                        standing.rating().isOverridden() ? Cells.OVERRIDDEN : "");
            case "trend" ->
                Cells.status(
                        "trend",
                        scope.figure(reference(Measure.INDICATOR_TREND, standing)),
                        column.show(),
                        standing.trend().isOverridden() ? Cells.OVERRIDDEN : "");
            case "movement" -> Cell.text("movement", scope.words().text("movement." + standing.movement()));
            default -> Cell.text(column.code(), "");
        };
    }

    private static Period latest(IndicatorStanding standing, Scope scope) {
        return standing.latestPeriod().orElse(scope.round().period());
    }

    private static Cell value(Column column, IndicatorStanding standing, Period period, Scope scope) {
        var cell =
                Cells.of(column.code(), scope.figure(value(standing, period)), flag(column, standing, period, scope));
        return standing.isAbsent(period) ? cell.reading(scope.model().absent().in(scope.language())) : cell;
    }

    private static String flag(Column column, IndicatorStanding standing, Period period, Scope scope) {
        if (IndicatorNotes.isOfOtherYear(column.code(), standing, scope)) {
            return Cells.OTHER_YEAR;
        }
        return standing.known(period).filter(k -> k.isRestated()).isPresent() ? Cells.RESTATED : "";
    }

    static FigureReference value(IndicatorStanding standing, Period period) {
        return FigureReference.of(
                Measure.INDICATOR_VALUE,
                "indicator",
                standing.indicator().code(),
                "unit",
                standing.followed().unit(),
                "period",
                period.code());
    }

    static FigureReference reference(Measure measure, IndicatorStanding standing) {
        return FigureReference.of(
                measure,
                "indicator",
                standing.indicator().code(),
                "unit",
                standing.followed().unit());
    }

    private static String unitName(String unit, Scope scope) {
        return scope.organisation().known(unit).responsibleName();
    }

    private static Row comment(IndicatorStanding standing, IndicatorComment comment, Scope scope) {
        var isStale = comment.date().getYear() < scope.round().year();
        var text = scope.words()
                .text(
                        isStale ? "comment.stale" : "comment.latest",
                        comment.date(),
                        ProseBlocks.line(comment.text(), scope));
        return new Row(
                standing.indicator().code() + "/" + standing.followed().unit() + "/comment",
                text,
                RowKind.NOTE,
                0,
                List.of());
    }
}
