package se.tertial.ledger.sie;

import java.util.List;

/** The list of objects of a row, {@code {1 "456" 6 "47"}}, in its order. */
public record SieObjects(List<SieObject> all) {

    public static final SieObjects NONE = new SieObjects(List.of());

    /** @param dimension 1 to 19 as the standard says (1 cost centre, 6 project), from 20 the sender's own */
    public record SieObject(int dimension, String code) {}

    public SieObjects {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
