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
                new Sentences(),
                new SentenceSums(),
                new Periods(),
                new Counts(),
                new Targets(),
                new AllYears(),
                new Codes(),
                new Numbering(),
                new Trends(),
                new Names());
    }

    /** With notes of what rounding alone explains. */
    public static List<Check> strict() {
        return Stream.concat(all().stream(), Stream.of(new Roundings())).toList();
    }
}
