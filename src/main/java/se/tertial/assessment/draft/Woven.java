package se.tertial.assessment.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.basics.WordEdit;

/**
 * Two people's changes of one text put together. What only one of them touched is as that one left it; where both wrote in one
 * place both stand, and where both changed the same words each stands between marks with its writer's name, as
 * {@code ⟦Anna: …⟧ ⟦Bo: …⟧}. No word that either has written is lost.
 */
public final class Woven {

    private static final String OPEN = "⟦";
    private static final String CLOSE = "⟧";

    private final List<String> base;
    private final Side theirs;
    private final Side mine;
    private final List<String> woven = new ArrayList<>();

    /** @param edits of the base, in its order, none touching the same words as another */
    private record Side(String name, List<WordEdit> edits) {
        static Side of(String name, List<String> base, String text) {
            return new Side(name, WordEdit.between(base, WordEdit.words(text)));
        }

        Side within(Stretch stretch) {
            return new Side(
                    name,
                    edits.stream()
                            .filter(edit -> stretch.contains(edit.from(), edit.to()))
                            .toList());
        }

        boolean onlyRemoves() {
            return edits.stream().allMatch(edit -> edit.put().isEmpty());
        }
    }

    /** Words of the base that edits of either touch; empty where words are only put between others. */
    private record Stretch(int from, int to) {
        boolean meets(WordEdit edit) {
            return edit.from() < to && edit.to() > from;
        }

        boolean contains(int otherFrom, int otherTo) {
            return otherFrom >= from && otherTo <= to && (from == to || otherFrom != otherTo || isInside(otherFrom));
        }

        private boolean isInside(int place) {
            return place > from && place < to;
        }

        Stretch with(WordEdit edit) {
            return new Stretch(Math.min(from, edit.from()), Math.max(to, edit.to()));
        }
    }

    private Woven(List<String> base, Side theirs, Side mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    /**
     * @param base what both began from
     * @param them who has saved meanwhile, as marks shall name them; {@code me} likewise
     */
    public static String of(String base, String them, String theirs, String me, String mine) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return theirs;
        }
        if (theirs.equals(base)) {
            return mine;
        }
        var words = WordEdit.words(base);
        var weaving = new Woven(words, Side.of(them, words, theirs), Side.of(me, words, mine));
        weaving.weave();
        return String.join("", weaving.woven);
    }

    /** Whether both versions of something stand in the text, between marks. */
    public static boolean isTorn(String text) {
        return text.contains(OPEN);
    }

    private void weave() {
        var at = 0;
        for (var stretch : stretches()) {
            put(base.subList(at, stretch.from()));
            weave(stretch);
            at = stretch.to();
        }
        put(base.subList(at, base.size()));
    }

    /** Where something changed, in the order of the base; edits that touch the same words are in one. */
    private List<Stretch> stretches() {
        var edits = Stream.concat(theirs.edits().stream(), mine.edits().stream())
                .sorted(Comparator.comparingInt(WordEdit::from).thenComparingInt(WordEdit::to))
                .toList();
        var stretches = new ArrayList<Stretch>();
        for (var edit : edits) {
            var last = stretches.isEmpty() ? null : stretches.getLast();
            var own = new Stretch(edit.from(), edit.to());
            if (last != null && (last.meets(edit) || last.equals(own))) {
                stretches.set(stretches.size() - 1, last.with(edit));
            } else {
                stretches.add(own);
            }
        }
        return stretches;
    }

    private void weave(Stretch stretch) {
        var them = theirs.within(stretch);
        var me = mine.within(stretch);
        var their = rendered(stretch, them);
        var my = rendered(stretch, me);
        if (me.edits().isEmpty() || their.equals(my)) {
            put(their);
        } else if (them.edits().isEmpty()) {
            put(my);
        } else if (stretch.from() == stretch.to()) {
            put(their);
            put(my);
        } else if (them.onlyRemoves() && me.onlyRemoves()) {
            put(left(stretch, them, me));
        } else if (isBlank(their) || isBlank(my)) {
            put(isBlank(their) ? my : their);
        } else {
            put(marked(them, their));
            put(List.of(" "));
            put(marked(me, my));
        }
    }

    private List<String> rendered(Stretch stretch, Side side) {
        var text = new ArrayList<String>();
        var at = stretch.from();
        for (var edit : side.edits()) {
            text.addAll(base.subList(at, edit.from()));
            text.addAll(edit.put());
            at = edit.to();
        }
        text.addAll(base.subList(at, stretch.to()));
        return text;
    }

    /** What neither has removed. */
    private List<String> left(Stretch stretch, Side them, Side me) {
        var text = new ArrayList<String>();
        for (var i = stretch.from(); i < stretch.to(); i++) {
            var place = i;
            if (Stream.concat(them.edits().stream(), me.edits().stream())
                    .noneMatch(edit -> edit.from() <= place && place < edit.to())) {
                text.add(base.get(i));
            }
        }
        return text;
    }

    private static List<String> marked(Side side, List<String> text) {
        return List.of(OPEN + side.name() + ": " + String.join("", text).strip() + CLOSE);
    }

    private static boolean isBlank(List<String> text) {
        return text.stream().allMatch(String::isBlank);
    }

    /** Words of different hands never run into one another. */
    private void put(List<String> words) {
        for (var word : words) {
            if (!woven.isEmpty() && !woven.getLast().isBlank() && !word.isBlank()) {
                woven.add(" ");
            }
            woven.add(word);
        }
    }
}
