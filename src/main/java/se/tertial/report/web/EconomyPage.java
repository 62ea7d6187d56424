package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Sentence;
import se.tertial.ui.Shell;

/**
 * A unit's money in a round, as in its report.
 *
 * @param result what it comes to, null when there is too little to say it
 * @param sign unit and sign of the amounts, in words
 * @param chapter tables, charts and comments; empty when there are none
 * @param elsewhere where there are some, when here are none
 */
public record EconomyPage(
        Shell shell,
        String unit,
        String round,
        @Nullable Result result,
        String sign,
        String chapter,
        List<Link> elsewhere)
        implements Page {

    public record Result(FigureLink yearVariance, FigureLink periodVariance, Sentence year, Sentence period) {}

    public EconomyPage {
        elsewhere = List.copyOf(elsewhere);
    }

    @Override
    public String template() {
        return "report/economy.jte";
    }
}
