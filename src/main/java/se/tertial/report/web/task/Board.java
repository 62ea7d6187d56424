package se.tertial.report.web.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import se.tertial.access.Visitor;
import se.tertial.assessment.draft.DraftKey;
import se.tertial.assessment.handover.HandoverStates;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskMark;
import se.tertial.basics.RoundCode;
import se.tertial.report.figure.Insight;
import se.tertial.report.task.CardKey;
import se.tertial.report.task.Tasks;

/** Everything that open rounds ask of somebody. */
record Board(List<Card> cards) {

    Board {
        cards = List.copyOf(cards);
    }

    /**
     * How the work of the open rounds stands.
     *
     * @param marks by round, as {@code handovers}
     * @param drafts what is written and not given
     */
    record State(
            List<Opening> openings,
            Map<RoundCode, Map<TaskKey, TaskMark>> marks,
            Map<RoundCode, HandoverStates> handovers,
            Set<DraftKey> drafts) {
        State {
            openings = List.copyOf(openings);
            marks = Map.copyOf(marks);
            handovers = Map.copyOf(handovers);
            drafts = Set.copyOf(drafts);
        }
    }

    private record Making(Insight insight, State state, Visitor visitor, LocalDate today) {

        List<Card> cards(Opening opening, Tasks tasks, Predicate<CardKey> wanted) {
            var organisation = insight.municipality().organisation();
            var cards = new ArrayList<Card>();
            tasks.cards().forEach((key, made) -> {
                var own = made.stream()
                        .filter(task -> visitor.may(Tasks.right(task.key().kind()), organisation, key.unit()))
                        .toList();
                if (!own.isEmpty() && wanted.test(key)) {
                    cards.add(card(opening, key, own));
                }
            });
            return cards;
        }

        private Card card(Opening opening, CardKey key, List<Task> own) {
            var organisation = insight.municipality().organisation();
            var handovers = state.handovers().getOrDefault(key.round(), HandoverStates.NONE);
            return new Card(
                    key,
                    own,
                    marksOf(own, state.marks().getOrDefault(key.round(), Map.of())),
                    state.drafts().contains(key.draft()),
                    handovers
                            .lockedBy(organisation, key.unit(), own.getFirst().section())
                            .orElse(""),
                    opening.deadlines().of(organisation.known(key.unit()).kind()),
                    today);
        }
    }

    static Board of(Insight insight, Function<RoundCode, Tasks> tasks, State state, Visitor visitor, LocalDate today) {
        return of(insight, tasks, state, visitor, today, _ -> true);
    }

    /** @param wanted which cards are made */
    static Board of(
            Insight insight,
            Function<RoundCode, Tasks> tasks,
            State state,
            Visitor visitor,
            LocalDate today,
            Predicate<CardKey> wanted) {
        var making = new Making(insight, state, visitor, today);
        return new Board(state.openings().stream()
                .filter(opening -> insight.hasRound(opening.round()))
                .flatMap(opening -> making.cards(opening, tasks.apply(opening.round()), wanted).stream())
                .toList());
    }

    private static Map<TaskKey, TaskMark> marksOf(Collection<Task> tasks, Map<TaskKey, TaskMark> all) {
        var own = new HashMap<TaskKey, TaskMark>();
        tasks.forEach(task -> {
            var mark = all.get(task.key());
            if (mark != null) {
                own.put(task.key(), mark);
            }
        });
        return own;
    }

    Optional<Card> find(CardKey key) {
        return cards.stream().filter(card -> card.key().equals(key)).findFirst();
    }

    long waiting() {
        return cards.stream().filter(Card::isWaiting).count();
    }
}
