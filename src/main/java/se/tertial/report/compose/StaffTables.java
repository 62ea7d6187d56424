package se.tertial.report.compose;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.Period;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.report.Outline.Component;

/** Staff figures: month by month, and a few for the period beside each other. */
final class StaffTables {

    private static final int MONTHS = 12;

    private StaffTables() {}

    /** Settings: {@code indicators} and {@code units}, comma between; units outside the report's own may be named. */
    static Table months(Component component, Scope scope) {
        var words = scope.words();
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column("measure", words.text("column.measure"), "", Kind.TEXT));
        for (var month = 1; month <= MONTHS; month++) {
            columns.add(new Table.Column("m" + month, words.text("month.short." + month), "", Kind.NUMBER));
        }
        var rows = new ArrayList<Row>();
        for (var standing : chosen(component, scope)) {
            rows.add(monthRow(standing, scope));
        }
        return new Table("months", scope.text(component.caption()), words.text("column.population"), columns, rows);
    }

    private static Row monthRow(IndicatorStanding standing, Scope scope) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text("measure", standing.name()));
        for (var month = 1; month <= MONTHS; month++) {
            var period = new Period.Month(YearMonth.of(scope.round().year(), month));
            if (standing.known(period).isPresent()) {
                cells.add(Cells.of("m" + month, scope.figure(IndicatorTables.value(standing, period))));
            }
        }
        var label = population(standing, scope) + " " + scope.round().year();
        return new Row(standing.indicator().code() + "/" + standing.followed().unit(), label, RowKind.ROW, 0, cells);
    }

    static Table keyFigures(Component component, Scope scope) {
        if (!component.columns().isEmpty()) {
            return IndicatorTables.of(component, id(component), chosen(component, scope), scope);
        }
        var columns = new ArrayList<Table.Column>();
        var byPopulation = new LinkedHashMap<String, List<Cell>>();
        for (var standing : chosen(component, scope)) {
            var code = standing.indicator().code();
            if (columns.stream().noneMatch(c -> c.id().equals(code))) {
                columns.add(new Table.Column(code, standing.name(), "", Kind.NUMBER));
            }
            byPopulation
                    .computeIfAbsent(population(standing, scope), _ -> new ArrayList<>())
                    .add(Cells.of(
                            code,
                            scope.figure(IndicatorTables.value(
                                    standing, scope.round().period()))));
        }
        var rows = new ArrayList<Row>();
        byPopulation.forEach((population, cells) -> {
            if (cells.stream().anyMatch(c -> c.value() != null)) {
                rows.add(new Row("row-" + rows.size(), population, RowKind.ROW, 0, cells));
            }
        });
        return new Table(
                id(component), scope.text(component.caption()), scope.words().text("column.population"), columns, rows);
    }

    private static String id(Component component) {
        return "key-figures-" + String.join("-", list(component, "indicators"));
    }

    private static String population(IndicatorStanding standing, Scope scope) {
        var population = standing.indicator().population();
        return population.isEmpty()
                ? scope.organisation().known(standing.followed().unit()).name()
                : population;
    }

    private static List<IndicatorStanding> chosen(Component component, Scope scope) {
        var indicators = list(component, "indicators");
        var units = list(component, "units");
        return indicators.stream()
                .flatMap(code -> scope.situation().indicator(code))
                .filter(s -> units.isEmpty()
                        ? scope.organisation()
                                .contains(scope.unit(), s.followed().unit())
                        : units.contains(s.followed().unit()))
                .toList();
    }

    private static List<String> list(Component component, String setting) {
        var text = component.settings().getOrDefault(setting, "");
        return text.isBlank() ? List.of() : Arrays.asList(text.split("\\s*,\\s*"));
    }
}
