package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.GoalStanding;
import se.tertial.assessment.IndicatorComment;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Block;
import se.tertial.document.BulletList;
import se.tertial.document.Heading;
import se.tertial.document.Paragraph;
import se.tertial.plan.Goal;
import se.tertial.plan.Plan;
import se.tertial.report.compose.Composer;
import se.tertial.report.web.GoalPage.About;
import se.tertial.report.web.GoalPage.Below;
import se.tertial.report.web.GoalPage.Commented;
import se.tertial.report.web.GoalPage.Indicators;
import se.tertial.report.web.IndicatorPage.Comment;
import se.tertial.ui.Link;
import se.tertial.ui.PeriodText;

/** The page of a goal. */
final class GoalComposition {

    private final Visit visit;
    private final Goal goal;
    private final RoundCode round;
    private final Plan plan;
    private final Shown shown;
    private final List<GoalStanding> followed;

    private GoalComposition(Visit visit, Goal goal) {
        this.visit = visit;
        this.goal = goal;
        round = visit.round();
        plan = visit.insight().municipality().plan();
        shown = new Shown(visit, round);
        followed = visit.insight().situation(round).goals(visit.unit().code());
    }

    /** Empty when there is no such goal. A goal that the unit does not follow has a page that says so. */
    static Optional<GoalPage> of(Visit visit, String code) {
        return visit.insight().municipality().plan().goals().stream()
                .filter(goal -> goal.code().equals(code))
                .findFirst()
                .map(goal -> new GoalComposition(visit, goal).page());
    }

    private GoalPage page() {
        var trail = new ArrayList<Link>();
        trail.add(new Link(visit.text("nav.goals"), visit.to("mal")));
        Goals.above(plan, goal).forEach(above -> trail.add(Goals.link(visit, above)));
        var title = Goals.title(visit, goal);
        var standing = standing(goal);
        var order = order();
        return new GoalPage(
                Shells.of(visit, visit.here(), title, trail, Shells.filter(visit, visit.unit(), round)),
                Goals.namesItself(visit, goal) ? "" : Goals.level(visit, goal),
                visit.unit().name(),
                visit.insight().round(round).name().in(visit.language()),
                rated(goal).map(s -> Goals.ratingWithRule(visit, shown, s)).orElse(null),
                rated(goal).map(s -> Goals.trendWithRule(visit, shown, s)).orElse(null),
                standing.isPresent(),
                about(),
                analysis(),
                indicators(standing.map(GoalStanding::indicators).orElse(List.of())),
                assignments(standing),
                Goals.below(plan, goal).map(this::below).toList(),
                report(),
                neighbour(order, -1),
                neighbour(order, 1));
    }

    /** Empty when the unit follows the goal by nothing. */
    private Optional<GoalStanding> standing(Goal one) {
        return visit.insight().situation(round).allGoals(visit.unit().code()).stream()
                .filter(s -> s.goal().equals(one) && s.isFollowed())
                .findFirst();
    }

    private Optional<GoalStanding> rated(Goal one) {
        return standing(one).filter(s -> plan.level(s.goal()).rated());
    }

    /** Goals that the unit follows; those of the same level when this is not one of them. */
    private List<Goal> order() {
        var goals = followed.stream().map(GoalStanding::goal).toList();
        return goals.contains(goal)
                ? goals
                : plan.goals().stream()
                        .filter(other -> other.level().equals(goal.level()))
                        .toList();
    }

    private @Nullable Link neighbour(List<Goal> order, int step) {
        var place = order.indexOf(goal) + step;
        return place < 0 || place >= order.size() ? null : Goals.link(visit, order.get(place));
    }

    /** In Swedish for every reader, figures and all: prose is the municipality's own. */
    private String analysis() {
        var prose = inReport(Language.SV)
                .filter(block -> block instanceof Paragraph || block instanceof BulletList)
                .toList();
        var swedish = visit.in(Language.SV);
        return prose.isEmpty() ? "" : new Shown(swedish, round).html(prose);
    }

    private @Nullable String report() {
        var place = visit.place("rapporter", visit.unit().code(), round.code());
        return inReport(visit.language())
                .filter(Heading.class::isInstance)
                .findFirst()
                .map(heading -> place + "#" + ((Heading) heading).id())
                .orElse(null);
    }

    private Stream<Block> inReport(Language language) {
        var unit = visit.unit().code();
        return visit.outline(round).filter(outline -> outline.isDefaultOf(unit, round)).stream()
                .flatMap(outline ->
                        Composer.ofGoal(visit.insight(), outline, goal.code(), unit, round, language).stream());
    }

    private Indicators indicators(List<IndicatorStanding> standings) {
        var rows = new IndicatorRows(visit, round, shown);
        return new Indicators(
                rows.headings(),
                visit.text("indicators.target", round.year()),
                standings.stream().anyMatch(s -> s.forecast().isPresent()),
                standings.stream()
                        .map(s -> new Commented(
                                rows.row(s),
                                s.latestComment().map(this::comment).orElse(null)))
                        .toList());
    }

    private Comment comment(IndicatorComment comment) {
        var words =
                Composer.comment(visit.insight(), comment.text(), comment.unit(), comment.round(), visit.language());
        return new Comment(
                PeriodText.of(comment.date(), visit.language()), comment.date().getYear() < round.year(), words);
    }

    /** Kind by kind, as the model orders them. */
    private List<AssignmentRow.Group> assignments(Optional<GoalStanding> standing) {
        var rows = new AssignmentRows(visit, round, shown);
        var given = standing.map(GoalStanding::assignments).orElse(List.of());
        return visit.model().assignmentKinds().stream()
                .map(kind -> new AssignmentRow.Group(
                        kind.plural().in(visit.language()),
                        "",
                        given.stream()
                                .filter(s -> s.assignment().kind().equals(kind.code()))
                                .map(rows::row)
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private About about() {
        return new About(
                goal.supports() == null ? null : Goals.link(visit, plan.goal(goal.supports())),
                plan.goals().stream()
                        .filter(other -> goal.code().equals(other.supports()))
                        .map(other -> Goals.link(visit, other))
                        .toList(),
                goal.method(),
                goal.responsible());
    }

    private Below below(Goal one) {
        var standing = rated(one);
        return new Below(
                Goals.link(visit, one),
                standing.map(s -> Goals.rating(shown, s)).orElse(null),
                standing.map(s -> Goals.trend(shown, s)).orElse(null));
    }
}
