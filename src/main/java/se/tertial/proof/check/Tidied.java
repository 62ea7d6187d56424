package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.number.CellText;

/** A table with its whole heading above it and each number in one cell, as its reader takes it whatever lines it is set in. */
final class Tidied {

    private static final Pattern TIME = Pattern.compile("(19|20)\\d\\d([-–/]\\d\\d){0,2}");
    private static final Pattern BEGUN = Pattern.compile("[-+]?\\d{1,3}( \\d{1,3})*");
    private static final Pattern ENDED = Pattern.compile("\\d{1,3}( \\d{3})*");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}( \\d{3})+");

    private static final Pattern WITH_FIGURE =
            Pattern.compile("(.*\\p{L}[^ \\d]*) ([-+]?\\d{1,3}(?: \\d{3})*(?:,\\d+)?)");
    private static final Pattern FIRST_HEADING = Pattern.compile(
            "(?i)((budget|utfall|prognos|plan|bokslut|intäkter|kostnader)( \\S+){0,2}|(19|20)\\d\\d(-\\d\\d){0,2})");
    private static final int ROWS_MIN = 3;

    private Tidied() {}

    static Table of(Table table) {
        var whole = withFirstFigures(withWholeHeading(table));
        return new Table(whole.caption(), whole.header(), joined(whole.rows()), whole.place());
    }

    /** Groups named on one line and their years on the next, where the lines were taken for a heading and a row. */
    private static Table withWholeHeading(Table table) {
        if (table.rows().isEmpty() || !isOfTimes(table.rows().getFirst().cells())) {
            return table;
        }
        var times = table.rows().getFirst().cells();
        var groups = groups(table.header(), times);
        var header = IntStream.range(0, Math.max(times.size(), groups.size()))
                .mapToObj(i -> (text(groups, i) + " " + text(times, i)).strip())
                .toList();
        return new Table(
                table.caption(), header, table.rows().subList(1, table.rows().size()), table.place());
    }

    /** Figures of the first column that stand so near their labels that they were read as the end of them. */
    private static Table withFirstFigures(Table table) {
        var heads = table.header().isEmpty()
                ? List.<String>of()
                : List.of(table.header().getFirst().split(" ", 2));
        var rows = table.rows().stream().filter(row -> row.cells().size() > 1).toList();
        var isWithFigures = heads.size() == 2
                && FIRST_HEADING.matcher(CellText.plain(heads.getLast())).matches()
                && rows.size() >= ROWS_MIN
                && rows.stream()
                        .allMatch(row ->
                                WITH_FIGURE.matcher(CellText.plain(row.label())).matches());
        if (!isWithFigures) {
            return table;
        }
        var header = new ArrayList<>(heads);
        header.addAll(table.header().subList(1, table.header().size()));
        var apart = table.rows().stream().map(Tidied::apart).toList();
        return new Table(table.caption(), header, apart, table.place());
    }

    private static Row apart(Row row) {
        var match = WITH_FIGURE.matcher(CellText.plain(row.label()));
        if (!match.matches()) {
            return row;
        }
        var cells = new ArrayList<>(List.of(match.group(1), match.group(2)));
        cells.addAll(row.cells().subList(1, row.cells().size()));
        return new Row(cells, row.indent(), row.bold(), row.place());
    }

    private static boolean isOfTimes(List<String> cells) {
        var heads = cells.stream().skip(1).map(CellText::plain).filter(cell -> !cell.isEmpty());
        return cells.size() > 2
                && cells.stream().skip(1).filter(cell -> isTime(cell)).count() >= 2
                && heads.allMatch(cell -> isTime(cell) || cell.chars().noneMatch(Character::isDigit));
    }

    private static boolean isTime(String cell) {
        return TIME.matcher(CellText.plain(cell)).matches();
    }

    /** The name of a group over each of its columns, where the times start again with every group. */
    private static List<String> groups(List<String> header, List<String> times) {
        var first = IntStream.range(1, times.size())
                .filter(i -> isTime(times.get(i)))
                .findFirst()
                .orElseThrow();
        var again = IntStream.range(first + 1, times.size())
                .filter(i -> times.get(i).equals(times.get(first)))
                .findFirst();
        if (again.isEmpty()) {
            return header;
        }
        var width = again.getAsInt() - first;
        var named = new ArrayList<>(header);
        for (var start = first; start + width <= Math.min(times.size(), header.size()); start += width) {
            var names = header.subList(start, start + width).stream()
                    .filter(name -> !name.isBlank())
                    .toList();
            for (var i = start; i < start + width && names.size() == 1; i++) {
                named.set(i, names.getFirst());
            }
        }
        return named;
    }

    private static String text(List<String> cells, int at) {
        return at < cells.size() ? cells.get(at) : "";
    }

    /** A number that its narrow column broke in two has its first digits above the row and its last below. */
    private static List<Row> joined(List<Row> rows) {
        var joined = new ArrayList<Row>();
        for (var i = 0; i < rows.size(); i++) {
            if (i + 2 < rows.size() && isBroken(rows.get(i), rows.get(i + 1), rows.get(i + 2))) {
                joined.add(whole(rows.get(i), rows.get(i + 1), rows.get(i + 2)));
                i += 2;
            } else {
                joined.add(rows.get(i));
            }
        }
        return joined;
    }

    private static boolean isBroken(Row above, Row row, Row below) {
        var columns = IntStream.range(
                        1, Math.max(above.cells().size(), below.cells().size()))
                .filter(i -> !text(above.cells(), i).isBlank()
                        || !text(below.cells(), i).isBlank())
                .boxed()
                .toList();
        return !columns.isEmpty()
                && above.label().isBlank() == below.label().isBlank()
                && row.label().isBlank() != above.label().isBlank()
                && columns.stream()
                        .allMatch(i -> text(row.cells(), i).isBlank()
                                && !whole(text(above.cells(), i), text(below.cells(), i))
                                        .isEmpty());
    }

    /** The number of the two parts, empty when they make none. A narrow column may break a group of three digits too. */
    private static String whole(String above, String below) {
        var begun = CellText.plain(above);
        var ended = CellText.plain(below);
        return Stream.of(begun + " " + ended, begun + ended)
                .filter(number -> BEGUN.matcher(begun.strip()).matches()
                        && ENDED.matcher(ended).matches()
                        && GROUPED.matcher(number).matches())
                .findFirst()
                .orElse("");
    }

    private static Row whole(Row above, Row row, Row below) {
        var cells = IntStream.range(
                        0, Math.max(row.cells().size(), above.cells().size()))
                .mapToObj(i -> {
                    var own = text(row.cells(), i);
                    var label = (text(above.cells(), 0) + " " + own + " " + text(below.cells(), 0)).strip();
                    return i == 0 ? label : own.isBlank() ? whole(text(above.cells(), i), text(below.cells(), i)) : own;
                })
                .toList();
        return new Row(cells, row.indent(), row.bold(), row.place());
    }
}
