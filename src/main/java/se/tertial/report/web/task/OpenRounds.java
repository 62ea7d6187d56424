package se.tertial.report.web.task;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.assessment.draft.DraftStore;
import se.tertial.assessment.handover.Handovers;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Openings;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskMark;
import se.tertial.assessment.round.TaskMarks;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.figure.Insight;
import se.tertial.report.task.RoundTasks;
import se.tertial.report.task.Tasks;

/** How the work of a municipality's open rounds stands: as it is now, or as it was a moment ago for what is asked all the time. */
@Component
final class OpenRounds {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private final DSLContext sql;
    private final Clock clock;
    private final Map<String, MunicipalityId> numbers = new ConcurrentHashMap<>();
    private final Cache<String, Board.State> lately =
            Caffeine.newBuilder().expireAfterWrite(A_MOMENT).build();

    private final Cache<OfRound, Tasks> tasksLately =
            Caffeine.newBuilder().expireAfterWrite(A_MOMENT).build();

    OpenRounds(DSLContext sql) {
        this.sql = sql;
        this.clock = Clock.systemUTC();
    }

    MunicipalityId id(String municipality) {
        return numbers.computeIfAbsent(
                municipality,
                code -> new MunicipalityRegister(sql).byCode(code).orElseThrow().id());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    Clock clock() {
        return clock;
    }

    Board.State now(String municipality) {
        var id = id(municipality);
        var openings = new Openings(sql).of(id).stream().filter(Opening::isOpen).toList();
        var rounds = openings.stream().map(Opening::round).toList();
        var marks = new HashMap<RoundCode, Map<TaskKey, TaskMark>>();
        rounds.forEach(round -> marks.put(round, new TaskMarks(sql).of(id, round)));
        var state = rounds.isEmpty()
                ? new Board.State(openings, marks, Map.of(), Set.of())
                : new Board.State(
                        openings, marks, new Handovers(sql).states(id), new DraftStore(sql).underWay(id, rounds));
        lately.put(municipality, state);
        return state;
    }

    /**
     * What there is to do hardly changes from one moment to the next; what is given of it does, and is not asked of these. In a closed
     * municipality everybody sees what is theirs.
     */
    Tasks lately(String municipality, RoundCode round, RoundTasks tasks, Insight insight) {
        if (!insight.municipality().organisation().open()) {
            return tasks.of(insight, round);
        }
        return Objects.requireNonNull(tasksLately.get(new OfRound(municipality, round), _ -> tasks.of(insight, round)));
    }

    private record OfRound(String municipality, RoundCode round) {}

    Board.State lately(String municipality) {
        var known = lately.getIfPresent(municipality);
        return known == null ? now(municipality) : known;
    }
}
