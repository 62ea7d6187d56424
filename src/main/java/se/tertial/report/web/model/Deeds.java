package se.tertial.report.web.model;

import se.tertial.access.web.Caller;
import se.tertial.report.Editing.Deed;
import se.tertial.report.web.Visit;

/** Who did what, for the trace. In Swedish, as the trace is. */
final class Deeds {

    private Deeds() {}

    static Deed of(Visit visit, String what) {
        return of(visit.caller(), what);
    }

    static Deed of(Caller caller, String what) {
        return Deed.of(caller.visitor(), what);
    }
}
