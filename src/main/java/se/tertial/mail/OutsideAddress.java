package se.tertial.mail;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.tertial.basics.Surroundings;

/**
 * The address under which people reach this server, for links in letters. Said by the operator in {@code TERTIAL_ADDRESS}
 * and never taken from a request, whose sender could otherwise have our letters point elsewhere.
 */
@Component
public final class OutsideAddress {

    private final Surroundings said;
    private final Environment running;

    OutsideAddress(Surroundings said, Environment running) {
        this.said = said;
        this.running = running;
    }

    /** @param path from the slash, with its query, as {@code /kommunen/mina-uppgifter} */
    public String of(String path) {
        return said.get("TERTIAL_ADDRESS")
                        .map(address -> address.replaceAll("/+$", ""))
                        .orElseGet(this::here)
                + path;
    }

    /** Whether people reach us over TLS only. */
    public boolean isEncrypted() {
        return of("").startsWith("https:");
    }

    private String here() {
        return "http://localhost:" + running.getProperty("local.server.port", running.getProperty("server.port", ""));
    }
}
