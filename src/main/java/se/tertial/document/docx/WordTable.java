package se.tertial.document.docx;

import org.jspecify.annotations.Nullable;
import se.tertial.document.Change;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.document.layout.TableFit;
import se.tertial.document.layout.TableHeadings;
import se.tertial.document.markup.Markup;

/** A table whose heading row is repeated on each page and whose rows are not split. */
final class WordTable {

    private static final double PORTRAIT_MM = 170;
    private static final double LANDSCAPE_MM = 257;
    private static final double TWENTIETHS_PER_MM = 1440 / 25.4;
    private static final int INDENT = 170;

    private final Markup out;
    private final WordText text;
    private final @Nullable Change whole;

    /** @param whole whether all of the table has come or gone; null for neither */
    WordTable(WordText text, @Nullable Change whole) {
        this.out = text.out();
        this.text = text;
        this.whole = whole;
    }

    void write(Table table, Orientation orientation) {
        if (!table.caption().isEmpty()) {
            text.paragraph("Caption", table.caption());
        }
        var fit = TableFit.of(table, orientation == Orientation.LANDSCAPE ? LANDSCAPE_MM : PORTRAIT_MM);
        out.open("w:tbl");
        properties(table, fit);
        head(table, fit);
        for (var i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            var next = i + 1 < table.rows().size() ? table.rows().get(i + 1).kind() : RowKind.ROW;
            text.changing(whole == null ? row.change() : whole);
            if (row.kind() == RowKind.NOTE) {
                note(table, row, fit);
            } else {
                row(table, row, fit, next);
            }
            text.changing(whole);
        }
        out.close();
        text.paragraph("AfterTable", "");
    }

    private void properties(Table table, TableFit fit) {
        out.open("w:tblPr").open("w:tblStyle").attr("w:val", "ReportTable").empty();
        var total = fit.widthsMm().stream().mapToInt(WordTable::twentieths).sum();
        out.open("w:tblW").attr("w:w", total).attr("w:type", "dxa").empty();
        out.open("w:tblLayout").attr("w:type", "fixed").empty();
        out.open("w:tblLook").attr("w:val", "04A0").attr("w:firstRow", 1).attr("w:lastRow", 0);
        out.attr("w:firstColumn", 1)
                .attr("w:lastColumn", 0)
                .attr("w:noHBand", 0)
                .attr("w:noVBand", 1)
                .empty();
        if (!table.caption().isEmpty()) {
            out.open("w:tblCaption").attr("w:val", table.caption()).empty();
        }
        out.close().open("w:tblGrid");
        fit.widthsMm()
                .forEach(width ->
                        out.open("w:gridCol").attr("w:w", twentieths(width)).empty());
        out.close().line();
    }

    private void head(Table table, TableFit fit) {
        openRow(true);
        var look = Look.sized(fit.pointSize());
        openCell(twentieths(fit.widthsMm().getFirst()), 1, Edge.NONE);
        cellText("CellHead", TableHeadings.corner(table), look, true);
        out.close();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            openCell(twentieths(fit.widthsMm().get(i + 1)), 1, Edge.NONE);
            cellText("CellHead" + alignment(column), TableHeadings.of(table, column), look, true);
            out.close();
        }
        out.close().line();
    }

    private void row(Table table, Row row, TableFit fit, RowKind next) {
        var edge = next == RowKind.NOTE ? Edge.OPEN_BELOW : row.kind() == RowKind.TOTAL ? Edge.TOTAL : Edge.NONE;
        var keep = next == RowKind.NOTE || next == RowKind.TOTAL;
        var style = row.kind() == RowKind.ROW ? "Cell" : "CellStrong";
        var look = Look.sized(fit.pointSize());
        openRow(false);
        openCell(twentieths(fit.widthsMm().getFirst()), 1, edge);
        labelText(style, row, look, keep);
        out.close();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            openCell(twentieths(fit.widthsMm().get(i + 1)), 1, edge);
            openText(style + alignment(column), keep);
            row.cell(column.id()).ifPresent(cell -> cell(cell, look));
            out.close().close();
        }
        out.close().line();
    }

    private void note(Table table, Row row, TableFit fit) {
        openRow(false);
        var total = fit.widthsMm().stream().mapToInt(WordTable::twentieths).sum();
        openCell(total, table.columns().size() + 1, Edge.OPEN_ABOVE);
        cellText("CellNote", row.label(), Look.sized(fit.pointSize() - 0.5), false);
        out.close().close().line();
    }

    private void cell(Cell cell, Look look) {
        var was = cell.was();
        if (was != null) {
            text.changed(Change.GONE, was.isEmpty() || cell.shown().isEmpty() ? was : was + " ", look);
            text.changing(Change.COME);
            shown(cell, look);
            text.changing(null);
        } else {
            shown(cell, look);
        }
    }

    private void shown(Cell cell, Look look) {
        if (cell.mark() == null) {
            text.run(cell.shown(), look);
        } else {
            text.marked(cell.mark(), cell.shown(), look);
        }
    }

    private void openRow(boolean isHead) {
        out.open("w:tr").open("w:trPr").open("w:cantSplit").empty();
        if (isHead) {
            out.open("w:tblHeader").empty();
        }
        text.rowMark();
        out.close();
    }

    private void openCell(int width, int span, Edge edge) {
        out.open("w:tc")
                .open("w:tcPr")
                .open("w:tcW")
                .attr("w:w", width)
                .attr("w:type", "dxa")
                .empty();
        if (span > 1) {
            out.open("w:gridSpan").attr("w:val", span).empty();
        }
        edge.write(out);
        out.close();
    }

    private void cellText(String style, String words, Look look, boolean keep) {
        openText(style, keep);
        text.run(words, look);
        out.close();
    }

    private void labelText(String style, Row row, Look look, boolean keep) {
        out.open("w:p").open("w:pPr").open("w:pStyle").attr("w:val", style).empty();
        if (keep) {
            out.open("w:keepNext").empty();
        }
        if (row.level() > 0) {
            out.open("w:ind").attr("w:left", row.level() * INDENT).empty();
        }
        text.endOfParagraph();
        out.close();
        text.run(row.label(), look);
        out.close();
    }

    private void openText(String style, boolean keep) {
        text.begin(style, keep);
    }

    private static String alignment(Column column) {
        return column.kind() == Column.Kind.NUMBER ? "Number" : "Text";
    }

    private static int twentieths(double mm) {
        return (int) Math.round(mm * TWENTIETHS_PER_MM);
    }

    /** Where the rules of a row differ from the table's. */
    private enum Edge {
        NONE,
        TOTAL,
        OPEN_BELOW,
        OPEN_ABOVE;

        void write(Markup out) {
            switch (this) {
                case NONE -> {}
                case TOTAL -> {
                    out.open("w:tcBorders");
                    strong(out, "w:top");
                    strong(out, "w:bottom");
                    out.close();
                }
                case OPEN_BELOW -> none(out, "w:bottom");
                case OPEN_ABOVE -> none(out, "w:top");
            }
        }

        private static void strong(Markup out, String side) {
            out.open(side)
                    .attr("w:val", "single")
                    .attr("w:sz", 8)
                    .attr("w:space", 0)
                    .attr("w:color", "7C8792");
            out.empty();
        }

        private static void none(Markup out, String side) {
            out.open("w:tcBorders").open(side).attr("w:val", "nil").empty().close();
        }
    }
}
