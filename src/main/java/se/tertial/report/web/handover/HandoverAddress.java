package se.tertial.report.web.handover;

import se.tertial.assessment.round.Section;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;

/** Where sections are handed over. */
public final class HandoverAddress {

    static final String PATH = "inlamning";
    static final String COMMENT = "kommentar";

    private HandoverAddress() {}

    public static Address unit(Visit visit, RoundCode round, String unit) {
        return visit.place(PATH, round.code(), unit);
    }

    public static Address section(Visit visit, RoundCode round, String unit, Section section) {
        return visit.place(PATH, round.code(), unit, Word.of(section));
    }

    static Address comment(Visit visit, RoundCode round, String unit, Section section) {
        return visit.place(PATH, round.code(), unit, Word.of(section), COMMENT);
    }
}
