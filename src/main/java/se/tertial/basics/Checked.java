package se.tertial.basics;

import java.util.List;
import java.util.Optional;

/**
 * What could be read, and everything that was wrong with it. The value is absent only when nothing of it could be made.
 * A caller that must have all or nothing asks {@link #isClean()}.
 */
public record Checked<T>(Optional<T> value, List<Finding> findings) {

    public Checked {
        findings = List.copyOf(findings);
    }

    public static <T> Checked<T> of(T value, List<Finding> findings) {
        return new Checked<>(Optional.of(value), findings);
    }

    public static <T> Checked<T> refused(List<Finding> findings) {
        return new Checked<>(Optional.empty(), findings);
    }

    public boolean isClean() {
        return value.isPresent() && findings.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR);
    }
}
