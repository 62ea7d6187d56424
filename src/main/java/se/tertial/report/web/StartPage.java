package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Page;
import se.tertial.ui.Sentence;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;
import se.tertial.ui.Tally;

/**
 * How a unit stands in a round, at a glance.
 *
 * @param report address of the unit's whole report of the round, null when it has none
 * @param before name of the round that changes are counted from, null when there is none
 * @param changes the first of them; {@code moreChanges} the rest
 * @param economy null when the unit has no money of its own
 */
public record StartPage(
        Shell shell,
        String round,
        Goals goals,
        @Nullable Counted indicators,
        @Nullable Counted assignments,
        @Nullable Economy economy,
        @Nullable String before,
        List<Change> changes,
        List<Change> moreChanges,
        @Nullable String report)
        implements Page {

    /** @param all how many there are */
    public record Goals(FigureLink all, List<Tally> tallies, List<Goal> rows, String to) {}

    public record Goal(String code, String title, String to, Status rating, Status trend) {}

    /** Things counted, and how they are judged. */
    public record Counted(FigureLink all, List<Tally> tallies, String to) {}

    /**
     * @param unit what the variance is in and against
     * @param first what has been used, else what is expected
     * @param more what is expected, when that is not said already; null likewise
     * @param chart drawn, with its numbers as text; empty when there is nothing to draw
     */
    public record Economy(
            FigureLink variance,
            String unit,
            Sentence first,
            @Nullable Sentence more,
            String chart,
            String to) {}

    /**
     * Something that is otherwise than in the round before.
     *
     * @param kind what it is, as {@code Indikator}
     * @param from null when it was not judged
     */
    public record Change(
            String kind, String what, String to, @Nullable Status from, Status now) {}

    public StartPage {
        changes = List.copyOf(changes);
        moreChanges = List.copyOf(moreChanges);
    }

    @Override
    public String template() {
        return "report/start.jte";
    }
}
