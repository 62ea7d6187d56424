package se.tertial.database;

/** There is no usable database. The message is for the person at the keyboard: what is wrong and what to do. */
public final class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(String message) {
        super(message);
    }

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
