package se.tertial.report.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.plan.Goal;
import se.tertial.plan.RatingMeaning;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Judgements;
import se.tertial.report.figure.Measure;
import se.tertial.report.web.IndicatorListPage.Group;
import se.tertial.report.web.IndicatorListPage.Row;
import se.tertial.ui.Choice;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Filter;
import se.tertial.ui.Link;
import se.tertial.ui.Status;
import se.tertial.ui.Tally;

/** The list of indicators, narrowed by goal and status. */
final class IndicatorListComposition {

    static final String GOAL = "mal";
    static final String STATUS = "status";

    private static final String GOAL_OF_FIGURE = "goal";
    private static final String OUTSIDE_GOALS = "";

    /** @param goal code, empty for all; {@code rating} likewise */
    record Narrowing(String goal, Optional<RatingMeaning> rating) {
        boolean keeps(IndicatorStanding standing) {
            return (goal.isEmpty() || goal.equals(standing.followed().goal()))
                    && rating.filter(r -> r != standing.rating().effective()).isEmpty();
        }

        boolean isAny() {
            return !goal.isEmpty() || rating.isPresent();
        }
    }

    private final Visit visit;
    private final Narrowing narrowing;
    private final RoundCode round;
    private final Shown shown;
    private final IndicatorRows rows;
    private final List<IndicatorStanding> all;

    private IndicatorListComposition(Visit visit, Narrowing narrowing) {
        this.visit = visit;
        this.narrowing = narrowing;
        round = visit.indicatorRound();
        shown = new Shown(visit, round);
        rows = new IndicatorRows(visit, round, shown);
        all = visit.insight().situation(round).indicators(visit.unit().code());
    }

    static IndicatorListPage of(Visit visit, Narrowing narrowing) {
        return new IndicatorListComposition(visit, narrowing).page();
    }

    private IndicatorListPage page() {
        var kept = all.stream().filter(narrowing::keeps).toList();
        var here = visit.here(
                GOAL, narrowing.goal(), STATUS, narrowing.rating().map(Word::of).orElse(""));
        var title = visit.text("indicators.title");
        var shell = Shells.of(visit, here, title, List.<Link>of(), filter());
        return new IndicatorListPage(
                shell,
                visit.unit().name(),
                visit.insight().round(round).name().in(visit.language()),
                count(kept),
                tallies(),
                rows.headings(),
                visit.text("indicators.target", round.year()),
                kept.stream().anyMatch(s -> s.forecast().isPresent()),
                groups(kept));
    }

    private String count(List<IndicatorStanding> kept) {
        if (narrowing.isAny()) {
            return visit.text("indicators.count.of", kept.size(), all.size());
        }
        var outside = all.stream().filter(s -> s.followed().goal() == null).count();
        return outside == 0
                ? visit.text("indicators.count", all.size())
                : visit.text("indicators.count.outside", all.size() - outside, outside);
    }

    private Filter filter() {
        var goals = new ArrayList<Option>();
        goals.add(new Option("", visit.text("filter.goal.all"), narrowing.goal().isEmpty()));
        for (var goal : goals()) {
            goals.add(new Option(
                    goal.code(), Goals.title(visit, goal), goal.code().equals(narrowing.goal())));
        }
        var ratings = new ArrayList<Option>();
        ratings.add(new Option(
                "", visit.text("filter.status.all"), narrowing.rating().isEmpty()));
        visit.model()
                .ratings()
                .forEach((meaning, sign) -> ratings.add(new Option(
                        Word.of(meaning),
                        sign.label().in(visit.language()),
                        narrowing.rating().filter(meaning::equals).isPresent())));
        return Shells.filter(visit, visit.unit(), round)
                .and(
                        List.of(
                                new Choice(GOAL, visit.text("filter.goal"), goals),
                                new Choice(STATUS, visit.text("filter.status"), ratings)),
                        narrowing.isAny() ? visit.here().toString() : null);
    }

    private List<Goal> goals() {
        var codes = all.stream()
                .map(s -> s.followed().goal())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return visit.insight().municipality().plan().goals().stream()
                .filter(goal -> codes.contains(goal.code()))
                .toList();
    }

    private FigureReference ofGoal(FigureReference count) {
        return narrowing.goal().isEmpty() ? count : count.orElse(GOAL_OF_FIGURE, narrowing.goal());
    }

    /** Counted as the report counts: what follows no goal is not among them. */
    private List<Tally> tallies() {
        var tallies = new ArrayList<Tally>();
        visit.model().ratings().forEach((meaning, sign) -> {
            var count = shown.link(ofGoal(FigureReference.of(Measure.INDICATORS_COUNT, "rating", Word.of(meaning))));
            if (!count.text().equals("0")) {
                tallies.add(new Tally(
                        count, new Status(Judgements.mark(sign), sign.label().in(visit.language()))));
            }
        });
        return tallies;
    }

    private List<Group> groups(List<IndicatorStanding> kept) {
        var byGoal = new LinkedHashMap<String, List<Row>>();
        goals().forEach(goal -> byGoal.put(goal.code(), new ArrayList<>()));
        byGoal.put(OUTSIDE_GOALS, new ArrayList<>());
        for (var standing : kept) {
            var goal = standing.followed().goal();
            Objects.requireNonNull(byGoal.get(goal == null ? OUTSIDE_GOALS : goal))
                    .add(rows.row(standing));
        }
        var groups = new ArrayList<Group>();
        byGoal.forEach((goal, rows) -> {
            if (!rows.isEmpty()) {
                groups.add(group(goal, rows));
            }
        });
        return groups;
    }

    private Group group(String code, List<Row> rows) {
        if (code.equals(OUTSIDE_GOALS)) {
            return new Group(visit.text("indicators.outside-goals"), null, rows);
        }
        var goal = visit.insight().municipality().plan().goal(code);
        return new Group(Goals.title(visit, goal), visit.to("mal", code).toString(), rows);
    }
}
