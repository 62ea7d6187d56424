package se.tertial.report;

import java.util.List;
import se.tertial.document.Document;

/** A report, or why there is none. */
public sealed interface Composed {

    record Report(Document document) implements Composed {}

    /** Something asked for does not exist; what does is named. */
    record Unknown(What what, String asked, List<String> known) implements Composed {
        public Unknown {
            known = List.copyOf(known);
        }
    }

    /** No outline was asked for, and none is the default of the unit and round. */
    record NoOutline(List<String> known) implements Composed {
        public NoOutline {
            known = List.copyOf(known);
        }
    }

    enum What {
        MUNICIPALITY,
        UNIT,
        ROUND,
        OUTLINE
    }
}
