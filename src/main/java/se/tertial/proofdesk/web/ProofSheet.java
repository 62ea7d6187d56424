package se.tertial.proofdesk.web;

import java.util.List;

/**
 * What was found in a report.
 *
 * @param spreads with errors and warnings, in the order of the report; {@code notes} by themselves
 * @param counts how many there are of each grade, whether shown or not
 */
public record ProofSheet(List<Spread> spreads, List<Spread> notes, List<Count> counts) {

    public record Count(Grade grade, int number) {}

    public ProofSheet {
        spreads = List.copyOf(spreads);
        notes = List.copyOf(notes);
        counts = List.copyOf(counts);
    }

    public int all() {
        return counts.stream().mapToInt(Count::number).sum();
    }

    public int noted() {
        return notes.stream().mapToInt(spread -> spread.cards().size()).sum();
    }
}
