package se.tertial.document.xlsx;

import java.util.Arrays;
import java.util.function.Function;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import se.tertial.document.Mark;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.document.Wording;
import se.tertial.document.layout.TableHeadings;
import se.tertial.document.markup.LegalText;

/** A table on a sheet: its caption, a way back, its headings (which stay when one scrolls) and its rows. */
final class TableSheet {

    private static final int HEAD_ROW = 2;
    private static final int CELL_CHARACTERS_MAX = 32_767;
    private static final double LINE_POINTS = 15;
    private static final int LINES_MAX = 27;

    /** Said in every cell: some programs overlook the font of the whole file. */
    private static final String INK = "FF1B2430";

    private final Worksheet sheet;
    private final Table table;
    private final String title;
    private final String language;
    private final int[] widths;

    TableSheet(Worksheet sheet, XlsxDocument.Sheet named, String language) {
        this.sheet = sheet;
        this.table = named.table();
        this.title = named.title();
        this.language = language;
        this.widths = new int[table.columns().size() + 1];
    }

    void write() {
        widths();
        text(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        var contents = Wording.CONTENTS.in(language);
        sheet.hyperlink(1, 0, HyperLink.internal("'" + contents + "'!A1", Wording.BACK.in(language)));
        sheet.style(1, 0).fontColor("FF17507E").underlined().set();
        head();
        for (var i = 0; i < table.rows().size(); i++) {
            row(HEAD_ROW + 1 + i, table.rows().get(i));
        }
        sheet.freezePane(1, HEAD_ROW + 1);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEAD_ROW);
    }

    private void widths() {
        var label = longest(0, TableHeadings.corner(table), Row::label);
        width(0, Math.clamp(label, 18, 56));
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var heading = TableHeadings.of(table, column);
            var cells = longest(
                    longestWord(heading),
                    "",
                    row -> row.cell(column.id()).map(Cell::shown).orElse(""));
            width(i + 1, column.kind() == Column.Kind.TEXT ? Math.clamp(cells, 12, 44) : Math.clamp(cells, 11, 28));
        }
    }

    private void width(int column, int characters) {
        widths[column] = characters;
        sheet.width(column, characters + 2);
    }

    private int longest(int least, String heading, Function<Row, String> text) {
        return table.rows().stream()
                .filter(row -> row.kind() != RowKind.NOTE)
                .mapToInt(row -> text.apply(row).length() + 2 * row.level())
                .reduce(Math.max(least, heading.length()), Math::max);
    }

    private static int longestWord(String text) {
        var longest = 0;
        for (var word : text.split("\\s+")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private void head() {
        text(HEAD_ROW, 0, TableHeadings.corner(table));
        headStyle(0).set();
        var lines = 1;
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            text(HEAD_ROW, i + 1, TableHeadings.of(table, column));
            var style = headStyle(i + 1);
            if (column.kind() == Column.Kind.NUMBER) {
                style.horizontalAlignment("right");
            } else {
                style.horizontalAlignment("left").indent(1);
            }
            style.set();
            lines = Math.max(lines, headingLines(i + 1, TableHeadings.of(table, column)));
        }
        height(HEAD_ROW, lines);
    }

    /** Long words leave gaps at the ends of lines. */
    private int headingLines(int column, String heading) {
        return lines(heading, Math.max(longestWord(heading), widths[column] - 4));
    }

    private StyleSetter headStyle(int column) {
        var style = sheet.style(HEAD_ROW, column);
        style.bold().fontColor("FF3D4752").wrapText(true).verticalAlignment("bottom");
        style.borderStyle(BorderSide.BOTTOM, "medium").borderColor(BorderSide.BOTTOM, "FF7C8792");
        return style;
    }

    private void row(int place, Row row) {
        if (row.kind() == RowKind.NOTE) {
            note(place, row);
            return;
        }
        text(place, 0, row.label());
        var label = style(place, 0, row.kind());
        label.wrapText(true);
        if (row.level() > 0) {
            label.horizontalAlignment("left").indent(row.level() * 2);
        }
        label.set();
        for (var i = 0; i < table.columns().size(); i++) {
            var style = style(place, i + 1, row.kind());
            var column = table.columns().get(i);
            var cell = row.cell(column.id());
            if (cell.isPresent()) {
                cell(place, i + 1, cell.get(), style);
            }
            if (column.kind() == Column.Kind.NUMBER) {
                style.horizontalAlignment("right");
            } else {
                style.horizontalAlignment("left").indent(1).wrapText(true);
            }
            style.set();
        }
        height(place, lines(row));
    }

    private int lines(Row row) {
        var lines = lines(row.label(), widths[0] - 2 * row.level());
        for (var i = 0; i < table.columns().size(); i++) {
            var shown = row.cell(table.columns().get(i).id()).map(Cell::shown).orElse("");
            lines = Math.max(lines, lines(shown, widths[i + 1]));
        }
        return lines;
    }

    private static int lines(String text, int width) {
        return (int) Math.ceil(text.length() / (double) Math.max(1, width));
    }

    /** Not every program works out by itself how high a row must be. */
    private void height(int row, int lines) {
        if (lines > 1) {
            sheet.rowHeight(row, LINE_POINTS * Math.min(lines, LINES_MAX));
        }
    }

    private void cell(int row, int column, Cell cell, StyleSetter style) {
        var value = cell.value();
        if (value != null && !isSoManyOfSoMany(cell)) {
            var number = NumberFormat.of(cell, value);
            sheet.value(row, column, number.value());
            style.format(number.pattern());
            return;
        }
        text(row, column, cell.shown());
        var mark = cell.mark();
        if (mark != null) {
            style.fontColor(colour(mark.tone()));
        } else if (!cell.reason().isEmpty()) {
            style.fontColor("FF55606C");
        }
    }

    /** Both numbers are told, as {@code 5/7}: no format of a number shows them. */
    private static boolean isSoManyOfSoMany(Cell cell) {
        return cell.text().matches("\\d+/\\d+");
    }

    /** Across the whole table, as high as its text needs, since merged cells do not grow by themselves. */
    private void note(int place, Row row) {
        text(place, 0, row.label());
        var across = sheet.range(place, 0, place, table.columns().size());
        across.merge();
        across.style()
                .italic()
                .fontColor("FF4B5662")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        height(place, lines(row.label(), Arrays.stream(widths).sum()));
    }

    private StyleSetter style(int row, int column, RowKind kind) {
        var style = sheet.style(row, column);
        style.fontColor(INK)
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, "hair")
                .borderColor(BorderSide.BOTTOM, "FFD3D9DF");
        switch (kind) {
            case ROW, NOTE -> {}
            case SUBTOTAL -> style.bold();
            case TOTAL -> {
                style.bold().borderStyle(BorderSide.TOP, "thin").borderColor(BorderSide.TOP, "FF7C8792");
                style.borderStyle(BorderSide.BOTTOM, "thin").borderColor(BorderSide.BOTTOM, "FF7C8792");
            }
        }
        return style;
    }

    private void text(int row, int column, String text) {
        var legal = LegalText.of(text);
        sheet.value(
                row, column, legal.length() > CELL_CHARACTERS_MAX ? legal.substring(0, CELL_CHARACTERS_MAX) : legal);
    }

    private static String colour(Mark.Tone tone) {
        return switch (tone) {
            case GREEN -> "FF1C7A43";
            case YELLOW -> "FF8A6100";
            case RED -> "FFB3261E";
            case BLUE -> "FF17507E";
            case GREY -> "FF55606C";
        };
    }
}
