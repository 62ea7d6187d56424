package se.tertial.database;

/** Where a thread keeps how far it reaches. */
final class Holder {

    static final ScopedValue<Reach> CURRENT = ScopedValue.newInstance();

    private Holder() {}
}
