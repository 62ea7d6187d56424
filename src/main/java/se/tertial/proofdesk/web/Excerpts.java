package se.tertial.proofdesk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Heading;
import se.tertial.proof.Passage.Paragraph;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;
import se.tertial.proofdesk.web.Spread.Excerpt;
import se.tertial.proofdesk.web.Spread.Mark;
import se.tertial.proofdesk.web.Spread.Piece;
import se.tertial.proofdesk.web.Spread.Row;

/** Passages of a report with the places of findings marked. */
final class Excerpts {

    private static final int ROWS_WHOLE_MAX = 40;
    private static final int ROWS_AROUND = 4;

    private final Reading reading;

    Excerpts(Reading reading) {
        this.reading = reading;
    }

    /** Which passage a finding is about, -1 when none can be told. */
    int passage(ProofFinding finding) {
        var passages = reading.passages();
        return IntStream.range(0, passages.size())
                .filter(i -> holds(passages.get(i), finding.place()))
                .findFirst()
                .orElse(-1);
    }

    private static boolean holds(Passage passage, Place place) {
        return passage.place().equals(place)
                || passage instanceof Table table
                        && table.rows().stream().anyMatch(row -> row.place().equals(place));
    }

    /** The heading it stands under, or the table's own caption. */
    String title(int passage) {
        if (passage >= 0
                && reading.passages().get(passage) instanceof Table table
                && !table.caption().isBlank()) {
            return table.caption();
        }
        for (var i = passage; i >= 0; i--) {
            if (reading.passages().get(i) instanceof Heading heading) {
                return heading.text();
            }
        }
        return reading.file();
    }

    Excerpt of(int passage, List<Numbered> found, Function<Numbered, Mark> mark) {
        return switch (reading.passages().get(passage)) {
            case Heading heading -> words(heading.text(), found, mark);
            case Paragraph paragraph -> words(paragraph.text(), found, mark);
            case Table table -> table(table, found, mark);
        };
    }

    private static Excerpt words(String text, List<Numbered> found, Function<Numbered, Mark> mark) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var one : found) {
            var quote = one.finding().quote();
            var at = quote.isBlank() ? -1 : text.indexOf(quote, from);
            if (at >= 0) {
                pieces.add(new Piece(text.substring(from, at), List.of()));
                pieces.add(new Piece(quote, List.of(mark.apply(one))));
                from = at + quote.length();
            }
        }
        pieces.add(new Piece(text.substring(from), List.of()));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return new Excerpt("", List.of(), List.of(), pieces, false);
    }

    private static Excerpt table(Table table, List<Numbered> found, Function<Numbered, Mark> mark) {
        var rows = new ArrayList<Row>();
        var isCut = false;
        for (var i = 0; i < table.rows().size(); i++) {
            if (table.rows().size() <= ROWS_WHOLE_MAX || isNear(table, i, found)) {
                rows.add(row(table, table.rows().get(i), found, mark));
            } else {
                isCut = true;
            }
        }
        return new Excerpt(table.caption(), table.header(), rows, List.of(), isCut);
    }

    private static boolean isNear(Table table, int row, List<Numbered> found) {
        var rows = table.rows();
        return IntStream.rangeClosed(Math.max(0, row - ROWS_AROUND), Math.min(rows.size() - 1, row + ROWS_AROUND))
                .anyMatch(i -> found.stream()
                        .anyMatch(
                                one -> one.finding().place().equals(rows.get(i).place())));
    }

    private static Row row(Table table, Passage.Row row, List<Numbered> found, Function<Numbered, Mark> mark) {
        var cells = new ArrayList<Piece>();
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = i;
            var marks = found.stream()
                    .filter(one -> one.finding().place().equals(row.place()))
                    .filter(one -> cell(table, row, one.finding()) == cell)
                    .map(mark)
                    .toList();
            cells.add(new Piece(row.cells().get(i), marks));
        }
        return new Row(cells, cells.size() == 1 ? Math.max(1, table.columns()) : 1);
    }

    /** Which cell of the row: that under its heading and with its words, else that with its words, else the label. */
    static int cell(Table table, Passage.Row row, ProofFinding finding) {
        var alike = IntStream.range(0, row.cells().size())
                .filter(i -> row.cells().get(i).strip().equals(finding.quote().strip()))
                .boxed()
                .toList();
        return alike.stream()
                .filter(i -> heading(table, i).equals(finding.column().strip()))
                .findFirst()
                .or(() -> alike.stream().findFirst())
                .orElse(0);
    }

    static String heading(Table table, int column) {
        return column < table.header().size() ? table.header().get(column).strip() : "";
    }
}
