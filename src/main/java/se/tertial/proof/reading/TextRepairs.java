package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Heading;
import se.tertial.proof.Passage.Paragraph;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Place;

/** Puts together what the making of a text file took apart: tables cut by page breaks, and rows that stand alone. */
final class TextRepairs {

    private static final int BETWEEN_MAX = 3;
    private static final int LABEL_CHARS_MAX = 150;

    private final List<Passage> out = new ArrayList<>();

    private TextRepairs() {}

    static List<Passage> repaired(List<Passage> passages) {
        var repairs = new TextRepairs();
        passages.forEach(repairs::add);
        return repairs.out;
    }

    private void add(Passage passage) {
        if (!(passage instanceof Table table) || !join(table)) {
            out.add(passage);
        }
    }

    private boolean join(Table table) {
        for (var back = 1; back <= Math.min(BETWEEN_MAX + 1, out.size()); back++) {
            var at = out.size() - back;
            if (out.get(at) instanceof Table before) {
                return join(before, at, table);
            }
        }
        return false;
    }

    private boolean join(Table before, int at, Table table) {
        if (before.columns() != table.columns() || before.header().isEmpty()) {
            return false;
        }
        var between = out.subList(at + 1, out.size());
        var rows = new ArrayList<>(before.rows());
        if (isRowAlone(table)) {
            return joinRow(before, at, table);
        }
        if (between.isEmpty() && splitsRow(before, table)) {
            rows.set(rows.size() - 1, together(rows.getLast(), table.header()));
        } else if (table.header().isEmpty() && rowsOf(between, before.columns()) instanceof List<Row> loose) {
            rows.addAll(loose);
        } else {
            return false;
        }
        rows.addAll(table.rows());
        between.clear();
        out.set(at, new Table(before.caption(), before.header(), rows, before.place()));
        return true;
    }

    /** A row between two comments, which alone looks like headings. */
    private static boolean isRowAlone(Table table) {
        return !table.header().isEmpty()
                && table.rows().stream().allMatch(row -> row.cells().size() == 1)
                && table.header().stream().filter(cell -> !cell.isEmpty()).count() > 2;
    }

    private boolean joinRow(Table before, int at, Table table) {
        if (TableJoin.isSame(before.header(), table.header())) {
            return false;
        }
        var rows = new ArrayList<>(before.rows());
        for (var passage : out.subList(at + 1, out.size())) {
            rows.add(new Row(List.of(text(passage)), 0, false, passage.place()));
        }
        rows.add(new Row(table.header(), 0, false, table.place()));
        rows.addAll(table.rows());
        out.subList(at + 1, out.size()).clear();
        out.set(at, new Table(before.caption(), before.header(), rows, before.place()));
        return true;
    }

    /** A text that goes on in the middle of a sentence where a heading should stand. */
    private static boolean splitsRow(Table before, Table table) {
        return !before.rows().isEmpty()
                && !table.header().isEmpty()
                && Looks.beginsLower(table.header().getFirst())
                && before.rows().getLast().cells().size() == table.header().size();
    }

    private static Row together(Row row, List<String> more) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < row.cells().size(); i++) {
            cells.add((row.cells().get(i) + " " + more.get(i)).strip());
        }
        return new Row(cells, row.indent(), row.bold(), row.place());
    }

    /** What stands between two pieces, as rows: a heading of a section, or a label with its number under it; else null. */
    private static @Nullable List<Row> rowsOf(List<Passage> between, int columns) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < between.size(); i++) {
            var text = text(between.get(i));
            var isComment = between.size() == 1 && between.getFirst() instanceof Paragraph;
            if (!isComment && (text.length() > LABEL_CHARS_MAX || text.endsWith(".")) || Looks.isNumber(text)) {
                return null;
            }
            var number = i + 1 < between.size() ? text(between.get(i + 1)) : "";
            rows.add(
                    Looks.isNumber(number)
                            ? RawRow.plain(
                                            List.of(text, number),
                                            between.get(i++).place())
                                    .asRow(columns)
                            : new Row(List.of(text), 0, false, between.get(i).place()));
        }
        return rows;
    }

    private static String text(Passage passage) {
        return switch (passage) {
            case Heading heading -> heading.text();
            case Paragraph(String text, Place ignored) -> text;
            case Table ignored -> "";
        };
    }
}
