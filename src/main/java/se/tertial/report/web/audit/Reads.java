package se.tertial.report.web.audit;

import org.springframework.stereotype.Component;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.web.Visit;

/** Notes in the audit log that somebody who has signed in has read what may name people, or taken much of it out. */
@Component
public final class Reads {

    private final ChangeLog log;
    private final MunicipalityRegister register;

    public Reads(ChangeLog log, MunicipalityRegister register) {
        this.log = log;
        this.register = register;
    }

    /**
     * What a stranger reads is everybody's, and is not noted.
     *
     * @param deed what was read, in Swedish words: the log has one language
     * @param thing which of it, as the number of a voucher
     */
    public void note(Visit visit, String deed, String thing) {
        var visitor = visit.caller().visitor();
        if (visitor.isSignedIn()) {
            var id = register.byCode(visit.organisation().code()).orElseThrow().id();
            var unit = visit.unitAsked().map(asked -> asked.code()).orElse("");
            log.read(id, "%s (%s)".formatted(visitor.name(), visitor.email()), unit, deed, thing);
        }
    }
}
