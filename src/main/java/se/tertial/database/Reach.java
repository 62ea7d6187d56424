package se.tertial.database;

/**
 * Which municipality's rows a piece of work reaches in the database: a second wall behind the questions, which all name their
 * municipality themselves. Said once where the work begins, as by the address of a request, and kept by the database.
 *
 * <pre>{@code
 * Reach.of(code).call(() -> …)
 * }</pre>
 *
 * Work that has not said its reach gets no connection.
 */
public sealed interface Reach {

    /** Of no municipality. Accounts, letters and the list of municipalities are reached all the same. */
    Reach NOTHING = new Nothing();

    /** Of every one: commands, and what the server does for all of them by the clock. */
    Reach EVERYTHING = new Everything();

    record Nothing() implements Reach {}

    record Everything() implements Reach {}

    /** @param municipality code; it need not exist yet */
    record Of(String municipality) implements Reach {}

    /** What may fail as such work does. */
    @FunctionalInterface
    interface Work<E extends Exception> {
        void run() throws E;
    }

    static Reach of(String municipality) {
        return new Of(municipality);
    }

    /** @throws IllegalStateException when the work at hand has not said it */
    static Reach current() {
        return Holder.CURRENT.orElseThrow(
                () -> new IllegalStateException("nobody has said which municipality this work is for"));
    }

    /**
     * Does the work within this reach.
     *
     * @throws IllegalStateException when it is within another municipality's already: a request to one never goes on in another
     */
    default <T, E extends Exception> T call(ScopedValue.CallableOp<? extends T, E> work) throws E {
        if (Holder.CURRENT.isBound()
                && Holder.CURRENT.get() instanceof Of now
                && this instanceof Of
                && !now.equals(this)) {
            throw new IllegalStateException("work for " + now + " is not done for " + this);
        }
        return ScopedValue.where(Holder.CURRENT, this).call(work);
    }

    default <E extends Exception> void run(Work<E> work) throws E {
        call(() -> {
            work.run();
            return this;
        });
    }

    /** The work within the reach of now, if that is said, also when another thread does it later. */
    static Runnable kept(Runnable work) {
        if (!Holder.CURRENT.isBound()) {
            return work;
        }
        var reach = current();
        return () -> reach.run(work::run);
    }
}
