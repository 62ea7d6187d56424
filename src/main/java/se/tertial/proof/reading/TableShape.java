package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Place;

/** Tells the headings of a table from its rows. */
final class TableShape {

    private static final int HEADING_ROWS_MAX = 6;

    private final List<RawRow> rows;
    private final int columns;
    private String caption;
    private int next;

    private TableShape(String caption, List<RawRow> rows) {
        this.caption = caption;
        this.rows = rows;
        this.columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    static Table of(String caption, List<RawRow> rows, Place place) {
        var filled = rows.stream().filter(row -> row.filled() > 0).toList();
        return new TableShape(caption, filled).table(place);
    }

    private Table table(Place place) {
        readTitles();
        var headings = headings();
        next += headings.size();
        var body = rows.subList(next, rows.size()).stream()
                .filter(row -> headings.isEmpty() || !headings.stream().anyMatch(h -> isSame(h, row)))
                .map(row -> row.asRow(columns))
                .toList();
        return new Table(caption, headings.isEmpty() ? List.of() : joined(headings), body, place);
    }

    /** A first row with one text across the table names it, unless the numbers begin right after. */
    private void readTitles() {
        while (columns > 1
                && next + 2 < rows.size()
                && rows.get(next).isLone()
                && !rows.get(next).body()
                && next < 2) {
            var following = rows.get(next + 1);
            if (following.isLone() && !following.heading() || following.hasHardNumber()) {
                return;
            }
            caption = rows.get(next).cell(0);
            next++;
        }
    }

    private List<RawRow> headings() {
        var found = new ArrayList<RawRow>();
        for (var row : rows.subList(next, Math.min(rows.size(), next + HEADING_ROWS_MAX))) {
            if (!isHeading(row, found)) {
                break;
            }
            found.add(row);
        }
        // All rows headings: the file is wrong, or the table is all text; the first row is the best guess.
        if (found.size() == rows.size() - next
                && found.size() > 1
                && !found.stream().allMatch(RawRow::heading)) {
            return found.subList(0, 1);
        }
        return found;
    }

    private boolean isHeading(RawRow row, List<RawRow> before) {
        if (row.body()) {
            return false;
        }
        if (row.heading()) {
            return before.stream().allMatch(RawRow::heading);
        }
        if (row.hasHardNumber() || before.stream().anyMatch(RawRow::heading)) {
            return false;
        }
        if (before.isEmpty()) {
            return !row.isLone() && !isAllFigures(row);
        }
        return continuesHeadings(row, before);
    }

    private static boolean continuesHeadings(RawRow row, List<RawRow> before) {
        if (row.isLone()) {
            return false;
        }
        var isUnderLabel = row.cell(0).isEmpty();
        var periods = row.cells().stream().skip(1).filter(c -> !c.isEmpty()).toList();
        var isAllPeriods = periods.stream().allMatch(Looks::isPeriod);
        var hasYears = before.stream()
                .anyMatch(r -> r.cells().stream().skip(1).anyMatch(c -> c.matches(".*(?:19|20)\\d\\d.*")));
        var isAllDashes = periods.stream().allMatch(Looks::isDash);
        if (isUnderLabel) {
            return !isAllDashes && (!isAllPeriods || !hasYears);
        }
        return isAllPeriods && !hasYears && Looks.isHeaderLabel(row.cell(0));
    }

    private static boolean isAllFigures(RawRow row) {
        return row.cells().stream()
                .skip(1)
                .filter(c -> !c.isEmpty())
                .allMatch(c -> Looks.isFigure(c) && !Looks.isPeriod(c));
    }

    static boolean isSame(RawRow heading, RawRow row) {
        return heading.filled() > 1
                && heading.cells().stream()
                        .filter(c -> !c.isEmpty())
                        .toList()
                        .equals(row.cells().stream().filter(c -> !c.isEmpty()).toList());
    }

    /** A blank in an upper row belongs to the text at its left: that text stands over several columns. */
    private List<String> joined(List<RawRow> headings) {
        var texts = new ArrayList<String>();
        for (var column = 0; column < columns; column++) {
            var words = new ArrayList<String>();
            for (var i = 0; i < headings.size(); i++) {
                var word = headings.get(i).cell(column);
                if (word.isEmpty() && i + 1 < headings.size() && column > 0) {
                    word = spread(headings, i, column);
                }
                if (!word.isEmpty() && (words.isEmpty() || !words.getLast().equals(word))) {
                    words.add(word);
                }
            }
            texts.add(withoutBrokenWords(String.join(" ", words)));
        }
        return texts;
    }

    private static String spread(List<RawRow> headings, int row, int column) {
        var isNamedBelow = headings.subList(row + 1, headings.size()).stream()
                .anyMatch(h -> !h.cell(column).isEmpty());
        if (!isNamedBelow) {
            return "";
        }
        for (var left = column - 1; left > 0; left--) {
            var word = headings.get(row).cell(left);
            if (!word.isEmpty()) {
                return word;
            }
        }
        return "";
    }

    /** {@code Helårs- prognos} was broken at the end of a line; {@code Budget- och prognos} was not. */
    static String withoutBrokenWords(String text) {
        return text.replaceAll("(?<=\\p{Ll})- (?!(?:och|eller|samt|respektive|resp)\\b)(?=\\p{Ll})", "");
    }
}
