package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.tertial.proof.reading.TextReader.Line;

/** Tables whose columns stand under each other by blanks: read as on a page where every character is as wide. */
final class AlignedText {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final double SIZE = 1.2;
    private static final int LINES_MAX = 2000;
    private static final int CHARS_MAX = 400;

    private AlignedText() {}

    /** The line after the last of the table that begins here, or {@code at} when none does. */
    static int end(List<Line> lines, int at) {
        if (at >= lines.size() || chunks(lines.get(at), at).size() < 2) {
            return at;
        }
        var end = at;
        var tabular = 0;
        while (end < lines.size()
                && end - at < LINES_MAX
                && !lines.get(end).isBlank()
                && lines.get(end).text().length() < CHARS_MAX) {
            tabular += chunks(lines.get(end), end).size() > 1 ? 1 : 0;
            end++;
        }
        var isTable = tabular > 1
                && tabular * 2 > end - at
                && LooseTable.of(textLines(lines.subList(at, end)), List.of()).isPresent();
        return isTable ? end : at;
    }

    static List<RawRow> rows(List<Line> lines) {
        return LooseTable.of(textLines(lines), List.of()).map(PageTable::rows).orElse(List.of());
    }

    private static List<TextLine> textLines(List<Line> lines) {
        var out = new ArrayList<TextLine>();
        for (var i = 0; i < lines.size(); i++) {
            out.add(new TextLine(chunks(lines.get(i), i), lines.get(i).place()));
        }
        return out;
    }

    private static List<Chunk> chunks(Line line, int number) {
        var chunks = new ArrayList<Chunk>();
        var open = new ArrayList<Word>();
        var words = WORD.matcher(line.text());
        while (words.find()) {
            if (!open.isEmpty() && words.start() - open.getLast().x1() > 1.5) {
                chunks.addAll(Numbers.apart(new Chunk(open)));
                open.clear();
            }
            open.add(new Word(words.group(), words.start(), words.end(), number * SIZE, SIZE, false, true));
        }
        if (!open.isEmpty()) {
            chunks.addAll(Numbers.apart(new Chunk(open)));
        }
        return chunks;
    }
}
