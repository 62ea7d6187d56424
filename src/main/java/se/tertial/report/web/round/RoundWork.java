package se.tertial.report.web.round;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.tertial.assessment.Round;
import se.tertial.assessment.handover.HandoverStates;
import se.tertial.assessment.round.Opening;
import se.tertial.report.task.Deviations;
import se.tertial.report.task.Doers;
import se.tertial.report.task.Progress;

/**
 * A round as it is being worked in.
 *
 * @param opening empty when it has not been opened
 * @param progress by the days of the opening, else those of the calendar
 * @param deviations by unit
 */
record RoundWork(
        Round round,
        Optional<Opening> opening,
        Progress progress,
        HandoverStates handovers,
        Map<String, Deviations> deviations,
        Doers doers,
        LocalDate today) {

    boolean isOpen() {
        return opening.filter(Opening::isOpen).isPresent();
    }
}
