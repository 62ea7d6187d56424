package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.GoalStanding;
import se.tertial.assessment.Round;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.plan.RatingMeaning;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.compose.Composer;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Judgements;
import se.tertial.report.figure.Measure;
import se.tertial.report.web.StartPage.Counted;
import se.tertial.report.web.StartPage.Economy;
import se.tertial.report.web.StartPage.Goal;
import se.tertial.report.web.StartPage.Goals;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Status;
import se.tertial.ui.Tally;

/** The start page of a municipality: goals, what changed, money. */
final class StartComposition {

    private static final String NONE = "0";
    private static final int CHANGES_AT_ONCE = 8;

    private final Visit visit;
    private final RoundCode round;
    private final Shown shown;

    private StartComposition(Visit visit) {
        this.visit = visit;
        round = visit.round();
        shown = new Shown(visit, round);
    }

    static StartPage of(Visit visit) {
        return new StartComposition(visit).page();
    }

    private StartPage page() {
        var unit = visit.unit();
        var shell = Shells.ofStart(visit, visit.here(), unit.name(), Shells.filter(visit, unit, round));
        var before = visit.before(round);
        var changes = before.map(earlier -> Changes.between(visit, earlier.code(), round))
                .orElse(List.of());
        var shownAtOnce = Math.min(CHANGES_AT_ONCE, changes.size());
        return new StartPage(
                shell,
                visit.insight().round(round).name().in(visit.language()),
                goals(),
                indicators(),
                assignments(),
                economy(),
                before.map(Round::name).map(name -> name.in(visit.language())).orElse(null),
                changes.subList(0, shownAtOnce),
                changes.subList(shownAtOnce, changes.size()),
                report());
    }

    private @Nullable String report() {
        return visit.outline(round)
                .filter(outline -> outline.isDefaultOf(visit.unit().code(), round))
                .map(_ -> visit.place("rapporter", visit.unit().code(), round.code())
                        .toString())
                .orElse(null);
    }

    private Goals goals() {
        var rows = visit.insight().situation(round).goals(visit.unit().code()).stream()
                .map(this::goal)
                .toList();
        return new Goals(
                count(Measure.GOALS_COUNT),
                ratings(Measure.GOALS_COUNT),
                rows,
                visit.to("mal").toString());
    }

    private Goal goal(GoalStanding standing) {
        var goal = standing.goal();
        var rating = FigureReference.of(Measure.GOAL_RATING, "goal", goal.code());
        var trend = FigureReference.of(Measure.GOAL_TREND, "goal", goal.code());
        return new Goal(
                se.tertial.report.web.Goals.number(visit, goal),
                goal.title(),
                visit.to("mal", goal.code()).toString(),
                shown.status(rating, standing.rating().isOverridden()),
                shown.status(trend, standing.trend().isOverridden()));
    }

    /** How many there are of each rating. */
    private List<Tally> ratings(Measure measure) {
        var tallies = new ArrayList<Tally>();
        for (var meaning : RatingMeaning.values()) {
            var sign = visit.model().ratings().get(meaning);
            if (sign != null) {
                var status = new Status(Judgements.mark(sign), sign.label().in(visit.language()));
                add(tallies, count(measure, "rating", Word.of(meaning)), status);
            }
        }
        return tallies;
    }

    private @Nullable Counted indicators() {
        var all = count(Measure.INDICATORS_COUNT);
        return all.text().equals(NONE)
                ? null
                : new Counted(
                        all,
                        ratings(Measure.INDICATORS_COUNT),
                        visit.place("indikatorer")
                                .with(Visit.UNIT, visit.unit().code())
                                .with(Visit.ROUND, round.code())
                                .toString());
    }

    private @Nullable Counted assignments() {
        var standings =
                visit.insight().situation(round).assignments(visit.unit().code());
        if (standings.stream().noneMatch(standing -> standing.state().isPresent())) {
            return null;
        }
        var tallies = new ArrayList<Tally>();
        for (var completion : visit.model().completions()) {
            var status = new Status(
                    Judgements.mark(completion.symbol(), completion.tone()),
                    completion.label().in(visit.language()));
            add(tallies, count(Measure.ASSIGNMENTS_COUNT, "completion", completion.code()), status);
        }
        if (!AssignmentRows.haveCompletions(standings)) {
            for (var status : visit.model().statuses()) {
                add(
                        tallies,
                        count(Measure.ASSIGNMENTS_COUNT, "status", status.code()),
                        AssignmentRows.status(visit, status));
            }
        }
        return new Counted(
                count(Measure.ASSIGNMENTS_COUNT), tallies, visit.to("uppdrag").toString());
    }

    private static void add(List<Tally> tallies, FigureLink count, Status status) {
        if (!count.text().equals(NONE)) {
            tallies.add(new Tally(count, status));
        }
    }

    private FigureLink count(Measure measure, String... where) {
        return shown.link(FigureReference.of(measure, where));
    }

    private @Nullable Economy economy() {
        var said = MoneySentences.of(visit, shown, round).all();
        if (said.isEmpty()) {
            return null;
        }
        var main = said.getLast();
        return new Economy(
                main.variance(),
                main.unit(),
                said.getFirst().words(),
                said.size() > 1 ? main.words() : null,
                chart(),
                visit.to("ekonomi").toString());
    }

    private String chart() {
        return visit.outline(round)
                .map(outline -> Composer.components(
                        visit.insight(),
                        outline,
                        Set.of(Kind.OPERATING_CHART),
                        visit.unit().code(),
                        round,
                        visit.language()))
                .flatMap(blocks -> blocks.isEmpty() ? Optional.empty() : Optional.of(shown.html(blocks)))
                .orElse("");
    }
}
