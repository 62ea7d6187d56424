package se.tertial.report.web.matter;

import se.tertial.basics.Language;
import se.tertial.report.Matter;
import se.tertial.report.web.ReportAddress;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;

/** Where matters are read, downloaded and written. */
final class MatterAddress {

    static final String WHOLE = "handlingar";

    private static final String PATH = "arenden";
    private static final String CHANGE = "andra";

    private MatterAddress() {}

    static Address list(Visit visit) {
        return visit.place(PATH);
    }

    static Address page(Visit visit, String code) {
        return visit.place(PATH, code);
    }

    static Address change(Visit visit, String code) {
        return visit.place(PATH, code, CHANGE);
    }

    static Address fresh(Visit visit) {
        return ReportAddress.newMatter(visit);
    }

    /** The language is named, so that the address gives the same to whomever it is sent. */
    static Address file(Visit visit, Matter matter, String file) {
        return visit.place(PATH, matter.code(), file)
                .with(
                        "lang",
                        visit.language() == Language.SV ? "" : visit.language().code());
    }

    /** The report, or an appendix, as a page. */
    static Address report(Visit visit, Matter matter, String outline) {
        return visit.place("rapporter", matter.unit(), matter.round().code()).with("disposition", outline);
    }
}
