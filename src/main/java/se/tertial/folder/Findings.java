package se.tertial.folder;

import java.util.ArrayList;
import java.util.List;
import se.tertial.basics.Finding;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.Word;

/** What is wrong with a folder, in the order it was found. Keeps the first {@code FINDINGS_MAX} and counts the rest. */
final class Findings {

    static final int FINDINGS_MAX = 200;

    private final List<Finding> kept = new ArrayList<>();
    private int count;

    void add(Mistake mistake, Place place, String... arguments) {
        add(Finding.error(Word.of(mistake), place, arguments));
    }

    void add(Mistake mistake, String file, String... arguments) {
        add(mistake, new Place(file, 0, ""), arguments);
    }

    /** What a reader of another kind of text has found. */
    void add(Finding finding) {
        count++;
        if (count <= FINDINGS_MAX) {
            kept.add(finding);
        }
    }

    int count() {
        return count;
    }

    List<Finding> all() {
        if (count <= FINDINGS_MAX) {
            return List.copyOf(kept);
        }
        var all = new ArrayList<>(kept);
        var rest = Integer.toString(count - FINDINGS_MAX);
        all.add(Finding.error(Word.of(Mistake.MORE_FINDINGS), new Place("", 0, ""), rest));
        return all;
    }
}
