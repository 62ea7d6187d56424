package se.tertial.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A municipality with its units in their own order, parents before children.
 *
 * @param startUnit code of the unit whose figures meet a visitor first; {@code startRound} the round
 * @param open whether anybody may read it without an account
 * @param beyond units known by name only, since the reader may see nothing else of them; none as it is stored
 */
public record Organisation(
        String code,
        String name,
        String startUnit,
        String startRound,
        boolean open,
        List<Unit> units,
        List<Unit> beyond) {

    public Organisation {
        units = List.copyOf(units);
        beyond = List.copyOf(beyond);
    }

    public Organisation(String code, String name, String startUnit, String startRound, boolean open, List<Unit> units) {
        this(code, name, startUnit, startRound, open, units, List.of());
    }

    /** Open to everybody. */
    public Organisation(String code, String name, String startUnit, String startRound, List<Unit> units) {
        this(code, name, startUnit, startRound, true, units);
    }

    /** As seen by somebody who may see these units, at least one; of the others there is only the name. */
    public Organisation narrowed(Set<String> seen) {
        var inside = units.stream()
                .filter(unit -> seen.contains(unit.code()))
                .map(unit -> seen.contains(unit.parent()) ? unit : unit.onTop())
                .toList();
        var outside = units.stream().filter(unit -> !seen.contains(unit.code())).toList();
        var start = seen.contains(startUnit) ? startUnit : inside.getFirst().code();
        return new Organisation(code, name, start, startRound, open, inside, outside);
    }

    public Optional<Unit> unit(String unitCode) {
        return units.stream().filter(u -> u.code().equals(unitCode)).findFirst();
    }

    /** The unit by a code already checked when it was stored, also when only its name is known. */
    public Unit known(String unitCode) {
        return unit(unitCode)
                .or(() -> beyond.stream().filter(u -> u.code().equals(unitCode)).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no unit " + unitCode));
    }

    /** The unit and those above it, itself first; none when there is no such unit. */
    public Stream<Unit> upwards(String unitCode) {
        return Stream.iterate(
                        unit(unitCode),
                        Optional::isPresent,
                        at -> at.map(Unit::parent).flatMap(this::unit))
                .map(Optional::orElseThrow);
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
