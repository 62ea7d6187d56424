package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.RoundCode;
import se.tertial.indicators.EarlierName;
import se.tertial.indicators.Indicator;
import se.tertial.organisation.Unit;
import se.tertial.plan.Goal;
import se.tertial.plan.Plan;
import se.tertial.report.web.SearchPage.Fact;
import se.tertial.report.web.SearchPage.Hit;
import se.tertial.report.web.SearchPage.Kind;
import se.tertial.report.web.SearchPage.Part;
import se.tertial.ui.PeriodText;
import se.tertial.ui.Status;

/** Finds goals, indicators and assignments of the whole municipality by words in their names. */
final class SearchHits {

    /**
     * @param fit how well, the better the greater
     * @param hit as it is shown, made only for those that are
     */
    record Found(Kind kind, int fit, Supplier<Hit> hit) {}

    private final Visit visit;
    private final SearchWords words;
    private final RoundCode round;
    private final Plan plan;
    private final Shown shown;
    private final AssignmentRows rows;

    SearchHits(Visit visit, SearchWords words) {
        this.visit = visit;
        this.words = words;
        round = visit.round();
        plan = visit.insight().municipality().plan();
        shown = new Shown(visit, round);
        rows = new AssignmentRows(visit, round, shown);
    }

    /** In the order of the plan within a kind. */
    List<Found> all() {
        var found = new ArrayList<Found>();
        plan.goals().forEach(goal -> add(found, Kind.GOAL, goal(goal), level(goal), () -> hit(goal)));
        visit.insight().municipality().indicators().indicators().forEach(indicator -> {
            var names = Stream.concat(Stream.of(indicator.name()), earlierNames(indicator));
            IndicatorComposition.standing(visit, indicator.code())
                    .ifPresent(standing -> add(
                            found,
                            Kind.INDICATOR,
                            String.join("\n", names.toList()),
                            where(standing),
                            () -> hit(standing)));
        });
        plan.assignments().stream()
                .map(assignment -> assignment.unit())
                .distinct()
                .flatMap(unit -> visit.insight().situation(round).assignments(unit).stream())
                .distinct()
                .forEach(standing -> add(
                        found, Kind.ASSIGNMENT, standing.assignment().title(), where(standing), () -> hit(standing)));
        return found;
    }

    private void add(List<Found> found, Kind kind, String name, String beside, Supplier<Hit> hit) {
        var fit = words.fit(name, beside);
        if (fit > 0) {
            found.add(new Found(kind, fit, hit));
        }
    }

    private String goal(Goal goal) {
        return Goals.title(visit, goal);
    }

    private String level(Goal goal) {
        return Goals.level(visit, goal);
    }

    private Hit hit(Goal goal) {
        var standing = visit.insight().situation(round).goals(visit.unit().code()).stream()
                .filter(s -> s.goal().equals(goal))
                .findFirst();
        var above = Goals.above(plan, goal).stream().map(this::goal).toList();
        var where = new ArrayList<String>();
        where.add(level(goal));
        where.addAll(above);
        return new Hit(
                words.marked(goal(goal)),
                Goals.to(visit, goal),
                List.of(),
                String.join(" · ", where),
                List.of(),
                standing.map(s -> List.of(Goals.rating(shown, s), Goals.trend(shown, s)))
                        .orElse(List.of()));
    }

    private Stream<String> earlierNames(Indicator indicator) {
        return visit.insight().municipality().indicators().earlierNames().stream()
                .filter(earlier -> earlier.indicator().equals(indicator.code()))
                .map(EarlierName::name);
    }

    private String where(IndicatorStanding standing) {
        var goal = standing.followed().goal();
        var unit = visit.organisation().known(standing.followed().unit()).name();
        return goal == null ? unit : unit + " · " + goal(plan.goal(goal));
    }

    private Hit hit(IndicatorStanding standing) {
        var figures = new Shown(visit, standing.round());
        var period = Shown.latestPeriod(standing);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                visit.text(
                                "indicator.latest",
                                period.map(p -> PeriodText.of(p, visit.language()))
                                        .orElse(""))
                        .strip(),
                figures.value(standing, period.orElse(standing.round().period())),
                null));
        facts.add(new Fact(visit.text("indicators.target", standing.round().year()), figures.target(standing), null));
        if (standing.forecast().isPresent()) {
            facts.add(
                    new Fact(visit.text("chart.forecast", standing.round().year()), figures.forecast(standing), null));
        }
        return new Hit(
                words.marked(standing.name()),
                visit.to("indikatorer", standing.indicator().code()).toString(),
                earlier(standing),
                where(standing),
                facts,
                List.of(figures.rating(standing), figures.trend(standing)));
    }

    /** The other name that was searched for, when the one shown is not. */
    private List<Part> earlier(IndicatorStanding standing) {
        if (words.fit(standing.name(), where(standing)) > 0) {
            return List.of();
        }
        return Stream.concat(Stream.of(standing.indicator().name()), earlierNames(standing.indicator()))
                .filter(name -> !name.equals(standing.name()) && words.fit(name, where(standing)) > 0)
                .findFirst()
                .map(words::marked)
                .orElse(List.of());
    }

    private String where(AssignmentStanding standing) {
        var assignment = standing.assignment();
        Unit responsible = visit.organisation().known(assignment.responsible());
        var kindAndUnit = AssignmentRows.kind(visit, assignment.kind()) + " · " + responsible.responsibleName();
        return assignment.goal() == null ? kindAndUnit : kindAndUnit + " · " + goal(plan.goal(assignment.goal()));
    }

    private Hit hit(AssignmentStanding standing) {
        var row = rows.row(standing);
        var statuses = Stream.of(row.completion(), row.newly(), row.overdue())
                .flatMap(status -> Optional.<Status>ofNullable(status).stream())
                .toList();
        var note = row.first().isEmpty() ? null : visit.text("assignment.first", row.first());
        return new Hit(
                words.marked(row.title()),
                row.to(),
                List.of(),
                where(standing),
                standing.due() == null ? List.of() : List.of(new Fact(visit.text("column.due"), row.due(), note)),
                statuses);
    }
}
