package se.tertial.report.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.basics.Amount;

/**
 * What somebody wants, held against what has become of it meanwhile: each cell by itself, so that two who change different cells both
 * have their way.
 *
 * @param changes to be made
 * @param conflicts cells that both have changed, to different amounts; then nothing shall be made until a person has chosen
 */
public record Merge(Map<ForecastKey, Optional<Amount>> changes, List<Conflict> conflicts) {

    /** @param mine empty when nothing shall be set, as {@code theirs} */
    public record Conflict(ForecastKey key, Optional<Amount> mine, Optional<Amount> theirs) {}

    /** A cell as it was when it was shown or exported, and as it is wanted. */
    public record Wish(Optional<Amount> seen, Optional<Amount> wanted) {}

    public static Merge of(Map<ForecastKey, Wish> wishes, Map<ForecastKey, Amount> now) {
        var changes = new LinkedHashMap<ForecastKey, Optional<Amount>>();
        var conflicts = new ArrayList<Conflict>();
        wishes.forEach((key, wish) -> {
            var current = Optional.ofNullable(now.get(key));
            if (wish.wanted().equals(wish.seen()) || wish.wanted().equals(current)) {
                return;
            }
            if (current.equals(wish.seen())) {
                changes.put(key, wish.wanted());
            } else {
                conflicts.add(new Conflict(key, wish.wanted(), current));
            }
        });
        return new Merge(changes, conflicts);
    }

    public Merge {
        conflicts = List.copyOf(conflicts);
    }
}
