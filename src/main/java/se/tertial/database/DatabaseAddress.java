package se.tertial.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database and who signs in to it.
 *
 * @param url as JDBC wants it
 */
record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {

    private static final int DEFAULT_PORT = 5432;

    /** The address in TERTIAL_DATABASE_URL, if one is given there. */
    static Optional<DatabaseAddress> in(Map<String, String> environment) {
        var url = environment.getOrDefault("TERTIAL_DATABASE_URL", "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        var user = Optional.ofNullable(environment.get("TERTIAL_DATABASE_USER"));
        var password = Optional.ofNullable(environment.get("TERTIAL_DATABASE_PASSWORD"));
        if (url.startsWith("jdbc:postgresql:")) {
            return Optional.of(new DatabaseAddress(url, user, password));
        }
        if (url.startsWith("postgres://") || url.startsWith("postgresql://")) {
            return Optional.of(fromPostgresUrl(url, user, password));
        }
        throw new DatabaseUnavailable(
                "TERTIAL_DATABASE_URL is not the address of a PostgreSQL database. Write postgres://user:password@host:5432/database or jdbc:postgresql://host:5432/database.");
    }

    /** The address without user, password and settings, fit to be shown. */
    String shown() {
        var question = url.indexOf('?');
        return (question < 0 ? url : url.substring(0, question)).replace("jdbc:", "");
    }

    private static DatabaseAddress fromPostgresUrl(String url, Optional<String> user, Optional<String> password) {
        var uri = parsed(url);
        var port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
        var settings = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var jdbc = "jdbc:postgresql://%s:%d%s%s".formatted(uri.getHost(), port, uri.getRawPath(), settings);
        var signIn = signIn(uri.getRawUserInfo());
        return new DatabaseAddress(
                jdbc, user.or(() -> Optional.ofNullable(signIn[0])), password.or(() -> Optional.ofNullable(signIn[1])));
    }

    private static URI parsed(String url) {
        try {
            var uri = URI.create(url);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            // Said below, without the text, which may hold a password.
        }
        throw new DatabaseUnavailable(
                "TERTIAL_DATABASE_URL cannot be read. Write postgres://user:password@host:5432/database, with signs such as @ and / in the password written as %40 and %2F.");
    }

    private static @Nullable String[] signIn(@Nullable String userInfo) {
        if (userInfo == null) {
            return new @Nullable String[] {null, null};
        }
        var colon = userInfo.indexOf(':');
        return colon < 0
                ? new @Nullable String[] {decoded(userInfo), null}
                : new @Nullable String[] {decoded(userInfo.substring(0, colon)), decoded(userInfo.substring(colon + 1))
                };
    }

    /** Decoded after it was cut at the colon, since a password may hold one; a plus stays a plus. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
