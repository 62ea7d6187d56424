package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Place;
import se.tertial.proof.number.Cell;
import se.tertial.proof.number.CellText;
import se.tertial.proof.number.PrintedNumber;
import se.tertial.proof.number.Unit;

/**
 * A table with its cells read as numbers.
 *
 * @param index which of the report's tables it is
 * @param title its caption, else the heading it stands under
 * @param header without anything but words, so that a heading is compared and shown alike
 * @param units that the headings name, {@link Unit#NONE} for those that name none
 * @param unit of its amounts where the table says it, else {@link Unit#NONE}
 */
record Grid(
        int index,
        String title,
        String section,
        List<String> header,
        List<Meaning> meanings,
        List<Line> lines,
        List<Column> kinds,
        List<Unit> units,
        Unit unit,
        Place place) {

    enum Column {
        AMOUNT,
        RATE,
        OTHER
    }

    private static final Pattern NO_AMOUNT =
            Pattern.compile("(?iU).*(analys|\\bnot\\b|\\bsid(a|or)?\\b|\\bkod|konto|\\bnr\\b|nummer|datum"
                    + "|^år$|telefon|\\bprio|\\brang|ranking|plats$|vecka|\\bid\\b|bilaga).*");
    private static final Pattern RATE =
            Pattern.compile("(?iU).*(%|procent|andel|index|snitt|medel|\\bper (inv|elev|plats|brukare|person)|/inv"
                    + "|kvot|grad\\b|genomsnitt|täckningsgrad|kr/|betyg|sannolikhet|konsekvens|riskvärde|poäng).*");
    private static final Pattern YEARS = Pattern.compile("(19[5-9]|20[0-6])\\d");

    static Grid of(int index, Table table, String section) {
        var style = style(table);
        var width = table.columns();
        var header =
                new ArrayList<>(table.header().stream().map(CellText::plain).toList());
        while (header.size() < width) {
            header.add("");
        }
        var lines = table.rows().stream().map(row -> line(row, style)).toList();
        var named = Unit.namedIn(table.caption());
        var unit = named != Unit.NONE ? named : Unit.namedIn(String.join(" ", header));
        return new Grid(
                index,
                table.caption().isBlank() ? section : table.caption(),
                section,
                List.copyOf(header),
                header.stream().map(Meaning::of).toList(),
                lines,
                IntStream.range(0, header.size())
                        .mapToObj(c -> kind(c, header.get(c), lines))
                        .toList(),
                header.stream().map(Unit::namedIn).toList(),
                unit.isMoney() ? unit : Unit.NONE,
                table.place());
    }

    private static Line line(Row row, CellText.Style style) {
        var cells = row.cells().stream().map(cell -> CellText.read(cell, style)).toList();
        var years = row.cells().stream().skip(1).filter(cell -> !cell.isBlank()).toList();
        if (!years.isEmpty()
                && years.stream().allMatch(year -> YEARS.matcher(year.strip()).matches())) {
            cells = row.cells().stream().<Cell>map(Cell.Words::new).toList();
        }
        return new Line(row, cells, Label.role(row.label()), Label.name(row.label()));
    }

    /** English when every number with a comma has three digits after it and some have a point or two commas besides. */
    private static CellText.Style style(Table table) {
        var commas = 0;
        var english = 0;
        for (var row : table.rows()) {
            for (var cell : row.cells()
                    .subList(Math.min(1, row.cells().size()), row.cells().size())) {
                var text = CellText.plain(cell);
                if (text.matches("-?\\d+,\\d+ ?%?") && !text.matches("-?\\d{1,3},\\d{3}")) {
                    return CellText.Style.SWEDISH;
                }
                if (text.matches("-?\\d{1,3} \\d{3}.*")) {
                    return CellText.Style.SWEDISH;
                }
                commas += text.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? 1 : 0;
                english += text.matches("[+-]?\\d{1,3}(,\\d{3}){2,}|[+-]?\\d{1,3}(,\\d{3})+\\.\\d+") ? 1 : 0;
            }
        }
        return english > 0 || commas >= 3 ? CellText.Style.ENGLISH : CellText.Style.SWEDISH;
    }

    int width() {
        return header.size();
    }

    Optional<PrintedNumber> number(int line, int column) {
        return lines.get(line).number(column);
    }

    List<Integer> columns(Column kind) {
        return IntStream.range(1, width())
                .filter(c -> kinds.get(c) == kind)
                .boxed()
                .toList();
    }

    Column kind(int column) {
        return kinds.get(column);
    }

    private static Column kind(int column, String heading, List<Line> lines) {
        var numbers =
                lines.stream().flatMap(line -> line.number(column).stream()).toList();
        var words = lines.stream()
                .filter(line -> line.cells().size() > column && line.cells().get(column) instanceof Cell.Words)
                .count();
        if (numbers.isEmpty()
                || words > numbers.size()
                || NO_AMOUNT.matcher(heading).matches()) {
            return Column.OTHER;
        }
        var rates = numbers.stream().filter(number -> number.unit().isRate()).count();
        return rates * 2 > numbers.size() || rates == 0 && RATE.matcher(heading).matches()
                ? Column.RATE
                : Column.AMOUNT;
    }

    String heading(int column) {
        return column < header.size() ? header.get(column) : "";
    }

    /** The unit of a number in the table: its own, the column's, the table's. */
    PrintedNumber withUnit(PrintedNumber number, int column) {
        if (number.unit() != Unit.NONE) {
            return number;
        }
        var named = units.get(column);
        return number.withUnit(named != Unit.NONE ? named : unit);
    }

    Place place(int line) {
        return lines.get(line).row().place();
    }
}
