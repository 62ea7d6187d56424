package se.tertial.report.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.assessment.GoalStanding;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.plan.Plan;
import se.tertial.plan.RatingMeaning;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Judgements;
import se.tertial.report.figure.Measure;
import se.tertial.report.web.GoalTreePage.Area;
import se.tertial.report.web.GoalTreePage.Goal;
import se.tertial.report.web.GoalTreePage.Line;
import se.tertial.ui.Choice;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Filter;
import se.tertial.ui.PeriodText;
import se.tertial.ui.Status;
import se.tertial.ui.Tally;

/** The goal tree, narrowed by rating. */
final class GoalTreeComposition {

    static final String STATUS = "status";

    /** Before the level of goals with nothing above them; no code of a goal begins so. */
    private static final String NOTHING_ABOVE = "/";

    private final Visit visit;
    private final Optional<RatingMeaning> rating;
    private final RoundCode round;
    private final Plan plan;
    private final Shown shown;

    private GoalTreeComposition(Visit visit, Optional<RatingMeaning> rating) {
        this.visit = visit;
        this.rating = rating;
        round = visit.round();
        plan = visit.insight().municipality().plan();
        shown = new Shown(visit, round);
    }

    /** @param rating empty for goals of any rating */
    static GoalTreePage of(Visit visit, Optional<RatingMeaning> rating) {
        return new GoalTreeComposition(visit, rating).page();
    }

    private GoalTreePage page() {
        var all = visit.insight().situation(round).goals(visit.unit().code());
        var kept = all.stream()
                .filter(goal ->
                        rating.filter(r -> r != goal.rating().effective()).isEmpty())
                .toList();
        var here = visit.here(STATUS, rating.map(Word::of).orElse(""));
        return new GoalTreePage(
                Shells.of(visit, here, visit.text("nav.goals"), List.of(), filter()),
                visit.unit().name(),
                visit.insight().round(round).name().in(visit.language()),
                visit.text(rating.isPresent() ? "goals.count.of" : "goals.count", kept.size(), all.size()),
                tallies(),
                PeriodText.of(round.period(), visit.language()),
                kept.stream()
                        .flatMap(goal -> goal.indicators().stream())
                        .anyMatch(i -> i.forecast().isPresent()),
                areas(kept));
    }

    private Filter filter() {
        var ratings = new ArrayList<Option>();
        ratings.add(new Option("", visit.text("filter.status.all"), rating.isEmpty()));
        visit.model()
                .ratings()
                .forEach((meaning, sign) -> ratings.add(new Option(
                        Word.of(meaning),
                        sign.label().in(visit.language()),
                        rating.filter(meaning::equals).isPresent())));
        return Shells.filter(visit, visit.unit(), round)
                .and(
                        List.of(new Choice(STATUS, visit.text("filter.status"), ratings)),
                        rating.isPresent() ? visit.here().toString() : null);
    }

    private List<Tally> tallies() {
        var tallies = new ArrayList<Tally>();
        visit.model().ratings().forEach((meaning, sign) -> {
            var count = shown.link(FigureReference.of(Measure.GOALS_COUNT, "rating", Word.of(meaning)));
            if (!count.text().equals("0")) {
                tallies.add(new Tally(
                        count, new Status(Judgements.mark(sign), sign.label().in(visit.language()))));
            }
        });
        return tallies;
    }

    private List<Area> areas(List<GoalStanding> kept) {
        var byArea = new LinkedHashMap<String, List<Goal>>();
        for (var standing : kept) {
            var above = Goals.above(plan, standing.goal());
            var area = above.isEmpty()
                    ? NOTHING_ABOVE + standing.goal().level()
                    : above.getFirst().code();
            var between =
                    above.stream().skip(1).map(goal -> Goals.title(visit, goal)).collect(Collectors.joining(" › "));
            byArea.computeIfAbsent(area, _ -> new ArrayList<>()).add(goal(standing, between));
        }
        return byArea.entrySet().stream()
                .map(entry -> area(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Area area(String code, List<Goal> goals) {
        if (code.startsWith(NOTHING_ABOVE)) {
            var level = visit.model().levels().stream()
                    .filter(l -> code.equals(NOTHING_ABOVE + l.code()))
                    .findFirst()
                    .orElseThrow();
            return new Area(level.plural().in(visit.language()), "", goals);
        }
        var goal = plan.goal(code);
        return new Area(Goals.title(visit, goal), Goals.to(visit, goal), goals);
    }

    private Goal goal(GoalStanding standing, String above) {
        var goal = standing.goal();
        return new Goal(
                Goals.number(visit, goal),
                goal.title(),
                above,
                Goals.to(visit, goal),
                Goals.rating(shown, standing),
                Goals.trend(shown, standing),
                Goals.indicators(visit, standing),
                Goals.assignments(visit, standing),
                standing.indicators().stream().map(this::line).toList());
    }

    private Line line(IndicatorStanding standing) {
        var period = Shown.latestPeriod(standing).orElse(round.period());
        var unit = standing.followed().unit();
        return new Line(
                standing.name(),
                IndicatorRows.to(visit, standing),
                unit.equals(visit.unit().code())
                        ? ""
                        : visit.organisation().known(unit).name(),
                Drawings.sparkline(visit, standing),
                shown.value(standing, period),
                period.equals(round.period()) ? "" : PeriodText.of(period, visit.language()),
                shown.target(standing),
                shown.forecast(standing),
                shown.rating(standing),
                shown.trend(standing));
    }
}
