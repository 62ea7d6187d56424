package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Heading;
import se.tertial.proof.Passage.Paragraph;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Reading;
import se.tertial.proof.number.CellText;

/** A report laid out for checking: its tables with numbers read, its prose under its headings. */
public record Manuscript(Reading reading, List<Grid> grids, List<Prose> prose) {

    private static final int LEAD_CHARACTERS_MAX = 60;
    private static final Pattern ONE_ROW = Pattern.compile("(\\D*\\p{L}\\D*?) (-?\\d[\\d ]*(?:,\\d+)?)");

    public static Manuscript of(Reading reading) {
        var grids = new ArrayList<Grid>();
        var prose = new ArrayList<Prose>();
        var section = "";
        var lead = "";
        for (var passage : joined(reading.passages())) {
            switch (passage) {
                case Heading heading -> {
                    section = CellText.plain(heading.text());
                    lead = section;
                }
                case Paragraph paragraph -> {
                    var text = CellText.plain(paragraph.text());
                    prose.add(new Prose(text, section, lead, paragraph.place()));
                    var isLead =
                            text.length() <= LEAD_CHARACTERS_MAX && !text.matches(".*[.:;,!?]$") && !text.isBlank();
                    lead = isLead ? text : lead;
                }
                case Table table -> {
                    for (var side : Sides.of(table)) {
                        grids.add(Grid.of(grids.size(), Tidied.of(side), lead.isEmpty() ? section : lead));
                    }
                }
            }
        }
        return new Manuscript(reading, List.copyOf(grids), List.copyOf(prose));
    }

    /** A table that goes on after a page break, with its heading repeated or none, is one table. */
    private static List<Passage> joined(List<Passage> passages) {
        var whole = new ArrayList<Passage>();
        for (var passage : passages) {
            if (passage instanceof Table next
                    && !whole.isEmpty()
                    && whole.getLast() instanceof Table first
                    && goesOn(first, next)) {
                var rows = new ArrayList<>(first.rows());
                rows.addAll(next.rows());
                whole.set(whole.size() - 1, new Table(first.caption(), first.header(), rows, first.place()));
            } else if (passage instanceof Table next
                    && !whole.isEmpty()
                    && whole.getLast() instanceof Paragraph row
                    && isRowOf(row, next)) {
                whole.set(whole.size() - 1, withFirst(row, next));
            } else {
                whole.add(passage);
            }
        }
        return whole;
    }

    /** The one row of a table that had room on the page before, or stands first on a page, is a line of its own. */
    private static boolean isRowOf(Paragraph row, Table next) {
        var isRightAbove = next.header().stream().allMatch(String::isBlank)
                && next.place().page() == row.place().page()
                && next.place().line() == row.place().line() + 1;
        return next.columns() == 2
                && next.caption().equals(row.text())
                && (isRightAbove || next.place().page() > row.place().page())
                && ONE_ROW.matcher(CellText.plain(row.text())).matches();
    }

    private static Table withFirst(Paragraph row, Table next) {
        var match = ONE_ROW.matcher(CellText.plain(row.text()));
        var rows = new ArrayList<>(next.rows());
        if (match.matches()) {
            rows.addFirst(new Row(List.of(match.group(1), match.group(2)), 0, false, row.place()));
        }
        return new Table("", next.header(), rows, next.place());
    }

    private static boolean goesOn(Table first, Table next) {
        var sameWidth = Math.abs(first.columns() - next.columns()) <= 1;
        var unfinished =
                first.rows().isEmpty() || Label.role(first.rows().getLast().label()) != Label.Role.TOTAL;
        return sameWidth
                && unfinished
                && next.caption().isBlank()
                && first.columns() > 2
                && (next.header().isEmpty()
                        || next.header().stream().allMatch(String::isBlank)
                        || next.header().equals(first.header())
                                && next.place().page() > first.place().page());
    }

    Grid grid(Spot spot) {
        return grids.get(spot.grid());
    }
}
