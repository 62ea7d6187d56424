package se.tertial.proof;

import java.util.List;
import java.util.stream.Stream;

/**
 * A report as a proofreader sees it: what stands after what, and where in the reader's own file each piece is.
 *
 * @param file name of the file as the user knows it
 * @param pages number of pages, 0 where the file has none
 */
public record Reading(String file, int pages, List<Passage> passages) {

    public Reading {
        passages = List.copyOf(passages);
    }

    public Stream<Passage.Table> tables() {
        return passages.stream().filter(Passage.Table.class::isInstance).map(Passage.Table.class::cast);
    }
}
