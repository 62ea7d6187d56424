package se.tertial.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import se.tertial.organisation.Change;

/** What differs between two texts of a municipality's folder, for the log of changes: a row a file. */
public final class FolderChanges {

    private FolderChanges() {}

    /** @param as what all rows have in common; the file and the lines of it do not count */
    public static List<Change> between(SortedMap<String, String> before, SortedMap<String, String> after, Change as) {
        var changes = new ArrayList<Change>();
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (var file : names) {
            var old = before.getOrDefault(file, "");
            var now = after.getOrDefault(file, "");
            if (!old.equals(now)) {
                var lines = LineChange.between(old, now);
                changes.add(new Change(as.version(), as.at(), as.by(), as.deed(), file, lines.before(), lines.after()));
            }
        }
        return changes;
    }
}
