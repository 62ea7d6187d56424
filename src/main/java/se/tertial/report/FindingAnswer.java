package se.tertial.report;

import java.time.LocalDate;
import se.tertial.basics.RoundCode;

/**
 * Why a finding of a report's review is no mistake. It holds as long as the finding is the same; when the figures change,
 * the finding is another and open again.
 *
 * @param unit whose report it is; {@code round} and {@code outline} tell which of its reports
 * @param reason in the words of whoever answered
 * @param by name of that person
 */
public record FindingAnswer(
        String unit, RoundCode round, String outline, Fingerprint finding, String reason, String by, LocalDate on) {

    public boolean isOf(String ofUnit, RoundCode inRound, String byOutline) {
        return unit.equals(ofUnit) && round.equals(inRound) && outline.equals(byOutline);
    }
}
