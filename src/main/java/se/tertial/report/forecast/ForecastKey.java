package se.tertial.report.forecast;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast is of.
 *
 * @param area code of an operating area, null for all of them together
 */
public record ForecastKey(String unit, @Nullable String area, String line) {

    private static final int PARTS = 3;

    /** As forms and files write it: {@code ksk//cost}. */
    public String code() {
        return unit + "/" + (area == null ? "" : area) + "/" + line;
    }

    public static Optional<ForecastKey> parse(String code) {
        var parts = code.split("/", -1);
        return parts.length == PARTS && !parts[0].isEmpty() && !parts[2].isEmpty()
                ? Optional.of(new ForecastKey(parts[0], parts[1].isEmpty() ? null : parts[1], parts[2]))
                : Optional.empty();
    }
}
