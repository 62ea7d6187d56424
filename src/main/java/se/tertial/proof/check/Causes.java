package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What broken relations have in common: one wrong cell breaks its row and its column, and is told once. */
final class Causes {

    /** A cell and the relations that it alone can have broken. {@code excess} is what is too much in it. */
    record Cause(Spot spot, BigDecimal excess, List<Relation> broken) {}

    private final List<Relation> broken;
    private final List<Relation> held;

    private final Manuscript manuscript;

    private Causes(Manuscript manuscript, List<Relation> relations) {
        this.manuscript = manuscript;
        this.broken = new ArrayList<>(relations.stream().filter(r -> !r.holds()).toList());
        this.held = relations.stream().filter(Relation::holds).toList();
    }

    static List<Cause> of(Manuscript manuscript, List<Relation> relations) {
        var causes = new Causes(manuscript, relations);
        var found = new ArrayList<Cause>();
        for (var shared = causes.shared(); shared.isPresent(); shared = causes.shared()) {
            found.add(shared.get());
            causes.broken.removeAll(shared.get().broken());
        }
        while (!causes.broken.isEmpty()) {
            var cause = causes.alone(causes.broken.getFirst());
            found.add(cause);
            causes.broken.removeAll(cause.broken());
        }
        return found;
    }

    /** The cell that explains most of what is broken, when it explains at least two and breaks nothing that holds. */
    private Optional<Cause> shared() {
        return spots(broken).stream()
                .map(this::cause)
                .filter(cause -> cause.broken().size() > 1)
                .max(Comparator.comparingInt((Cause cause) -> cause.broken().size())
                        .thenComparing(cause -> isFree(cause.spot(), cause.excess())));
    }

    private Cause cause(Spot spot) {
        var touching =
                broken.stream().filter(relation -> relation.involves(spot)).toList();
        var best = new Cause(spot, BigDecimal.ZERO, List.of());
        for (var first : touching) {
            var excess = first.excess(spot).orElseThrow();
            var agreeing = touching.stream()
                    .filter(r -> r.excess(spot)
                                    .orElseThrow()
                                    .subtract(excess)
                                    .abs()
                                    .compareTo(r.slack().add(first.slack()))
                            <= 0)
                    .toList();
            var sharpest =
                    agreeing.stream().min(Comparator.comparing(Relation::slack)).orElseThrow();
            if (agreeing.size() > best.broken().size()) {
                best = new Cause(spot, sharpest.excess(spot).orElseThrow(), agreeing);
            }
        }
        return best;
    }

    /** One relation: at the only cell that no other relation vouches for, else at the total or difference itself. */
    private Cause alone(Relation relation) {
        var free = spots(List.of(relation)).stream()
                .filter(spot -> isFree(spot, relation.excess(spot).orElseThrow()))
                .toList();
        var turned = free.stream().filter(spot -> isTurned(spot, relation)).toList();
        var spot = turned.size() == 1 ? turned.getFirst() : free.size() == 1 ? free.getFirst() : relation.main();
        return new Cause(spot, relation.excess(spot).orElseThrow(), withStaleColumns(relation, spot));
    }

    /** Whether the other sign would mend it. */
    private boolean isTurned(Spot spot, Relation relation) {
        var value = manuscript
                .grid(spot)
                .number(spot.line(), spot.column())
                .orElseThrow()
                .value();
        var left =
                relation.excess(spot).orElseThrow().subtract(value.add(value)).abs();
        return value.abs().compareTo(relation.slack()) > 0 && left.compareTo(relation.slack()) <= 0;
    }

    /** A total that was not brought up to date is off by as much in its actual as in its difference. */
    private List<Relation> withStaleColumns(Relation relation, Spot spot) {
        if (relation.kind() != Relation.Kind.SUM || !spot.equals(relation.main())) {
            return List.of(relation);
        }
        var others = broken.stream()
                .filter(other -> other != relation && other.kind() == Relation.Kind.SUM)
                .filter(other -> other.main().line() == spot.line())
                .filter(other -> other.off()
                                .abs()
                                .subtract(relation.off().abs())
                                .abs()
                                .compareTo(other.slack().add(relation.slack()))
                        <= 0)
                .filter(other -> held.stream()
                        .anyMatch(h ->
                                h.kind() == Relation.Kind.DIFFERENCE && h.involves(spot) && h.involves(other.main())));
        return Stream.concat(Stream.of(relation), others).toList();
    }

    /** Whether nothing that holds would break if so much were taken from the cell. */
    private boolean isFree(Spot spot, BigDecimal excess) {
        return held.stream()
                .filter(relation -> relation.involves(spot))
                .noneMatch(relation -> excess.abs().compareTo(relation.slack().add(relation.slack())) > 0);
    }

    private static Set<Spot> spots(List<Relation> relations) {
        return relations.stream()
                .flatMap(r ->
                        Stream.concat(Stream.of(r.main()), r.parts().stream().map(Relation.Part::spot)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
