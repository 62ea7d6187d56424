package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Heading;
import se.tertial.proof.Passage.Paragraph;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Place;

/** Lines of text to headings and paragraphs, by size, weight and distance; tables with what stands over them. */
final class PdfFlow {

    private static final double LARGER = 1.12;
    private static final double APART = 1.75;
    private static final int HEADING_CHARS_MAX = 160;
    private static final int CAPTION_CHARS_MAX = 140;
    private static final int LEVELS_MAX = 6;
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.? +\\p{Lu}.*");
    private static final Pattern BULLET = Pattern.compile("(?:[•▪‣◦●·\\uF0B7\\uF0A7]|[-–] (?=\\p{L})).*");

    private final List<Passage> passages = new ArrayList<>();
    private final FontSizes sizes;
    private final List<TextLine> open = new ArrayList<>();
    private boolean openHeading;

    PdfFlow(FontSizes sizes) {
        this.sizes = sizes;
    }

    List<Passage> passages() {
        return passages;
    }

    void addText(List<TextLine> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var heading =
                    isHeading(line) || openHeading && line.isBold() && !open.isEmpty() && goesOn(open.getLast(), line);
            if (!open.isEmpty() && (heading != openHeading || !goesOn(open.getLast(), line))) {
                close();
            }
            openHeading = heading;
            open.add(line);
        }
        close();
    }

    void addTable(List<RawRow> rows) {
        close();
        passages.add(TableShape.of(
                caption(),
                goesOn(rows) ? withoutHeadings(rows) : rows,
                rows.getFirst().place()));
    }

    /** Whether these are the next rows of the table that ended the page before, without its headings over them. */
    private boolean goesOn(List<RawRow> rows) {
        if (passages.isEmpty()
                || !(passages.getLast() instanceof Table before)
                || before.rows().isEmpty()
                || before.header().isEmpty()) {
            return false;
        }
        var first = rows.getFirst();
        var columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return before.columns() == columns
                && before.rows().getLast().place().page() + 1 == first.place().page()
                && !TableJoin.isSame(before.header(), first.asRow(columns).cells())
                && rows.stream().noneMatch(row -> row.hasHardNumber() && first.heading())
                && (!first.bold() || first.isLone());
    }

    private static List<RawRow> withoutHeadings(List<RawRow> rows) {
        return rows.stream().map(RawRow::asBody).toList();
    }

    private boolean isHeading(TextLine line) {
        var text = line.text();
        if (text.length() > HEADING_CHARS_MAX
                || !Looks.hasLetter(text)
                || BULLET.matcher(text).matches()) {
            return false;
        }
        if (line.size() > sizes.body() * LARGER) {
            return true;
        }
        var isShort = !text.endsWith(".") && !text.endsWith(",") && !text.endsWith(":");
        return line.isBold() && isShort && !Looks.beginsLower(text);
    }

    private boolean goesOn(TextLine before, TextLine line) {
        var gap = line.y() - before.y();
        if (gap < 0 || gap > APART * Math.max(line.size(), before.size())) {
            return false;
        }
        if (BULLET.matcher(line.text()).matches() || Math.abs(line.size() - before.size()) > 0.6) {
            return false;
        }
        if (!openHeading && Looks.isNextPoint(open.getFirst().text(), line.text())) {
            return false;
        }
        if (openHeading) {
            return !NUMBERED.matcher(line.text()).matches();
        }
        return !isLastOfParagraph(before, line, gap);
    }

    /** A line that ends early, with a sentence, before one that begins a new one with more room above. */
    private boolean isLastOfParagraph(TextLine before, TextLine line, double gap) {
        var usual = open.size() > 1 ? open.get(1).y() - open.getFirst().y() : gap;
        return gap > usual * 1.25 + 1
                || Looks.endsSentence(before.text()) && gap > 1.5 * line.size() && open.size() == 1;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        var text = Joined.lines(open.stream().map(TextLine::text).toList());
        var first = open.getFirst();
        if (openHeading) {
            passages.add(new Heading(level(text, first), text, first.place()));
        } else {
            addParagraph(text.replaceFirst("^[•▪‣◦●·\\uF0B7\\uF0A7] ?|^[-–] (?=\\p{L})", ""), first.place());
        }
        open.clear();
    }

    /** A paragraph that begins in the middle of a sentence goes on from the page before. */
    private void addParagraph(String text, Place place) {
        if (text.isEmpty()) {
            return;
        }
        if (Looks.beginsLower(text)
                && !passages.isEmpty()
                && passages.getLast() instanceof Paragraph(String before, Place beginning)
                && beginning.page() < place.page()
                && !Looks.endsSentence(before)) {
            passages.set(passages.size() - 1, new Paragraph(Joined.lines(List.of(before, text)), beginning));
        } else {
            passages.add(new Paragraph(text, place));
        }
    }

    private int level(String text, TextLine line) {
        var numbered = NUMBERED.matcher(text);
        if (numbered.matches() && line.size() <= sizes.body() * LARGER) {
            return Math.min(LEVELS_MAX, numbered.group(1).split("\\.").length);
        }
        return Math.min(LEVELS_MAX, sizes.level(line.size()));
    }

    private String caption() {
        for (var i = passages.size() - 1; i >= Math.max(0, passages.size() - 6); i--) {
            switch (passages.get(i)) {
                case Heading heading -> {
                    return heading.text();
                }
                case Paragraph(String text, Place ignored) -> {
                    var isNear = i == passages.size() - 1 && text.length() <= CAPTION_CHARS_MAX && !text.endsWith(".");
                    if (isNear || text.matches("(?:Tabell|Table|Tab\\.) \\d.*")) {
                        return text;
                    }
                }
                case Table ignored -> {
                    // A table names no other table; the heading over both does.
                }
            }
        }
        return passages.reversed().stream()
                .filter(Heading.class::isInstance)
                .map(p -> ((Heading) p).text())
                .findFirst()
                .orElse("");
    }
}
