package se.tertial.basics;

import java.util.Map;
import java.util.Optional;

/**
 * What the operator has said in the environment of the process. Secrets come from nowhere else: not from files that are
 * copied, nor from commands that others on the machine can see.
 */
public record Surroundings(Map<String, String> variables) {

    public Surroundings {
        variables = Map.copyOf(variables);
    }

    public static Surroundings ofThisProcess() {
        return new Surroundings(System.getenv());
    }

    /** Empty when it is not said, or said to be nothing. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The names and never the values, which may be secrets. */
    @Override
    public String toString() {
        return "Surroundings" + variables.keySet();
    }
}
