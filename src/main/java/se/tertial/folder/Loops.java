package se.tertial.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Things that in the end lie under themselves. */
final class Loops {

    private Loops() {}

    /**
     * One code of each loop.
     *
     * @param parents what each code lies under, null for the topmost
     */
    static List<String> in(SequencedMap<String, @Nullable String> parents) {
        var loops = new ArrayList<String>();
        var clear = new HashSet<String>();
        for (var code : parents.keySet()) {
            var path = new HashSet<String>();
            @Nullable String at = code;
            while (at != null && !clear.contains(at) && path.add(at)) {
                at = parents.get(at);
            }
            if (at != null && path.contains(at)) {
                loops.add(at);
            }
            clear.addAll(path);
        }
        return loops;
    }
}
