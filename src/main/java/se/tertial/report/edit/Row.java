package se.tertial.report.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row of a sheet: what stands in it, by column. A column that is not there is empty. */
public record Row(Map<String, String> values) {

    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public String get(String column) {
        return values.getOrDefault(column, "");
    }

    /** Tells this row from what it was before somebody changed it. */
    public String fingerprint() {
        var given = new LinkedHashMap<>(values);
        given.values().removeIf(String::isEmpty);
        return Integer.toHexString(given.hashCode());
    }
}
