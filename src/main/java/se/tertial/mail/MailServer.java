package se.tertial.mail;

import java.util.Locale;
import java.util.Optional;
import se.tertial.basics.Surroundings;

/**
 * The mail server of the operator.
 *
 * @param from the sender's address
 */
public record MailServer(
        String host, int port, Encryption encryption, Optional<String> user, Optional<String> password, String from) {

    private static final int PORT_OF_SUBMISSION = 587;
    private static final int PORT_MAX = 65_535;

    /** What keeps letters and the password from others on the way. */
    public enum Encryption {
        /** Begins in the clear and goes on only when the server encrypts. */
        STARTTLS,
        /** Encrypted from the start, as a rule on port 465. */
        TLS,
        /** For a server on the same machine. */
        NONE
    }

    /**
     * As said in {@code TERTIAL_SMTP_HOST}, {@code _PORT}, {@code _ENCRYPTION}, {@code _USER}, {@code _PASSWORD} and
     * {@code TERTIAL_MAIL_FROM}; empty when no host is named.
     *
     * @throws IllegalArgumentException in words when something else is missing or wrong
     */
    public static Optional<MailServer> in(Surroundings said) {
        return said.get("TERTIAL_SMTP_HOST").map(host -> {
            var from = said.get("TERTIAL_MAIL_FROM").filter(Letter::isAddress);
            if (from.isEmpty()) {
                throw new IllegalArgumentException(
                        "TERTIAL_SMTP_HOST is set, but TERTIAL_MAIL_FROM is not an address that letters can come from.");
            }
            return new MailServer(
                    host,
                    said.get("TERTIAL_SMTP_PORT").map(MailServer::port).orElse(PORT_OF_SUBMISSION),
                    said.get("TERTIAL_SMTP_ENCRYPTION")
                            .map(MailServer::encryption)
                            .orElse(Encryption.STARTTLS),
                    said.get("TERTIAL_SMTP_USER"),
                    said.get("TERTIAL_SMTP_PASSWORD"),
                    from.get());
        });
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > PORT_MAX) {
            throw new IllegalArgumentException("TERTIAL_SMTP_PORT is not a port: " + text);
        }
        return Integer.parseInt(text);
    }

    private static Encryption encryption(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "starttls" -> Encryption.STARTTLS;
            case "tls" -> Encryption.TLS;
            case "none" -> Encryption.NONE;
            default ->
                throw new IllegalArgumentException(
                        "TERTIAL_SMTP_ENCRYPTION is starttls, tls or none, and not: " + text);
        };
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
