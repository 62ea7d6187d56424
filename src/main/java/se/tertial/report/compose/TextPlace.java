package se.tertial.report.compose;

import org.jspecify.annotations.Nullable;

/**
 * A place in a report where somebody writes.
 *
 * @param unit whose text it is
 * @param key of the text, as {@code mal-1.2}
 * @param heading the nearest heading above it that is not empty, else the report's title
 * @param goal code of the goal it is about, null when it is about none
 */
public record TextPlace(
        String unit, String key, String heading, @Nullable String goal) {}
