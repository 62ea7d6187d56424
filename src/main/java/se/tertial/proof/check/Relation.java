package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What cells of a table, or of two, have to do with each other: {@code main} is the sum of factor × part. Holds for what the table
 * shows to be its own rule, so that a break of it is an error of a cell.
 *
 * @param off {@code main} as printed minus what follows from the parts
 * @param slack the most that rounding can explain
 */
record Relation(Kind kind, Spot main, List<Part> parts, BigDecimal off, BigDecimal slack) {

    enum Kind {
        SUM,
        DIFFERENCE,
        ROW_SUM,
        SAME
    }

    record Part(Spot spot, int factor) {}

    Relation {
        parts = List.copyOf(parts);
    }

    boolean holds() {
        return off.abs().compareTo(slack) <= 0;
    }

    /** What has to be taken from the cell for the relation to hold; empty when the cell has no part in it. */
    Optional<BigDecimal> excess(Spot spot) {
        if (main.equals(spot)) {
            return Optional.of(off);
        }
        return parts.stream()
                .filter(part -> part.spot().equals(spot))
                .findFirst()
                .map(part -> part.factor() > 0 ? off.negate() : off);
    }

    boolean involves(Spot spot) {
        return excess(spot).isPresent();
    }
}
