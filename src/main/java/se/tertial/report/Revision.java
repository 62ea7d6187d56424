package se.tertial.report;

import java.util.List;
import java.util.SortedMap;
import se.tertial.basics.Finding;

/**
 * What a change makes of a municipality's folder.
 *
 * @param before the files as they are, by path
 * @param after as they become
 * @param mistakes what would be wrong with them; empty when nothing is
 */
public record Revision(SortedMap<String, String> before, SortedMap<String, String> after, List<Finding> mistakes) {

    public Revision {
        mistakes = List.copyOf(mistakes);
    }
}
