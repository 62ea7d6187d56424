package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;

/** A page's lines and drawn lines as tables and the text between them, in the order of reading. */
final class PageReader {

    /** Either a table or lines of text. */
    record Piece(List<TextLine> text, List<RawRow> table) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Rule> levels;

    private PageReader(List<Rule> levels) {
        this.levels = levels;
    }

    static List<Piece> pieces(PageMarks marks, List<TextLine> lines) {
        var rules = RuledGrids.merged(marks.rules());
        var levels = new ArrayList<>(
                rules.stream().filter(Rule::level).filter(r -> r.length() > 12).toList());
        levels.addAll(marks.bands());
        var reader = new PageReader(RuledGrids.merged(levels));
        reader.read(RuledGrids.find(marks.rules()), lines);
        return reader.pieces;
    }

    private void read(List<RuledGrid> grids, List<TextLine> lines) {
        var rest = lines;
        var tables = new ArrayList<PageTable>();
        for (var grid : grids) {
            var inside = parts(rest, grid, true);
            var table = RuledTable.of(grid, inside);
            if (table.isPresent()) {
                tables.add(table.get());
                rest = parts(rest, grid, false);
            }
        }
        var from = 0;
        for (var table : tables) {
            var to = from;
            while (to < rest.size() && rest.get(to).y() < table.top()) {
                to++;
            }
            addLoose(rest.subList(from, to));
            pieces.add(new Piece(List.of(), table.rows()));
            from = to;
        }
        addLoose(rest.subList(from, rest.size()));
    }

    private static List<TextLine> parts(List<TextLine> lines, RuledGrid grid, boolean inside) {
        var parts = new ArrayList<TextLine>();
        for (var line : lines) {
            var chunks = new ArrayList<Chunk>();
            for (var chunk : line.chunks()) {
                for (var part : chunk.cutAt(grid.xs(), -10)) {
                    if (grid.holds(part.middle(), part.y() - part.size() * 0.3) == inside) {
                        chunks.add(part);
                    }
                }
            }
            if (!chunks.isEmpty()) {
                parts.add(line.with(chunks));
            }
        }
        return parts;
    }

    private void addLoose(List<TextLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        for (var zone : Zones.of(lines)) {
            addZone(Contents.removed(zone));
        }
    }

    private void addZone(List<TextLine> zone) {
        var text = new ArrayList<TextLine>();
        var tables = new LooseTables(zone, levels).find();
        var next = 0;
        for (var i = 0; i < zone.size(); ) {
            if (next < tables.size() && tables.get(next).lines().getFirst() == zone.get(i)) {
                addText(text);
                pieces.add(new Piece(List.of(), tables.get(next).rows()));
                i += tables.get(next).lines().size();
                next++;
            } else {
                text.add(zone.get(i));
                i++;
            }
        }
        addText(text);
    }

    private void addText(List<TextLine> text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(List.copyOf(text), List.of()));
            text.clear();
        }
    }
}
