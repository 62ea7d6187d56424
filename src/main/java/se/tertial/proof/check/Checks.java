package se.tertial.proof.check;

import java.util.List;
import java.util.stream.Stream;

/** Every check, in the order of certainty. */
public final class Checks {

    private Checks() {}

    public static List<Check> all() {
        return List.of(
                new Arithmetic(),
                new Digits(),
                new Shares(),
                new Accumulations(),
                new Averages(),
                new Sentences(),
                new SentenceSums(),
                new Directions(),
                new Ranks(),
                new Periods(),
                new Dates(),
                new Counts(),
                new ListCounts(),
                new Outdated(),
                new Targets(),
                new AllYears(),
                new Codes(),
                new Numbering(),
                new Gaps(),
                new EmptyHeadings(),
                new Trends(),
                new Names());
    }

    /** With notes of what rounding alone explains. */
    public static List<Check> strict() {
        return Stream.concat(all().stream(), Stream.of(new Roundings())).toList();
    }
}
