package se.tertial.ledger.sie;

import java.util.List;

/** The list of objects of a row, {@code {1 "456" 6 "47"}}, in its order. */
public final class SieObjects {

    public static final SieObjects NONE = new SieObjects(List.of());

    /** @param dimension 1 to 19 as the standard says (1 cost centre, 6 project), from 20 the sender's own */
    public record SieObject(int dimension, String code) {}

    private final List<SieObject> all;
    /** Kept, because the same few thousand lists are looked up for every row. */
    private final int hash;

    public SieObjects(List<SieObject> all) {
        this.all = List.copyOf(all);
        this.hash = this.all.hashCode();
    }

    public List<SieObject> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SieObjects objects && hash == objects.hash && all.equals(objects.all);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
