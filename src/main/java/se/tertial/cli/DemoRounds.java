package se.tertial.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import se.tertial.assessment.AssessmentStore;
import se.tertial.assessment.Round;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Openings;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.organisation.Unit;

/** The latest round of each municipality opened, so that everybody who signs in to the demonstration has something to do. */
final class DemoRounds {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int DAYS = 14;
    private static final int DAYS_BETWEEN_LEVELS = 4;

    private DemoRounds() {}

    /** What has been opened before stays as it is. */
    static void open(DSLContext sql, Instant now) {
        var last = LocalDate.ofInstant(now, ZONE).plusDays(DAYS);
        for (var municipality : new MunicipalityRegister(sql).all()) {
            new AssessmentStore(sql)
                    .read(municipality.id()).rounds().stream()
                            .map(Round::code)
                            .max(Comparator.naturalOrder())
                            .ifPresent(round -> new Openings(sql)
                                    .open(
                                            municipality.id(),
                                            new Opening(
                                                    round,
                                                    now,
                                                    "Ekonom",
                                                    new Deadlines(
                                                            last,
                                                            Map.of(
                                                                    Unit.Kind.SECTION,
                                                                    last.minusDays(DAYS_BETWEEN_LEVELS),
                                                                    Unit.Kind.DEPARTMENT,
                                                                    last.minusDays(DAYS_BETWEEN_LEVELS))),
                                                    List.of(7, 1),
                                                    3,
                                                    null,
                                                    "")));
        }
    }
}
