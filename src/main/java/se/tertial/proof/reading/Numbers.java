package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;

/** Keeps the groups of one number together and two numbers beside each other apart. */
final class Numbers {

    private Numbers() {}

    /** A run of number words as its numbers; anything else as it is. */
    static List<Chunk> apart(Chunk chunk) {
        var words = chunk.words();
        if (words.size() < 2 || !words.stream().allMatch(Numbers::isPart) || Looks.isNumber(chunk.text())) {
            return List.of(chunk);
        }
        var parts = new ArrayList<Chunk>();
        var open = new ArrayList<Word>();
        for (var word : words) {
            if (!open.isEmpty() && !goesOn(open, word)) {
                parts.add(new Chunk(open));
                open.clear();
            }
            open.add(word);
        }
        parts.add(new Chunk(open));
        return parts;
    }

    /** Whether two texts beside each other can be the groups of one number: {@code 2} and {@code 724}. */
    static boolean canBeOne(String left, String right) {
        return left.matches("[-+−–±]? ?\\d{1,3}(?: \\d{3})*")
                && right.matches("\\d{3}(?: \\d{3})*(?:[,.]\\d+)?[-−]?%?");
    }

    private static boolean isPart(Word word) {
        return word.text().matches("[-+−–±]?[\\d.,]+[-−]?%?|%|[-+−–]");
    }

    private static boolean goesOn(List<Word> open, Word word) {
        var before = open.getLast().text();
        if (word.text().equals("%") || before.matches("[-+−–±]")) {
            return true;
        }
        var first = open.getFirst().text().replaceAll("[-+−–±]", "");
        return first.length() <= 3
                && word.text().matches("\\d{3}(?:[,.]\\d+)?[-−]?%?")
                && (open.size() == 1 && before.matches("[-+−–±]?\\d{1,3}")
                        || open.size() > 1 && before.matches("\\d{3}|\\d{1,3}"));
    }
}
