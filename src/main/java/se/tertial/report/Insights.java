package se.tertial.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tertial.report.figure.Insight;

/** What follows from a municipality's facts, kept for as long as the facts it follows from. */
@Component
public final class Insights {

    private final Municipalities municipalities;
    private final Cache<Municipality, Insight> computed =
            Caffeine.newBuilder().weakKeys().build();

    public Insights(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** @param version of the municipality: rises with every change */
    public record Known(Insight insight, long version) {}

    public Optional<Insight> byCode(String municipality) {
        return known(municipality).map(Known::insight);
    }

    public Optional<Known> known(String municipality) {
        return municipalities
                .known(municipality)
                .map(known -> new Known(
                        Objects.requireNonNull(computed.get(known.municipality(), Insight::new)), known.version()));
    }
}
