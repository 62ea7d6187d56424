package se.tertial.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A place on this server: path and query, in the order given. A parameter without value is left out. */
public record Address(String path, Map<String, String> query) {

    public Address {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }

    /** @param segments unescaped; joined by slashes */
    public static Address of(String... segments) {
        var path = new StringBuilder();
        for (var segment : segments) {
            path.append('/').append(escaped(segment).replace("+", "%20"));
        }
        return new Address(path.isEmpty() ? "/" : path.toString(), Map.of());
    }

    /** The address if it is a page of ours, else the first page: nobody is sent elsewhere by a link that others made. */
    public static String ours(String address) {
        return address.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>^`{|}]]*") ? address : "/";
    }

    public Address with(String name, String value) {
        var more = new LinkedHashMap<>(query);
        if (value.isEmpty()) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Address(path, more);
    }

    @Override
    public String toString() {
        return query.isEmpty()
                ? path
                : query.entrySet().stream()
                        .map(e -> e.getKey() + "=" + escaped(e.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** Readable: what a query may hold unescaped stays as it is. */
    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%3D", "=")
                .replace("%2F", "/")
                .replace("%3A", ":");
    }
}
