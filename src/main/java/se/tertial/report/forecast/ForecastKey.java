package se.tertial.report.forecast;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast is of.
 *
 * @param area code of an operating area, null for all of them together
 * @param account of the line, null for the line itself; there are none by area
 */
public record ForecastKey(
        String unit,
        @Nullable String area,
        String line,
        @Nullable String account) {

    private static final int PARTS = 3;

    public ForecastKey(String unit, @Nullable String area, String line) {
        this(unit, area, line, null);
    }

    /** As forms and files write it: {@code ksk//cost}, or {@code ksk//cost/5011}. */
    public String code() {
        return unit + "/" + (area == null ? "" : area) + "/" + line + (account == null ? "" : "/" + account);
    }

    /** The line that an account is of. */
    public ForecastKey ofLine() {
        return new ForecastKey(unit, area, line);
    }

    public static Optional<ForecastKey> parse(String code) {
        var parts = code.split("/", -1);
        var isKey = (parts.length == PARTS || parts.length == PARTS + 1 && !parts[PARTS].isEmpty())
                && !parts[0].isEmpty()
                && !parts[2].isEmpty();
        return isKey
                ? Optional.of(new ForecastKey(
                        parts[0],
                        parts[1].isEmpty() ? null : parts[1],
                        parts[2],
                        parts.length == PARTS ? null : parts[PARTS]))
                : Optional.empty();
    }
}
