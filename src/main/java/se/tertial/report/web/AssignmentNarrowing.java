package se.tertial.report.web;

import java.util.Objects;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.basics.Word;
import se.tertial.organisation.Organisation;

/**
 * Which assignments a reader wants to see. An empty code narrows nothing; one that does not exist leaves nothing.
 *
 * @param responsible code of a unit; those of units below it are kept as well
 */
record AssignmentNarrowing(
        String kind, String status, String completion, String responsible, String goal, Only only, Order order) {

    static final String KIND = "slag";
    static final String STATUS = "status";
    static final String COMPLETION = "prognos";
    static final String RESPONSIBLE = "ansvarig";
    static final String GOAL = "mal";
    static final String ONLY = "bara";
    static final String ORDER = "ordning";

    enum Only {
        ALL,
        OVERDUE,
        NEWLY_DEVIATING
    }

    enum Order {
        DUE,
        GOAL
    }

    static AssignmentNarrowing none(Order order) {
        return new AssignmentNarrowing("", "", "", "", "", Only.ALL, order);
    }

    boolean isAny() {
        return !equals(none(order));
    }

    boolean keeps(AssignmentStanding standing, Organisation organisation, boolean isOverdue) {
        var assignment = standing.assignment();
        return fits(kind, assignment.kind())
                && fits(goal, Objects.requireNonNullElse(assignment.goal(), ""))
                && fits(status, standing.state().map(s -> s.status()).orElse(""))
                && fits(completion, standing.state().map(s -> s.completion()).orElse(""))
                && (responsible.isEmpty() || organisation.contains(responsible, assignment.responsible()))
                && switch (only) {
                    case ALL -> true;
                    case OVERDUE -> isOverdue;
                    case NEWLY_DEVIATING -> standing.newlyDeviating();
                };
    }

    private static boolean fits(String wanted, String code) {
        return wanted.isEmpty() || wanted.equals(code);
    }

    /** As the address says it: names and values by turns, the usual left empty. */
    String[] choices() {
        return new String[] {
            KIND, kind,
            STATUS, status,
            COMPLETION, completion,
            RESPONSIBLE, responsible,
            GOAL, goal,
            ONLY, only == Only.ALL ? "" : Word.of(only),
            ORDER, order == Order.DUE ? "" : Word.of(order)
        };
    }
}
