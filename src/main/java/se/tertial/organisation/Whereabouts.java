package se.tertial.organisation;

/** Where whoever is at work sits, for the audit log: said once where a request comes in, and true of all that it does. */
public final class Whereabouts {

    private static final ScopedValue<String> PLACE = ScopedValue.newInstance();

    private Whereabouts() {}

    /** What may fail as such work does. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /** @param place address of the network */
    public static <E extends Exception> void at(String place, Work<E> work) throws E {
        ScopedValue.where(PLACE, place).call(() -> {
            work.run();
            return place;
        });
    }

    /** Address of the network; empty for a command. */
    public static String now() {
        return PLACE.orElse("");
    }
}
