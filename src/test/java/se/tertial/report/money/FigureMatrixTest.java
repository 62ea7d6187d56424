package se.tertial.report.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Chart;
import se.tertial.document.Table;
import se.tertial.report.SampleInsight;
import se.tertial.report.figure.Basis;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;

/** Money turned every way is the same money. */
class FigureMatrixTest {

    @Test
    void departmentsByAllColumns() {
        var table = matrix("norrtalje", "ksk", "2024-04", choice(Axis.UNITS, Axis.MEASURES));

        Golden.compare("report/money/departments.txt", text(table));
    }

    @Test
    void areasOfAnotherMunicipality() {
        Golden.compare(
                "report/money/areas.txt",
                text(matrix("askersund", "ks", "2024-08", choice(Axis.AREAS, Axis.MEASURES))));
    }

    @Test
    void linesByDepartments() {
        Golden.compare(
                "report/money/pivot.txt", text(matrix("norrtalje", "ksk", "2024-04", choice(Axis.LINES, Axis.UNITS))));
    }

    @Test
    void everyCellIsTheFigureOfTheReport() {
        for (var municipality : SampleInsight.all()) {
            var insight = SampleInsight.of(municipality);
            for (var round : insight.municipality().assessment().rounds()) {
                for (var unit : insight.municipality().organisation().units()) {
                    for (var choice : choices()) {
                        var table = FigureMatrix.of(new MatrixScope(insight, unit, round.code(), choice, Language.SV));
                        var figures = new Figures(insight, unit.code(), round.code(), Language.SV);
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .forEach(cell -> {
                                    var figure = figures.resolve(
                                            FigureReference.parse(cell.source()).orElseThrow());
                                    assertThat(cell.value()).isEqualTo(figure.value());
                                });
                    }
                }
            }
        }
    }

    @Test
    void turnedOverItIsTheSame() {
        var one = matrix("norrtalje", "ksk", "2024-04", choice(Axis.LINES, Axis.UNITS));
        var other = matrix("norrtalje", "ksk", "2024-04", choice(Axis.UNITS, Axis.LINES));
        for (var row : one.rows()) {
            for (var cell : row.cells()) {
                var turned = other.rows().stream()
                        .filter(candidate -> candidate.id().equals(cell.column()))
                        .findFirst()
                        .flatMap(candidate -> candidate.cell(row.id()));
                assertThat(turned.map(Table.Cell::value).orElse(null)).isEqualTo(cell.value());
            }
        }
    }

    @Test
    void theStepsFromBudgetToForecastEndAtTheForecastToTheOre() {
        var insight = SampleInsight.norrtalje();
        var choice = choice(Axis.UNITS, Axis.MEASURES);
        var unit = insight.municipality().organisation().known("ksk");
        var round = new RoundCode("2024-04");
        var scope = new MatrixScope(insight, unit, round, choice, Language.SV);
        var charts = MatrixCharts.of(scope, FigureMatrix.of(scope));

        assertThat(charts).extracting(Chart::id).contains("matrix-steps", "matrix-bars");
        var steps = charts.stream()
                .filter(chart -> chart.shape() == Chart.Shape.STEPS)
                .findFirst()
                .orElseThrow();
        var points = steps.series().getFirst().points();
        var reached = points.getFirst().value();
        for (var point : points.subList(1, points.size() - 1)) {
            reached = reached.add(point.value());
        }
        assertThat(reached).isEqualByComparingTo(points.getLast().value());
        Golden.compare(
                "report/money/steps.txt", String.join("\n", steps.alternative().split("\\. ")) + "\n");
    }

    private static List<MatrixChoice> choices() {
        var choices = new ArrayList<MatrixChoice>();
        for (var rows : MatrixChoice.ROWS) {
            for (var columns : Axis.values()) {
                if (columns != rows) {
                    choices.add(choice(rows, columns));
                }
            }
        }
        return choices;
    }

    private static MatrixChoice choice(Axis rows, Axis columns) {
        return new MatrixChoice(rows, columns, MoneyColumn.FORECAST, "net", "", Basis.ALL);
    }

    private static Table matrix(String municipality, String unit, String round, MatrixChoice choice) {
        Insight insight = SampleInsight.of(municipality);
        return FigureMatrix.of(new MatrixScope(
                insight, insight.municipality().organisation().known(unit), new RoundCode(round), choice, Language.SV));
    }

    static String text(Table table) {
        var text = new StringBuilder(table.caption()).append('\n');
        text.append(table.rowHeading());
        table.columns().forEach(column -> text.append(" | ").append(column.label()));
        for (var row : table.rows()) {
            text.append('\n').append(row.kind()).append(' ').append(row.label());
            row.cells().forEach(cell -> text.append(" | ").append(cell.shown()));
        }
        return text.append('\n').toString();
    }
}
