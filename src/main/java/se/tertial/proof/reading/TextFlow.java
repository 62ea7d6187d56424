package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Heading;
import se.tertial.proof.Passage.Paragraph;
import se.tertial.proof.Place;

/** Collects lines of text into headings and paragraphs, and gives tables their captions. */
final class TextFlow {

    private static final int TITLE_CHARS_MAX = 120;
    private static final int WRAPPED_CHARS_MIN = 50;
    private static final int TABLE_AFTER_CONTENTS_ROWS = 3;
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.? +(\\p{Lu}.*)");
    private static final Pattern MARKED = Pattern.compile("(#{1,6}) +(.*?)#*");
    private static final Pattern BULLET = Pattern.compile("(?:[-–*] (?=[\\p{L}*\"”])|[•▪‣◦·●] ?)(.*)");

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Place openPlace = new Place(0, 0);
    private int lastLength;

    List<Passage> passages() {
        close();
        return passages;
    }

    void addBlank() {
        close();
    }

    /** @param alone whether blank lines stand above and below */
    void addLine(String text, String printed, boolean alone, Place place) {
        if (text.isEmpty()) {
            close();
            return;
        }
        var marked = MARKED.matcher(text);
        var numbered = NUMBERED.matcher(text);
        if (marked.matches()) {
            addHeading(marked.group(1).length(), marked.group(2), place);
        } else if (alone && numbered.matches() && isTitle(text)) {
            addHeading(numbered.group(1).split("\\.").length, text, place);
        } else if (alone && isTitle(text) && open.isEmpty()) {
            addHeading(2, text, place);
        } else {
            addWords(text, printed, place);
        }
    }

    private static boolean isTitle(String text) {
        var first = text.codePointAt(0);
        return text.length() <= TITLE_CHARS_MAX
                && Looks.hasLetter(text)
                && (Character.isUpperCase(first) || Character.isDigit(first))
                && ".,;:!?…".indexOf(text.charAt(text.length() - 1)) < 0
                && !BULLET.matcher(text).matches();
    }

    private void addHeading(int level, String text, Place place) {
        close();
        passages.add(new Heading(level, text.strip(), place));
    }

    private void addWords(String text, String printed, Place place) {
        var bullet = BULLET.matcher(text);
        var isBullet = bullet.matches();
        if (isBullet || !open.isEmpty() && (!isWrapped(text) || Looks.isNextPoint(open.toString(), text))) {
            close();
        }
        if (open.isEmpty()) {
            openPlace = place;
        } else if (open.charAt(open.length() - 1) == '-'
                && Looks.beginsLower(text)
                && !text.matches("(?:och|eller|samt)\\b.*")) {
            open.setLength(open.length() - 1);
        } else {
            open.append(' ');
        }
        open.append(isBullet ? bullet.group(1) : text);
        lastLength = printed.strip().length();
    }

    /** Whether the line goes on with the sentence above: that one was as long as lines get, or this begins in the middle. */
    private boolean isWrapped(String text) {
        return Looks.beginsLower(text) || lastLength >= WRAPPED_CHARS_MIN && !Looks.endsSentence(open.toString());
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        var text = Looks.clean(open.toString());
        open.setLength(0);
        if (Looks.beginsLower(text)
                && !passages.isEmpty()
                && passages.getLast() instanceof Paragraph(String before, Place place)
                && before.length() >= WRAPPED_CHARS_MIN
                && !Looks.endsSentence(before)) {
            passages.set(passages.size() - 1, new Paragraph(before + " " + text, place));
        } else if (!text.isEmpty()) {
            passages.add(new Paragraph(text, openPlace));
        }
    }

    void addTable(List<RawRow> rows, Place place) {
        close();
        if (isContents(rows)) {
            return;
        }
        if (rows.stream().allMatch(row -> row.filled() < 2)) {
            rows.forEach(row -> addWords(String.join(" ", row.cells()).strip(), "", row.place()));
            return;
        }
        passages.add(TableShape.of(caption(), rows, place));
    }

    /** The heading or short line right above, else the nearest heading. */
    private String caption() {
        if (!passages.isEmpty()
                && passages.getLast() instanceof Paragraph(String text, Place ignored)
                && text.length() <= TITLE_CHARS_MAX
                && !text.endsWith(".")) {
            return text;
        }
        for (var i = passages.size() - 1; i >= 0; i--) {
            if (passages.get(i) instanceof Heading heading) {
                return heading.text();
            }
        }
        return "";
    }

    /** Titles with rising page numbers. */
    private boolean isContents(List<RawRow> rows) {
        var last = 0;
        for (var row : rows) {
            var cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
            if (cells.isEmpty()
                    || !cells.getLast().matches("\\d{1,3}")
                    || cells.size() < 2
                    || Looks.isNumber(cells.get(cells.size() - 2))) {
                return false;
            }
            var number = Integer.parseInt(cells.getLast());
            if (number < last) {
                return false;
            }
            last = number;
        }
        var isNamed = !passages.isEmpty()
                && passages.getLast() instanceof Heading heading
                && heading.text().toLowerCase(Locale.ROOT).matches("innehåll.*|contents|table of contents");
        return isNamed
                || rows.size() >= TABLE_AFTER_CONTENTS_ROWS
                        && rows.stream().allMatch(r -> r.cell(0).length() > 2)
                        && rows.stream().anyMatch(r -> r.cell(0).contains("...."));
    }
}
