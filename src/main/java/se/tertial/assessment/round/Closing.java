package se.tertial.assessment.round;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import se.tertial.assessment.draft.Draft;
import se.tertial.assessment.draft.DraftStore;
import se.tertial.organisation.Change;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;

/**
 * Closes a round. What somebody has written and not given goes with it, so who closes has to have seen whose that is: nothing is lost
 * that nobody knew of.
 */
public final class Closing {

    private final DSLContext sql;

    public Closing(DSLContext sql) {
        this.sql = sql;
    }

    public sealed interface Outcome {

        /** @param forgotten how many drafts went with it */
        record Closed(int forgotten) implements Outcome {}

        /** Nothing was done: these drafts would be lost, and are not those that were confirmed. */
        record Left(List<Draft> drafts) implements Outcome {
            public Left {
                drafts = List.copyOf(drafts);
            }
        }
    }

    /** What it is called in the log. */
    public interface Deed {
        /** @param forgotten how many drafts went with it */
        String said(int forgotten);
    }

    /** Names drafts as they stand; empty for none. */
    public static String name(List<Draft> drafts) {
        return drafts.isEmpty()
                ? ""
                : Integer.toHexString(drafts.stream()
                        .map(draft -> draft.key() + " " + draft.version())
                        .sorted()
                        .toList()
                        .hashCode());
    }

    /**
     * @param opening as it shall be, with its closing
     * @param confirmed the {@link #name} of the drafts that who closes it gives up
     * @param by name and address, as the log has it
     */
    public Outcome close(
            MunicipalityRegister.Entry municipality, Opening opening, String confirmed, String by, Deed deed) {
        var id = municipality.id();
        return sql.transactionResult(transaction -> {
            var inside = DSL.using(transaction);
            var drafts = new DraftStore(inside);
            drafts.shut(id);
            var left = drafts.left(id, opening.round());
            if (!name(left).equals(confirmed)) {
                return new Outcome.Left(left);
            }
            drafts.forget(id, opening.round());
            new Openings(inside).change(id, opening);
            new ChangeLog(inside).add(id, List.of(change(municipality, opening, left, by, deed)));
            return new Outcome.Closed(left.size());
        });
    }

    /** Which tasks they were of; not whose, which the log could not forget. */
    private static Change change(
            MunicipalityRegister.Entry municipality, Opening opening, List<Draft> left, String by, Deed deed) {
        var closed = opening.closedAt();
        if (closed == null) {
            throw new IllegalArgumentException("a round is closed at some time");
        }
        return new Change(
                municipality.version(),
                closed,
                by,
                deed.said(left.size()),
                "omgangar/" + opening.round().code(),
                left.stream().map(draft -> draft.key().task()).collect(Collectors.joining("\n")),
                "");
    }
}
