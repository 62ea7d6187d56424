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

    public Optional<Insight> byCode(String municipality) {
        return municipalities
                .byCode(municipality)
                .map(facts -> Objects.requireNonNull(computed.get(facts, Insight::new)));
    }
}
