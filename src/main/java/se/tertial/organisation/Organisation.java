package se.tertial.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A municipality with its units in their own order, parents before children.
 *
 * @param startUnit code of the unit whose figures meet a visitor first; {@code startRound} the round
 */
public record Organisation(String code, String name, String startUnit, String startRound, List<Unit> units) {

    public Organisation {
        units = List.copyOf(units);
    }

    public Optional<Unit> unit(String unitCode) {
        return units.stream().filter(u -> u.code().equals(unitCode)).findFirst();
    }

    /** The unit by a code already checked when it was stored. */
    public Unit known(String unitCode) {
        return unit(unitCode).orElseThrow(() -> new IllegalArgumentException("no unit " + unitCode));
    }

    public Stream<Unit> children(String unitCode) {
        return units.stream().filter(u -> unitCode.equals(u.parent()));
    }

    /** Whether {@code inner} is the unit itself or anywhere below it. */
    public boolean contains(String outer, String inner) {
        for (var unit = unit(inner); unit.isPresent(); ) {
            if (unit.get().code().equals(outer)) {
                return true;
            }
            var parent = unit.get().parent();
            unit = parent == null ? Optional.empty() : unit(parent);
        }
        return false;
    }
}
