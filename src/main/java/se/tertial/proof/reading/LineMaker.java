package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.tertial.proof.Place;

/** Characters to words, words to chunks, chunks to lines. */
final class LineMaker {

    private static final double SAME_BASELINE = 0.22;
    private static final double RAISED_MAX = 0.75;
    private static final double SMALLER = 0.8;
    private static final double WORD_GAP = 0.16;
    private static final double BLANK_GAP = 0.05;
    private static final double CHUNK_GAP = 0.68;
    private static final double STRETCHED_MAX = 1.4;
    private static final int STRETCHED_MIN = 3;
    private static final int BLANK_SHARE = 100;
    private static final double SAME_PLACE = 0.12;
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private LineMaker() {}

    static List<TextLine> lines(PageMarks marks) {
        var rows = new ArrayList<List<Glyph>>();
        var sorted = new ArrayList<>(marks.glyphs());
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        for (var glyph : sorted) {
            var last = rows.isEmpty() ? null : rows.getLast();
            if (last != null
                    && glyph.y() - last.getFirst().y()
                            <= SAME_BASELINE
                                    * Math.max(glyph.size(), last.getFirst().size())) {
                last.add(glyph);
            } else {
                rows.add(new ArrayList<>(List.of(glyph)));
            }
        }
        var lines = new ArrayList<TextLine>();
        var spaced = isSpaced(marks.glyphs());
        for (var row : withRaised(rows)) {
            lines.add(new TextLine(chunks(row, spaced), new Place(marks.page(), lines.size() + 1)));
        }
        return lines;
    }

    /** Small raised digits beside a text are marks of notes, on the line of that text. */
    private static List<List<Glyph>> withRaised(List<List<Glyph>> rows) {
        for (var i = 0; i + 1 < rows.size(); i++) {
            var upper = rows.get(i);
            var lower = rows.get(i + 1);
            var raised = upper.stream().filter(g -> isRaised(g, lower)).toList();
            raised.forEach(g -> lower.add(asMark(g, lower.getFirst())));
            upper.removeAll(raised);
        }
        rows.removeIf(row -> row.stream().allMatch(Glyph::isBlank));
        return rows;
    }

    private static boolean isRaised(Glyph glyph, List<Glyph> below) {
        return below.stream()
                .anyMatch(g -> !glyph.isBlank()
                        && glyph.size() <= g.size() * SMALLER
                        && g.y() - glyph.y() <= g.size() * RAISED_MAX
                        && glyph.x0() >= g.x1() - g.size() * 0.3
                        && glyph.x0() - g.x1() <= g.size() * 1.2);
    }

    private static Glyph asMark(Glyph glyph, Glyph line) {
        var digit =
                glyph.text().length() == 1 ? "0123456789".indexOf(glyph.text().charAt(0)) : -1;
        var text = digit < 0 ? glyph.text() : RAISED_DIGITS.substring(digit, digit + 1);
        return new Glyph(text, glyph.x0(), glyph.x1(), line.y(), glyph.size(), glyph.bold(), 0);
    }

    /** Whether the page has its blanks as characters, so that a gap without one parts two texts. */
    private static boolean isSpaced(List<Glyph> glyphs) {
        var blanks = glyphs.stream().filter(Glyph::isBlank).count();
        return blanks * BLANK_SHARE > glyphs.size();
    }

    private static double gap(Word left, Word right) {
        return (right.x0() - left.x1()) / Math.max(left.size(), right.size());
    }

    /** The widest gap inside one text of the line: blanks stretched alike, to make a line end at the margin, part nothing. */
    private static double widest(List<Word> words) {
        var gaps = new ArrayList<Double>();
        for (var i = 1; i < words.size(); i++) {
            if (words.get(i).afterBlank()) {
                gaps.add(gap(words.get(i - 1), words.get(i)));
            }
        }
        if (gaps.size() < STRETCHED_MIN) {
            return CHUNK_GAP;
        }
        gaps.sort(null);
        var middle = gaps.get(gaps.size() / 2);
        var alike = gaps.stream()
                .filter(gap -> Math.abs(gap - middle) < 0.15 * middle)
                .count();
        return alike > gaps.size() * 0.7 && middle < STRETCHED_MAX ? Math.max(CHUNK_GAP, middle * 1.25) : CHUNK_GAP;
    }

    private static boolean isApart(Word left, Word right, boolean spaced, double widest) {
        var gap = gap(left, right);
        var isWithoutBlank = spaced && !right.afterBlank();
        var areFigures =
                "0123456789-−–)%".indexOf(left.text().charAt(left.text().length() - 1)) >= 0
                        && "0123456789-−–+(".indexOf(right.text().charAt(0)) >= 0;
        var areWords = left.text().length() > 1 && right.text().length() > 1 && !Looks.beginsLower(right.text());
        return gap > widest || isWithoutBlank && (areFigures || areWords);
    }

    private static List<Chunk> chunks(List<Glyph> row, boolean spaced) {
        row.sort(Comparator.comparingDouble(Glyph::x0));
        var chunks = new ArrayList<Chunk>();
        var open = new ArrayList<Word>();
        var words = words(row);
        var widest = widest(words);
        for (var word : words) {
            if (!open.isEmpty() && isApart(open.getLast(), word, spaced, widest)) {
                chunks.addAll(Numbers.apart(new Chunk(open)));
                open.clear();
            }
            open.add(word);
        }
        chunks.addAll(Numbers.apart(new Chunk(open)));
        return chunks;
    }

    private static List<Word> words(List<Glyph> row) {
        var words = new ArrayList<Word>();
        var open = new ArrayList<Glyph>();
        var afterBlank = false;
        var openAfterBlank = false;
        for (var glyph : row) {
            if (glyph.isBlank()) {
                afterBlank = true;
                continue;
            }
            if (!open.isEmpty() && isTwice(open.getLast(), glyph)) {
                continue;
            }
            var gap = open.isEmpty() ? 0 : glyph.x0() - end(open);
            if (gap > WORD_GAP * glyph.size() || afterBlank && gap > BLANK_GAP * glyph.size()) {
                words.add(word(open, openAfterBlank));
                open.clear();
                openAfterBlank = afterBlank;
            }
            afterBlank = false;
            open.add(glyph);
        }
        words.add(word(open, openAfterBlank));
        return words;
    }

    private static double end(List<Glyph> glyphs) {
        return glyphs.getLast().x1();
    }

    /** The same character printed over itself, to look bold or to cast a shadow. */
    private static boolean isTwice(Glyph before, Glyph glyph) {
        return before.text().equals(glyph.text()) && Math.abs(before.x0() - glyph.x0()) < SAME_PLACE * glyph.size();
    }

    private static Word word(List<Glyph> glyphs, boolean afterBlank) {
        var text = new StringBuilder();
        var bold = 0;
        var size = 0.0;
        for (var glyph : glyphs) {
            text.append(glyph.text());
            bold += glyph.bold() ? 1 : 0;
            size = Math.max(size, glyph.size());
        }
        return new Word(
                Ligatures.plain(text.toString()),
                glyphs.getFirst().x0(),
                end(glyphs),
                glyphs.getFirst().y(),
                size,
                bold * 2 > glyphs.size(),
                afterBlank);
    }
}
