package se.tertial.cli;

/** Who gives a command: the user of the computer, since nobody signs in. */
final class Operator {

    private Operator() {}

    /** As logs name who did something. */
    static String name() {
        return System.getProperty("user.name", "") + " (kommandoraden)";
    }
}
