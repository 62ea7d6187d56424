package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.proof.Place;
import se.tertial.proof.Reading;

/** Text: headings by their look, tables by tabs, bars or aligned columns, pages by form feeds. */
final class TextReader {

    private static final Pattern TAG = Pattern.compile("</?(?:p|i|b|em|strong|u|sup|sub|span|div|br)\\s*/?>");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\d*])(\\*{1,2})(?=\\S)([^*]{1,400}?)(?<=\\S)\\1(?![\\p{L}\\d*])");
    private static final Pattern RULER = Pattern.compile("[\\s|:+=_-]*[|=_-]{2}[\\s|:+=_-]*");
    private static final Pattern LEADERS = Pattern.compile(".*(?:\\.{4,}|(?:\\. ){4,}|…{2,})\\s*\\d{1,3}");

    /** A line of the file without its page break. */
    record Line(String text, Place place) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    private final TextFlow flow = new TextFlow();
    private final List<Line> lines;

    private TextReader(List<Line> lines) {
        this.lines = lines;
    }

    static Checked<Reading> read(Source source) {
        var decoded = Decoded.of(source.bytes());
        var lines = lines(decoded.text());
        var reader = new TextReader(lines);
        reader.readAll();
        var pages = lines.isEmpty() ? 0 : lines.getLast().place().page();
        var findings = new ArrayList<Finding>();
        if (!decoded.sure()) {
            findings.add(source.note("reading-encoding", decoded.charset().displayName()));
        }
        var passages = TextRepairs.repaired(reader.flow.passages());
        return Checked.of(new Reading(source.file(), pages, passages), findings);
    }

    private static List<Line> lines(String text) {
        var hasPages = text.indexOf('\f') >= 0;
        var page = hasPages ? 1 : 0;
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var raw : text.split("\r\n|\n|\r", -1)) {
            number++;
            var parts = raw.split("\f", -1);
            for (var i = 0; i < parts.length; i++) {
                page += i > 0 ? 1 : 0;
                lines.add(new Line(parts[i].replace("\u0000", ""), new Place(page, number)));
            }
        }
        return lines;
    }

    private void readAll() {
        for (var at = 0; at < lines.size(); ) {
            Bounded.stopIfLate();
            var line = lines.get(at);
            var end = tableEnd(at);
            if (end > at) {
                flow.addTable(rows(lines.subList(at, end)), line.place());
                at = end;
            } else {
                readLine(at);
                at++;
            }
        }
    }

    private void readLine(int at) {
        var line = lines.get(at);
        if (line.isBlank()) {
            flow.addBlank();
        } else if (LEADERS.matcher(line.text()).matches()
                || RULER.matcher(line.text()).matches()) {
            flow.addBlank();
        } else {
            var before = at == 0 || lines.get(at - 1).isBlank();
            var after = at + 1 >= lines.size() || lines.get(at + 1).isBlank();
            flow.addLine(plain(line.text()), line.text(), before && after, line.place());
        }
    }

    /** The line after the last of the table that begins here, or {@code at} if none does. */
    private int tableEnd(int at) {
        var end = at;
        while (end < lines.size()
                && (isTabRow(lines.get(end).text()) || isBarRow(lines.get(end).text()))) {
            end++;
        }
        return end > at ? end : AlignedText.end(lines, at);
    }

    private static boolean isTabRow(String text) {
        return text.indexOf('\t') >= 0 && !text.isBlank();
    }

    private static boolean isBarRow(String text) {
        var stripped = text.strip();
        return stripped.startsWith("|") && stripped.endsWith("|") && stripped.length() > 2;
    }

    private static List<RawRow> rows(List<Line> lines) {
        if (lines.stream().noneMatch(line -> isTabRow(line.text()) || isBarRow(line.text()))) {
            return AlignedText.rows(lines);
        }
        var rows = new ArrayList<RawRow>();
        for (var line : lines) {
            var text = isBarRow(line.text()) ? bars(line.text()) : line.text();
            if (!RULER.matcher(text.replace("\t", "|")).matches()) {
                rows.add(row(text, line.place()));
            }
        }
        return rows;
    }

    private static String bars(String text) {
        var stripped = text.strip();
        return stripped.substring(1, stripped.length() - 1).replace('|', '\t');
    }

    private static RawRow row(String text, Place place) {
        var cells =
                List.of(text.split("\t", -1)).stream().map(TextReader::plain).toList();
        var first = text.isEmpty() ? "" : text.split("\t", 2)[0];
        var indent = (first.length() - first.stripLeading().length()) / 2;
        return new RawRow(cells, indent, first.strip().startsWith("**"), false, place);
    }

    /** Without the marks of emphasis and the few tags that copied text carries. */
    static String plain(String text) {
        var untagged = text.indexOf('<') < 0
                ? text
                : TAG.matcher(text.replaceAll("<br\\s*/?>|</p>\\s*<p>", " ")).replaceAll("");
        var out = untagged.indexOf('*') < 0
                ? untagged
                : EMPHASIS.matcher(untagged).replaceAll("$2");
        return Looks.clean(out.indexOf('*') < 0 ? out : EMPHASIS.matcher(out).replaceAll("$2"));
    }
}
