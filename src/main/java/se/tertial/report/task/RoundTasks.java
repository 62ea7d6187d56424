package se.tertial.report.task;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.tertial.basics.RoundCode;
import se.tertial.report.figure.Insight;

/** Tasks, derived once and kept for as long as the facts they follow from. */
@Component
public final class RoundTasks {

    private final Cache<Insight, Map<RoundCode, Tasks>> kept =
            Caffeine.newBuilder().weakKeys().build();

    public Tasks of(Insight insight, RoundCode round) {
        var ofInsight = Objects.requireNonNull(kept.get(insight, _ -> new ConcurrentHashMap<>()));
        return ofInsight.computeIfAbsent(round, code -> Tasks.of(insight, code));
    }
}
