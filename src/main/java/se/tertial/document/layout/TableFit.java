package se.tertial.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.tertial.document.Table;
import se.tertial.document.Table.Column;
import se.tertial.document.font.HouseFont;

/**
 * How a table fits a given width: the largest type size that holds, and the width of each column.
 *
 * @param pointSize type size of the body in points
 * @param widthsMm first the label column, then the others; together the width available
 */
public record TableFit(double pointSize, List<Double> widthsMm) {

    /** Space beside the text of a cell, left and right together. */
    public static final double PADDING_MM = 2.4;

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double LINE_MAX_MM = 75;
    private static final double NUMBER_LINE_MAX_MM = 24;
    private static final double STATUS_AIR = 1.2;
    /** Renderers differ a little in how wide they set a word. */
    private static final double TOLERANCE = 1.03;

    private static final Set<Column.Kind> NONE = Set.of();
    private static final Set<Column.Kind> STATUS = Set.of(Column.Kind.STATUS);
    private static final Set<Column.Kind> WORDS = Set.of(Column.Kind.STATUS, Column.Kind.TEXT);
    private static final Set<Column.Kind> ALL = Set.of(Column.Kind.values());

    private static final double[] SIZES = {9, 8.5, 8, 7.5, 7, 6.5};

    public TableFit {
        widthsMm = List.copyOf(widthsMm);
    }

    public static TableFit of(Table table, double availableMm) {
        var needs = ColumnNeed.of(table);
        for (var size : SIZES) {
            var least = needs.stream()
                    .mapToDouble(need -> mm(comfortable(need, size), size))
                    .sum();
            if (least <= availableMm) {
                return new TableFit(size, widths(table, needs, size, availableMm));
            }
        }
        var smallest = SIZES[SIZES.length - 1];
        return new TableFit(smallest, widths(table, needs, smallest, availableMm));
    }

    /** The text with soft hyphens in the words that are too long for the column; column 0 holds the labels. */
    public String softened(int column, String text) {
        var room = (widthsMm.get(column) - PADDING_MM) / (MM_PER_POINT * pointSize * TOLERANCE)
                - (column > 0 ? ColumnNeed.GAP : 0);
        return HouseFont.SEMIBOLD.width(text) <= room
                ? text
                : Hyphenation.soften(text, word -> HouseFont.SEMIBOLD.width(word) > room);
    }

    /** At large sizes words stay whole; only at small ones are they broken rather than the type made smaller still. */
    private static double comfortable(ColumnNeed need, double size) {
        return size > 8 ? need.word() : need.piece();
    }

    private static List<Double> widths(Table table, List<ColumnNeed> needs, double size, double availableMm) {
        var widths = new ArrayList<>(
                needs.stream().map(need -> mm(need.piece(), size)).toList());
        var least = sum(widths);
        if (least > availableMm) {
            widths.replaceAll(width -> width * availableMm / least);
            return widths;
        }
        grow(widths, wanted(table, needs, size, NONE), availableMm);
        grow(widths, wanted(table, needs, size, STATUS), availableMm);
        grow(widths, wanted(table, needs, size, WORDS), availableMm);
        grow(widths, wanted(table, needs, size, ALL), availableMm);
        grow(widths, evenNumbers(table, widths), availableMm);
        grow(widths, airy(table, widths), availableMm);
        spread(widths, table, availableMm);
        return widths;
    }

    /** Whole words in every column, and whole lines, as far as they are not very long, in columns of the kinds given. */
    private static List<Double> wanted(Table table, List<ColumnNeed> needs, double size, Set<Column.Kind> kinds) {
        var wanted = new ArrayList<Double>();
        for (var i = 0; i < needs.size(); i++) {
            var kind = i == 0 ? Column.Kind.TEXT : table.columns().get(i - 1).kind();
            var word = mm(needs.get(i).word(), size);
            var lineMax = kind == Column.Kind.NUMBER ? NUMBER_LINE_MAX_MM : LINE_MAX_MM;
            var line = Math.min(lineMax, mm(needs.get(i).line(), size));
            wanted.add(kinds.contains(kind) ? Math.max(word, line) : word);
        }
        return wanted;
    }

    /** All columns of numbers as wide as the widest of them. */
    private static List<Double> evenNumbers(Table table, List<Double> widths) {
        var even = new ArrayList<>(widths);
        var widest = 0.0;
        for (var i = 1; i < widths.size(); i++) {
            widest = isNumber(table, i) ? Math.max(widest, widths.get(i)) : widest;
        }
        for (var i = 1; i < widths.size(); i++) {
            even.set(i, isNumber(table, i) ? widest : widths.get(i));
        }
        return even;
    }

    /** A status stands on one line whatever the renderer's own type, so its column is given more than it needs. */
    private static List<Double> airy(Table table, List<Double> widths) {
        var airy = new ArrayList<>(widths);
        for (var i = 1; i < widths.size(); i++) {
            var isStatus = table.columns().get(i - 1).kind() == Column.Kind.STATUS;
            airy.set(i, isStatus ? widths.get(i) * STATUS_AIR : widths.get(i));
        }
        return airy;
    }

    private static boolean isNumber(Table table, int place) {
        return table.columns().get(place - 1).kind() == Column.Kind.NUMBER;
    }

    private static void grow(List<Double> widths, List<Double> wanted, double availableMm) {
        var missing = 0.0;
        for (var i = 0; i < widths.size(); i++) {
            missing += Math.max(0, wanted.get(i) - widths.get(i));
        }
        var share = missing > 0 ? Math.min(1, (availableMm - sum(widths)) / missing) : 0;
        for (var i = 0; i < widths.size(); i++) {
            widths.set(i, widths.get(i) + share * Math.max(0, wanted.get(i) - widths.get(i)));
        }
    }

    /** What is left over goes to the columns that hold words. */
    private static void spread(List<Double> widths, Table table, double availableMm) {
        var left = availableMm - sum(widths);
        var wordy = new ArrayList<Integer>(List.of(0));
        for (var i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).kind() == Column.Kind.TEXT) {
                wordy.add(i + 1);
            }
        }
        var together = wordy.stream().mapToDouble(widths::get).sum();
        for (var i : wordy) {
            widths.set(i, widths.get(i) + left * (together > 0 ? widths.get(i) / together : 1.0 / wordy.size()));
        }
    }

    private static double mm(double width, double size) {
        return width * size * MM_PER_POINT * TOLERANCE + PADDING_MM;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
