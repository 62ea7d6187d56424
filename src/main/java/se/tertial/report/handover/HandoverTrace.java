package se.tertial.report.handover;

import java.time.Clock;
import org.jooq.DSLContext;
import se.tertial.assessment.handover.Handover;
import se.tertial.assessment.handover.HandoverState;
import se.tertial.assessment.handover.MarginComment;
import se.tertial.assessment.round.Section;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityId;

/** What happens to sections on their way, as the log of changes tells it: in Swedish, for the log has one language. */
public final class HandoverTrace {

    private final ChangeLog log;
    private final MunicipalityId municipality;

    /** @param inside the transaction of what is told */
    public HandoverTrace(DSLContext inside, Clock clock, MunicipalityId municipality) {
        this.log = new ChangeLog(inside, clock);
        this.municipality = municipality;
    }

    void step(Handover event, HandoverState before) {
        var deed = switch (event.step()) {
            case SUBMITTED -> "Lämnade in ett avsnitt";
            case TAKEN_BACK -> "Tog tillbaka ett avsnitt";
            case RETURNED -> "Återlämnade ett avsnitt";
            case APPROVED -> "Godkände ett avsnitt";
        };
        var after = state(event.step().after()) + (event.why().isEmpty() ? "" : "\n" + event.why());
        log.work(
                municipality,
                event.by(),
                event.unit(),
                deed,
                thing(event.round(), event.unit(), event.section()),
                state(before),
                after);
    }

    private static String state(HandoverState state) {
        return switch (state) {
            case OPEN -> "öppet";
            case SUBMITTED -> "inlämnat";
            case RETURNED -> "återlämnat";
            case APPROVED -> "godkänt";
        };
    }

    /** Words in the margin of a text. */
    public void said(MarginComment comment, Section section) {
        var thing = thing(comment.round(), comment.unit(), section) + "#" + comment.key();
        var deed = comment.answers() == null ? "Skrev i marginalen" : "Svarade i marginalen";
        log.work(municipality, comment.by(), comment.unit(), deed, thing, "", comment.words());
    }

    /** A thread in the margin is done with, or opened again. @param thread what began it */
    public void resolved(MarginComment thread, Section section, String by, boolean isDone) {
        log.work(
                municipality,
                by,
                thread.unit(),
                isDone ? "Markerade en marginaltråd som klar" : "Öppnade en marginaltråd igen",
                thing(thread.round(), thread.unit(), section) + "#" + thread.key(),
                thread.resolvedBy().isEmpty() ? "öppen" : "klar",
                isDone ? "klar" : "öppen");
    }

    private static String thing(RoundCode round, String unit, Section section) {
        return String.join("/", "inlamning", round.code(), unit, section.code());
    }
}
