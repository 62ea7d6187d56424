package se.tertial.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Unit;
import se.tertial.report.Composed.NoOutline;
import se.tertial.report.Composed.Report;
import se.tertial.report.Composed.Unknown;
import se.tertial.report.Composed.What;
import se.tertial.report.compose.Composer;
import se.tertial.report.figure.Insight;

/** Reports, composed when asked for from what is stored at that moment. */
@Component
public final class Reports {

    /**
     * @param unit code of a unit; {@code round} as {@code 2024-04}
     * @param outline code of an outline, or empty for the default of the unit and round
     */
    public record Request(
            String municipality, String unit, String round, Optional<String> outline, Language language) {}

    private static final int KEPT_MAX = 64;
    private static final Duration UNUSED_KEPT = Duration.ofMinutes(30);

    private record Asked(Insight insight, Request request) {}

    private final Insights insights;
    private final Municipalities municipalities;
    private final Cache<Asked, Composed> kept = Caffeine.newBuilder()
            .maximumSize(KEPT_MAX)
            .expireAfterAccess(UNUSED_KEPT)
            .build();

    public Reports(Municipalities municipalities, Insights insights) {
        this.municipalities = municipalities;
        this.insights = insights;
    }

    public Composed compose(Request request) {
        var insight = insights.byCode(request.municipality());
        if (insight.isEmpty()) {
            var known = municipalities.all().stream()
                    .map(Municipalities.Named::code)
                    .toList();
            return new Unknown(What.MUNICIPALITY, request.municipality(), known);
        }
        return compose(insight.get(), request);
    }

    /** From facts already read. The same report of the same facts is composed once and kept for a while. */
    public Composed compose(Insight insight, Request request) {
        return kept.get(new Asked(insight, request), asked -> composed(asked.insight(), asked.request()));
    }

    private static Composed composed(Insight insight, Request request) {
        var municipality = insight.municipality();
        var units = municipality.organisation().units();
        if (municipality.organisation().unit(request.unit()).isEmpty()) {
            return new Unknown(
                    What.UNIT, request.unit(), units.stream().map(Unit::code).toList());
        }
        if (!RoundCode.isValid(request.round()) || !insight.hasRound(new RoundCode(request.round()))) {
            var rounds = municipality.assessment().rounds();
            return new Unknown(
                    What.ROUND,
                    request.round(),
                    rounds.stream().map(r -> r.code().code()).toList());
        }
        var outlines = municipality.publications().outlines();
        var known = outlines.stream().map(Outline::code).toList();
        var round = new RoundCode(request.round());
        var outline = chosen(outlines, request, round);
        if (outline.isEmpty()) {
            return request.outline()
                    .<Composed>map(asked -> new Unknown(What.OUTLINE, asked, known))
                    .orElseGet(() -> new NoOutline(known));
        }
        return new Report(Composer.compose(insight, outline.get(), request.unit(), round, request.language()));
    }

    private static Optional<Outline> chosen(List<Outline> outlines, Request request, RoundCode round) {
        return request.outline()
                .map(asked ->
                        outlines.stream().filter(o -> o.code().equals(asked)).findFirst())
                .orElseGet(() -> outlines.stream()
                        .filter(o -> o.defaults().stream().anyMatch(d -> d.fits(request.unit(), round)))
                        .findFirst());
    }
}
