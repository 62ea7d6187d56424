package se.tertial.report.web.task;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import se.tertial.access.Right;
import se.tertial.access.Visitor;
import se.tertial.report.figure.Insight;
import se.tertial.report.task.RoundTasks;
import se.tertial.report.web.Visit;
import se.tertial.report.web.WaitingTasks;

/** How many cards wait for somebody; counted at most once in a while, since every page says it. */
@Component
final class DueTasks implements WaitingTasks {

    private static final Duration A_WHILE = Duration.ofSeconds(15);
    private static final int READERS_MAX = 5_000;

    private record Who(Visitor visitor, String municipality) {}

    private final OpenRounds rounds;
    private final RoundTasks tasks;
    private final Cache<Who, Long> counted = Caffeine.newBuilder()
            .expireAfterWrite(A_WHILE)
            .maximumSize(READERS_MAX)
            .build();

    DueTasks(OpenRounds rounds, RoundTasks tasks) {
        this.rounds = rounds;
        this.tasks = tasks;
    }

    @Override
    public OptionalLong of(Insight insight, Visitor visitor) {
        var code = insight.municipality().organisation().code();
        var mayWrite = visitor.appointments().stream()
                .filter(a -> a.municipality().isEmpty() || a.municipality().equals(code))
                .anyMatch(a -> a.role().allows(Right.WRITE_TEXT) || a.role().allows(Right.ANSWER));
        if (!visitor.isSignedIn() || !mayWrite) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Objects.requireNonNull(counted.get(new Who(visitor, code), _ -> {
            var board = Board.of(
                    insight,
                    round -> rounds.lately(code, round, tasks, insight),
                    rounds.lately(code),
                    visitor,
                    rounds.today());
            return waiting(board, visitor, insight);
        })));
    }

    /** Where it has just been counted, every page says the same. */
    Visit known(Visit visit, Board board) {
        var visitor = visit.caller().visitor();
        var count = waiting(board, visitor, visit.insight());
        counted.put(new Who(visitor, visit.organisation().code()), count);
        return visit.waiting().isEmpty() ? visit : visit.waitedFor(count);
    }

    private static long waiting(Board board, Visitor visitor, Insight insight) {
        return Scope.of(board, visitor, insight.municipality().organisation()).cards().stream()
                .filter(Card::isWaiting)
                .count();
    }

    /** Something was given: the next page counts anew. */
    void changed() {
        counted.invalidateAll();
    }
}
