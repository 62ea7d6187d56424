package se.tertial.basics;

import java.util.List;

/**
 * A problem in the user's data, as a value.
 *
 * @param code stable name such as {@code unknown-code}; texts for it stand in the message files under {@code finding.<code>}
 * @param place file, line and column in the user's own material
 * @param arguments what the message names: the wrong value, the allowed ones
 */
public record Finding(String code, Severity severity, Place place, List<String> arguments) {

    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    /** Line and column count from 1; 0 when the place is the whole file or line. */
    public record Place(String file, int line, String column) {
        @Override
        public String toString() {
            return file + (line > 0 ? ":" + line : "") + (column.isEmpty() ? "" : " (" + column + ")");
        }
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding error(String code, Place place, String... arguments) {
        return new Finding(code, Severity.ERROR, place, List.of(arguments));
    }
}
