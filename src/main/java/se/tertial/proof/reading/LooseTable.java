package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.proof.reading.Gutters.Strip;

/** One table without a grid: its columns by the empty strips, its headings by where the figures begin. */
final class LooseTable {

    private static final int COLUMNS_MAX = 60;
    private static final int HEADING_LINES_MAX = 8;
    private static final double PART = 0.25;
    private static final double WHOLE = 0.9;
    private static final double CODE_GAP_MAX = 3;

    private final List<TextLine> lines;
    private final List<Rule> rules;
    private final double size;

    private final boolean ruled;

    private LooseTable(List<TextLine> lines, List<Rule> rules, boolean ruled) {
        this.lines = lines;
        this.ruled = ruled;
        this.rules = rules;
        this.size = lines.stream()
                .mapToDouble(TextLine::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(10);
    }

    static Optional<PageTable> of(List<TextLine> lines, List<Rule> rules) {
        return lines.size() < 2 ? Optional.empty() : new LooseTable(lines, rules, false).table();
    }

    /** Lines that stand between drawn lines of the same extent. */
    static Optional<PageTable> ruled(List<TextLine> lines, List<Rule> rules) {
        return lines.size() < 2 ? Optional.empty() : new LooseTable(lines, rules, true).table();
    }

    private Optional<PageTable> table() {
        var firstFigures = firstFigures();
        var headings = firstFigures < 0 ? ruledHeadingEnd() : firstFigures;
        var body =
                lines.subList(ruled ? Math.min(headings, ruledHeadingEnd()) : Math.max(0, firstFigures), lines.size());
        var strips = new ArrayList<>(Gutters.between(body, size));
        if (firstFigures < 0 && !ruled) {
            strips.removeIf(strip -> strip.width() < LooseTables.textGapMin() * size);
        }
        var over = lines.subList(0, lines.size() - body.size());
        var edges = withoutCodeEdge(strips, body).stream()
                .map(s -> Gutters.edge(s, over))
                .toList();
        var columns = new Columns(HeadedColumns.edges(edges, over, body));
        if (columns.count() < 2 || columns.count() > COLUMNS_MAX || !isSure(firstFigures, columns)) {
            return Optional.empty();
        }
        var rows = new ArrayList<RawRow>();
        var from = ruled ? ruledHeadingEnd(columns) : firstFigures > 0 ? headingEnd(firstFigures, columns) : 0;
        if (from > 0) {
            rows.add(HeadingLines.row(lines.subList(0, from), columns, body));
        }
        rows.addAll(new RowMaker(lines.subList(from, lines.size()), columns, drawn()).rows());
        return Optional.of(new PageTable(rows, lines.getFirst().y() - size, lines));
    }

    /** The lines over the first drawn line that has text above it; 0 when figures stand there. */
    private int ruledHeadingEnd() {
        var figures = firstFigures();
        var whole = linesOver(drawn(WHOLE));
        var end = whole > 0 && whole <= figures ? whole : linesOver(drawn());
        return end == lines.size() || figures >= 0 && figures < end || end > HEADING_LINES_MAX
                ? Math.max(0, Math.min(figures, end))
                : end;
    }

    /** How many lines stand over the first drawn line that has text above it. */
    private int linesOver(List<Double> drawn) {
        var y = lines.getFirst().y();
        var edge = drawn.stream().filter(at -> at > y).findFirst().orElse(Double.MAX_VALUE);
        var end = 0;
        while (end < lines.size() && lines.get(end).y() < edge) {
            end++;
        }
        return end;
    }

    /** And the bands below it that name no row, or name the columns under headings that reach over several. */
    private int ruledHeadingEnd(Columns columns) {
        var end = ruledHeadingEnd();
        var figures = firstFigures();
        while (end > 0
                && end < figures
                && (columns.of(lines.get(end).chunks().getFirst()) > 0 || namesColumns(lines.get(end), columns))) {
            end++;
        }
        return end;
    }

    private boolean namesColumns(TextLine line, Columns columns) {
        return lines.getFirst().chunks().size() < columns.count() - 1
                && line.chunks().size() >= columns.count() - 1
                && line.chunks().size() > 2
                && !line.hasFigures();
    }

    private int firstFigures() {
        for (var i = 0; i < lines.size(); i++) {
            if (isFigures(lines.get(i).chunks(), i)) {
                return i;
            }
        }
        return -1;
    }

    /** A lone number among the texts of a line is part of a heading, as in {@code Prognos 2}. */
    private static boolean isFigures(List<Chunk> chunks, int at) {
        var from = chunks.size() > 1
                        && at > 0
                        && Looks.isHardNumber(chunks.getFirst().text())
                ? 0
                : 1;
        var hard = 0;
        var texts = 0;
        for (var chunk : chunks.subList(from, chunks.size())) {
            hard += Looks.isHardNumber(chunk.text()) ? 1 : 0;
            texts += chunk.isFigure() && !Looks.isPeriod(chunk.text()) ? 0 : 1;
        }
        return hard > 0 && texts <= 2 * hard + 1;
    }

    /** Sections that begin right before the first figures are rows; what else stands over them is headings. */
    private int headingEnd(int firstFigures, Columns columns) {
        var end = firstFigures;
        while (end > 1 && isSection(lines.get(end - 1), columns)) {
            end--;
        }
        // A label of several lines begins below the drawn line, if there is one.
        return isAllSections(end) ? firstFigures : end;
    }

    private boolean isSection(TextLine line, Columns columns) {
        return line.chunks().size() == 1
                && columns.of(line.chunks().getFirst()) == 0
                && line.x0() <= labelLeft() + size * 3;
    }

    private double labelLeft() {
        return lines.stream().mapToDouble(TextLine::x0).min().orElse(0);
    }

    private boolean isAllSections(int end) {
        return lines.subList(0, end).stream()
                .allMatch(line -> line.chunks().size() == 1 && line.x0() < labelLeft() + size);
    }

    /** Figures in two rows or more; a table of texts needs drawn lines or a bold first line as well. */
    private boolean isSure(int firstFigures, Columns columns) {
        var tabular = lines.stream().filter(LooseTables::isTabular).count();
        if (ruled) {
            return true;
        }
        if (firstFigures >= 0) {
            var figures = lines.stream().filter(TextLine::hasFigures).count();
            return figures > 1
                    || tabular > 1 && (columns.count() > 2 || firstFigures > 0)
                    || columns.count() > 2 && isHeaded(firstFigures);
        }
        return tabular > 1
                && (!drawn().isEmpty()
                        || lines.getFirst().isBold() && !lines.getLast().isBold()
                        || tabular > 3 && columns.count() > 2);
    }

    /** One row, with a heading over each of its figures: what a page break has left of a table. */
    private boolean isHeaded(int firstFigures) {
        var chunks = lines.get(firstFigures).chunks();
        var figures = chunks.stream().filter(Chunk::isFigure).count();
        return firstFigures > 0
                && figures > 1
                && figures >= chunks.size() - 1
                && lines.get(firstFigures - 1).chunks().size() >= figures;
    }

    private List<Double> drawn() {
        return drawn(PART);
    }

    /** @param share of the table's width that they take at least: a line under some of the headings is shorter */
    private List<Double> drawn(double share) {
        var top = lines.getFirst().y() - size * 2;
        var bottom = lines.getLast().y() + size * 2;
        var left = lines.stream().mapToDouble(TextLine::x0).min().orElse(0);
        var right = lines.stream().mapToDouble(TextLine::x1).max().orElse(0);
        return rules.stream()
                .filter(rule -> rule.at() > top && rule.at() < bottom)
                .filter(rule -> Math.min(rule.to(), right) - Math.max(rule.from(), left) > (right - left) * share)
                .map(Rule::at)
                .sorted()
                .toList();
    }

    /** Codes before the labels are part of them. */
    private List<Strip> withoutCodeEdge(List<Strip> strips, List<TextLine> body) {
        if (strips.size() < 2 || strips.getFirst().width() > CODE_GAP_MAX * size) {
            return strips;
        }
        var edge = strips.getFirst().middle();
        var second = strips.get(1).middle();
        var telling = body.stream().filter(line -> line.chunks().size() > 1).toList();
        var coded = telling.stream().filter(line -> isCoded(line, edge, second)).count();
        return coded > telling.size() * 0.6 ? strips.subList(1, strips.size()) : strips;
    }

    private static boolean isCoded(TextLine line, double edge, double second) {
        var first = line.chunks().getFirst();
        var next = line.chunks().get(1);
        return first.x1() < edge
                && first.text().matches("[\\p{L}]{0,2}\\d{1,6}[.:]?")
                && next.middle() < second
                && Looks.hasLetter(next.text());
    }
}
