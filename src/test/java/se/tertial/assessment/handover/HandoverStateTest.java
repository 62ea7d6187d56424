package se.tertial.assessment.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;

/** Every state, with every step, by everybody. */
class HandoverStateTest {

    private static final List<Set<Party>> PARTIES = List.of(
            EnumSet.noneOf(Party.class),
            EnumSet.of(Party.OWNER),
            EnumSet.of(Party.APPROVER),
            EnumSet.allOf(Party.class));

    @Test
    void whoMayDoWhatIsThisTableAndNothingElse() {
        var table = new StringBuilder("state | who | handed it in | may\n");
        for (var state : HandoverState.values()) {
            for (var parties : PARTIES) {
                for (var own : List.of(false, true)) {
                    table.append("%s | %s | %s | %s%n"
                            .formatted(state, parties, own ? "yes" : "no", state.next(parties, own)));
                }
            }
        }
        Golden.compare("assessment/handover-steps.txt", table.toString());
    }

    @Test
    void whatStrangersMayDoIsNothingAndTogetherTwoMayDoAllThereIs() {
        for (var state : HandoverState.values()) {
            assertThat(state.next(Set.of(), false)).isEmpty();
            assertThat(state.next(EnumSet.allOf(Party.class), false)).isEqualTo(state.next());
            assertThat(state.next())
                    .as("there is always a way on from %s", state)
                    .isNotEmpty();
        }
    }

    @Test
    void everyStateIsReachedAndOnlyWhatAwaitsAnAnswerOrHasOneIsLocked() {
        var reached = EnumSet.of(HandoverState.OPEN);
        for (var i = 0; i < HandoverState.values().length; i++) {
            reached.addAll(reached.stream()
                    .flatMap(state -> state.next().stream())
                    .map(Step::after)
                    .collect(Collectors.toSet()));
        }
        assertThat(reached).containsExactly(HandoverState.values());
        assertThat(EnumSet.allOf(HandoverState.class).stream().filter(HandoverState::isLocked))
                .containsExactly(HandoverState.SUBMITTED, HandoverState.APPROVED);
    }
}
