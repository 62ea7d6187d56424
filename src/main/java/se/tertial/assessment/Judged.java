package se.tertial.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A judgement: what the rule gives and, if a responsible person decided otherwise, what they decided and why.
 *
 * @param <T> rating or trend
 */
public record Judged<T>(T computed, T effective, @Nullable Overriding overriding) {

    static <T> Judged<T> byRule(T computed) {
        return new Judged<>(computed, computed, null);
    }

    public boolean isOverridden() {
        return overriding != null;
    }
}
