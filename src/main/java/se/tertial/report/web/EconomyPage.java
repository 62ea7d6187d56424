package se.tertial.report.web;

import java.util.List;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Sentence;
import se.tertial.ui.Shell;

/**
 * A unit's money in a round, as in its report.
 *
 * @param results what it comes to, in so far as there is enough to say it
 * @param sign unit and sign of the amounts, in words
 * @param chapter tables, charts and comments; empty when there are none
 * @param elsewhere where there are some, when here are none
 * @param nav other pages of money
 */
public record EconomyPage(
        Shell shell,
        String unit,
        String round,
        List<Result> results,
        String sign,
        String chapter,
        List<Link> elsewhere,
        List<Link> nav)
        implements Page {

    /**
     * @param variance against budget, signed
     * @param unit what the variance is in and against, in words
     */
    public record Result(String title, FigureLink variance, String unit, Sentence words) {}

    public EconomyPage {
        results = List.copyOf(results);
        elsewhere = List.copyOf(elsewhere);
        nav = List.copyOf(nav);
    }

    @Override
    public String template() {
        return "report/economy.jte";
    }
}
