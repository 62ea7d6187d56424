package se.tertial.basics;

import java.util.ArrayList;
import java.util.List;

/** A stretch of words that two texts share, or that only one of them has. */
public record WordChange(Kind kind, String words) {

    public enum Kind {
        SAME,
        /** Only the earlier has it. */
        GONE,
        /** Only the later has it. */
        COME,
        /** What a figure that both have was in the earlier; what it is in the later follows. */
        FIGURE_WAS,
        FIGURE_IS
    }

    /**
     * A word, or a figure that is one word however it is shown.
     *
     * @param name by which it is the same as another
     */
    public record Token(String name, String shown) {

        static List<Token> of(String text) {
            return WordEdit.words(text).stream().map(Token::word).toList();
        }

        public static Token word(String word) {
            return new Token(word, word);
        }
    }

    /** Word by word; texts too long for that as two wholes. */
    public static List<WordChange> between(String before, String after) {
        return between(Token.of(before), Token.of(after));
    }

    /** Likewise; a figure of the same name that is shown otherwise has changed, the words around it have not. */
    public static List<WordChange> between(List<Token> before, List<Token> after) {
        var changes = new ArrayList<WordChange>();
        var at = 0;
        var shift = 0;
        for (var edit : WordEdit.between(names(before), names(after))) {
            same(before.subList(at, edit.from()), after.subList(at + shift, edit.from() + shift), changes);
            before.subList(edit.from(), edit.to()).forEach(token -> add(Kind.GONE, token.shown(), changes));
            var first = edit.from() + shift;
            after.subList(first, first + edit.put().size()).forEach(token -> add(Kind.COME, token.shown(), changes));
            at = edit.to();
            shift += edit.put().size() - (edit.to() - edit.from());
        }
        same(before.subList(at, before.size()), after.subList(at + shift, after.size()), changes);
        return List.copyOf(changes);
    }

    private static List<String> names(List<Token> tokens) {
        return tokens.stream().map(Token::name).toList();
    }

    private static void same(List<Token> before, List<Token> after, List<WordChange> changes) {
        for (var i = 0; i < after.size(); i++) {
            var was = before.get(i).shown();
            var is = after.get(i).shown();
            if (was.equals(is)) {
                add(Kind.SAME, is, changes);
            } else {
                changes.add(new WordChange(Kind.FIGURE_WAS, was));
                changes.add(new WordChange(Kind.FIGURE_IS, is));
            }
        }
    }

    /** Words of a kind that follow each other are one stretch. */
    private static void add(Kind kind, String words, List<WordChange> changes) {
        if (!changes.isEmpty() && changes.getLast().kind() == kind) {
            changes.add(new WordChange(kind, changes.removeLast().words() + words));
        } else {
            changes.add(new WordChange(kind, words));
        }
    }
}
