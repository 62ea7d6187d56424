package se.tertial.report.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingAmount.Kind;

/** The sums of the operating statement that the folder says, as known in a round: of what was said twice, the later. */
final class FolderSums {

    private record Key(String unit, @Nullable String area, String line, Kind kind, Period period) {}

    private record OfUnit(String unit, Kind kind, Period period) {}

    private record OfArea(String unit, String area, Kind kind, Period period) {}

    private final Map<Key, OperatingAmount> sums = new HashMap<>();
    private final Set<OfUnit> units = new HashSet<>();
    private final Set<OfArea> areas = new HashSet<>();

    FolderSums(Collection<OperatingAmount> said, RoundCode round) {
        for (var amount : said) {
            if (amount.knownIn().compareTo(round) <= 0) {
                sums.merge(
                        new Key(amount.unit(), amount.area(), amount.line(), amount.kind(), amount.period()),
                        amount,
                        (a, b) -> a.knownIn().compareTo(b.knownIn()) > 0 ? a : b);
                units.add(new OfUnit(amount.unit(), amount.kind(), amount.period()));
                if (amount.area() != null) {
                    areas.add(new OfArea(amount.unit(), amount.area(), amount.kind(), amount.period()));
                }
            }
        }
    }

    Optional<OperatingAmount> of(String unit, @Nullable String area, String line, Kind kind, Period period) {
        return Optional.ofNullable(sums.get(new Key(unit, area, line, kind, period)));
    }

    /** Whether it says anything of the unit itself, on any line and in any area. */
    boolean speaksOf(String unit, Kind kind, Period period) {
        return units.contains(new OfUnit(unit, kind, period));
    }

    boolean speaksOf(String unit, String area, Kind kind, Period period) {
        return areas.contains(new OfArea(unit, area, kind, period));
    }

    Collection<OperatingAmount> all() {
        return sums.values();
    }
}
