package se.tertial.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.document.SampleReport;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;

class TableFitTest {

    @Test
    void theColumnsTogetherAreAsWideAsThePage() {
        SampleReport.document().tables().forEach(table -> {
            var fit = TableFit.of(table, 170);
            assertThat(fit.widthsMm()).hasSize(table.columns().size() + 1);
            assertThat(fit.widthsMm().stream().mapToDouble(w -> w).sum()).isCloseTo(170, within(0.01));
            assertThat(fit.widthsMm()).allMatch(width -> width > 3);
        });
    }

    @Test
    void typeIsSmallerOnlyWhereATableIsWide() {
        var tables = SampleReport.document().tables().toList();
        assertThat(TableFit.of(tables.getFirst(), 170).pointSize()).isEqualTo(9);
        assertThat(TableFit.of(tables.get(1), 170).pointSize()).isBetween(7.0, 8.5);
        assertThat(TableFit.of(tables.get(1), 257).pointSize()).isEqualTo(9);
    }

    @Test
    void columnsOfTheSameKindOfNumberAreEquallyWideWhereThereIsRoom() {
        var investments = SampleReport.document().tables().toList().getLast();
        var widths = TableFit.of(investments, 257).widthsMm();
        assertThat(widths.subList(1, widths.size()).stream().distinct()).hasSize(1);
    }

    @Test
    void aWordTooLongForItsColumnIsBrokenWhereSwedishBreaksWords() {
        assertThat(Hyphenation.soften("kommunfullmäktige", any -> true).replace('\u00AD', '|'))
                .isEqualTo("kom|mun|full|mäk|tige");
        assertThat(Hyphenation.soften("måluppfyllelse 2024", any -> true).replace('\u00AD', '|'))
                .isEqualTo("målupp|fyl|lelse 2024");
        assertThat(Hyphenation.pieces("indikator")).containsExactly("indi-", "ka-", "tor");
    }

    @Test
    void aWordThatFitsIsLeftAlone() {
        var fit = TableFit.of(SampleReport.document().tables().findFirst().orElseThrow(), 170);
        assertThat(fit.softened(0, "Uppdrag/nämndinitiativ")).isEqualTo("Uppdrag/nämndinitiativ");
    }

    @Test
    void theUnitIsSaidOnce() {
        assertThat(heading(money("tkr", "Utfall", "Budget"))).isEqualTo("Verksamhet, tkr | Utfall | Budget");
        assertThat(heading(money("tkr", "Utfall, tkr", "Budget"))).isEqualTo("Verksamhet | Utfall, tkr | Budget, tkr");
        var mixed = new Table(
                "t",
                "c",
                "Mått",
                List.of(
                        new Column("a", "Andel", "%", Column.Kind.NUMBER),
                        new Column("b", "Antal", "st", Column.Kind.NUMBER)),
                List.of());
        assertThat(heading(mixed)).isEqualTo("Mått | Andel, % | Antal, st");
    }

    private static Table money(String unit, String... labels) {
        var columns = List.of(
                new Column("a", labels[0], unit, Column.Kind.NUMBER),
                new Column("b", labels[1], unit, Column.Kind.NUMBER));
        return new Table(
                "t",
                "Drift",
                "Verksamhet",
                columns,
                List.of(new Row("r", "x", RowKind.ROW, 0, List.of(Cell.text("a", "1")))));
    }

    private static String heading(Table table) {
        return TableHeadings.corner(table) + " | "
                + TableHeadings.of(table, table.columns().get(0)) + " | "
                + TableHeadings.of(table, table.columns().get(1));
    }
}
