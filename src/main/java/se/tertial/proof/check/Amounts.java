package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.proof.Place;

/** The numbers of a finding, where it has any, and the other places it speaks of. */
record Amounts(@Nullable BigDecimal expected, @Nullable BigDecimal found, List<Place> related) {

    static Amounts none(Place... related) {
        return new Amounts(null, null, List.of(related));
    }

    static Amounts of(BigDecimal expected, BigDecimal found, Place... related) {
        return new Amounts(expected, found, List.of(related));
    }

    @Nullable
    BigDecimal difference() {
        return expected == null || found == null ? null : found.subtract(expected);
    }
}
