package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;

/** Words of one line with no more than ordinary blanks between them: what may be one cell, or part of a sentence. */
record Chunk(List<Word> words) {

    Chunk {
        words = List.copyOf(words);
    }

    double x0() {
        return words.getFirst().x0();
    }

    double x1() {
        return words.getLast().x1();
    }

    double y() {
        return words.getFirst().y();
    }

    double size() {
        return words.getFirst().size();
    }

    double middle() {
        return (x0() + x1()) / 2;
    }

    boolean isBold() {
        var bold = words.stream()
                .filter(Word::bold)
                .mapToInt(w -> w.text().length())
                .sum();
        return bold * 2 > words.stream().mapToInt(w -> w.text().length()).sum();
    }

    boolean isFigure() {
        return Looks.isFigure(text());
    }

    String text() {
        var text = new StringBuilder();
        for (var word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return Looks.clean(text.toString());
    }

    /** In two where the gap between two words reaches over one of the places. */
    List<Chunk> cutAt(List<Double> places, double gapMin) {
        var parts = new ArrayList<Chunk>();
        var open = new ArrayList<Word>();
        for (var word : words) {
            if (!open.isEmpty() && isCut(open.getLast(), word, places, gapMin)) {
                parts.add(new Chunk(open));
                open.clear();
            }
            open.add(word);
        }
        parts.add(new Chunk(open));
        return parts;
    }

    private static boolean isCut(Word left, Word right, List<Double> places, double gapMin) {
        return right.x0() - left.x1() >= gapMin * right.size()
                && places.stream().anyMatch(x -> left.middle() < x && x < right.middle());
    }
}
