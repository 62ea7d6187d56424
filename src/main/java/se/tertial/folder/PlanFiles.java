package se.tertial.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.Word;
import se.tertial.plan.Assignment;
import se.tertial.plan.AssignmentDecision;
import se.tertial.plan.FollowedIndicator;
import se.tertial.plan.Goal;
import se.tertial.plan.IndicatorTarget;
import se.tertial.plan.Target;

/** Goals, what follows them, targets and assignments. */
final class PlanFiles {

    static final CsvFile<Goal> GOALS = new CsvFile<>(
            "goals.csv",
            List.of("code", "level", "parent", "title", "supports", "responsible", "method", "rule", "from", "until"),
            List.of("supports", "responsible", "method", "rule", "from", "until"),
            List.of("code"),
            codes -> codes.goals,
            PlanFiles::goal,
            g -> List.of(
                    g.code(),
                    g.level(),
                    Cell.of(g.parent()),
                    g.title(),
                    Cell.of(g.supports()),
                    g.responsible(),
                    g.method(),
                    g.rule() == Goal.Rule.MODEL ? "" : Word.of(g.rule()),
                    Cell.of(g.from()),
                    Cell.of(g.until())));

    static final CsvFile<FollowedIndicator> FOLLOWED = new CsvFile<>(
            "followed.csv",
            List.of("goal", "indicator", "unit", "responsible", "decimals", "from", "until"),
            List.of("goal", "indicator", "unit", "from"),
            null,
            PlanFiles::followed,
            f -> List.of(
                    Cell.of(f.goal()),
                    f.indicator(),
                    f.unit(),
                    f.responsible(),
                    Cell.of(f.decimals()),
                    Cell.of(f.from()),
                    Cell.of(f.until())));

    static final CsvFile<IndicatorTarget> TARGETS = new CsvFile<>(
            "targets.csv",
            List.of("indicator", "unit", "year", "stated_in", "target", "baseline"),
            List.of("baseline"),
            List.of("indicator", "unit", "year", "stated_in"),
            null,
            PlanFiles::target,
            t -> List.of(
                    t.indicator(), t.unit(), Cell.of(t.year()), t.statedIn().code(), t.expression(), t.baseline()));

    static final CsvFile<Assignment> ASSIGNMENTS = new CsvFile<>(
            "assignments.csv",
            List.of("code", "goal", "kind", "title", "unit", "responsible", "due", "assigner", "receiver"),
            List.of("assigner", "receiver"),
            List.of("code"),
            codes -> codes.assignments,
            PlanFiles::assignment,
            a -> List.of(
                    a.code(),
                    Cell.of(a.goal()),
                    a.kind(),
                    a.title(),
                    a.unit(),
                    a.responsible(),
                    Cell.of(a.due()),
                    a.assigner(),
                    a.receiver()));

    static final CsvFile<AssignmentDecision> DECISIONS = new CsvFile<>(
            "assignment-decisions.csv",
            List.of("assignment", "date", "kind", "due", "body", "reference", "reason"),
            List.of("due", "reference", "reason"),
            List.of("assignment", "date", "kind"),
            null,
            PlanFiles::decision,
            d -> List.of(
                    d.assignment(),
                    Cell.of(d.date()),
                    Word.of(d.kind()),
                    Cell.of(d.due()),
                    d.body(),
                    d.reference(),
                    d.reason()));

    private PlanFiles() {}

    static List<Goal> readGoals(Reading in) {
        var goals = GOALS.read(in);
        findLoops(goals, in);
        return goals;
    }

    private static Goal goal(CsvRow row, Codes codes) {
        codes.goalLines.put(row.get("code").raw(), row.line());
        var rule = row.get("rule");
        var from = row.get("from").isGiven() ? row.get("from").year() : null;
        var until = row.get("until").isGiven() ? row.get("until").year() : null;
        if (from != null && until != null && from > until) {
            row.refuse("until", Mistake.UNTIL_BEFORE_FROM, until.toString(), from.toString());
        }
        return new Goal(
                row.get("code").newCode(),
                row.get("level").code(codes.levels),
                row.get("parent").codeOrNull(codes.goals),
                row.get("title").text(),
                row.get("supports").codeOrNull(codes.goals),
                row.get("responsible").optionalText(),
                row.get("method").optionalText(),
                rule.isGiven() ? rule.word(Goal.Rule.class) : Goal.Rule.MODEL,
                from,
                until);
    }

    /** Tells of each loop once. */
    private static void findLoops(List<Goal> goals, Reading in) {
        var parents = new LinkedHashMap<String, @Nullable String>();
        goals.forEach(goal -> parents.put(goal.code(), goal.parent()));
        for (var code : Loops.in(parents)) {
            var line = Objects.requireNonNullElse(in.codes().goalLines.get(code), 0);
            var parent = Objects.requireNonNullElse(parents.get(code), "");
            in.findings().add(Mistake.GOAL_LOOP, new Place(GOALS.name(), line, "parent"), code, parent);
        }
    }

    private static FollowedIndicator followed(CsvRow row, Codes codes) {
        var from = row.get("from").roundOrNull(codes.rounds);
        var until = row.get("until").roundOrNull(codes.rounds);
        if (from != null && until != null && from.compareTo(until) > 0) {
            row.refuse("until", Mistake.UNTIL_BEFORE_FROM, until.code(), from.code());
        }
        return new FollowedIndicator(
                row.get("goal").codeOrNull(codes.goals),
                row.get("indicator").code(codes.indicators),
                row.get("unit").code(codes.units),
                row.get("responsible").code(codes.units),
                row.get("decimals").decimals(),
                from,
                until,
                row.source());
    }

    private static IndicatorTarget target(CsvRow row, Codes codes) {
        var indicator = row.get("indicator").code(codes.indicators);
        var target = row.get("target");
        var expression = target.text();
        var direction = codes.directions.get(indicator);
        if (direction != null
                && target.isGiven()
                && Target.parse(expression, direction).isEmpty()) {
            target.refuse(Mistake.BAD_TARGET, expression, indicator);
        }
        return new IndicatorTarget(
                indicator,
                row.get("unit").code(codes.units),
                row.get("year").year(),
                row.get("stated_in").round(codes.rounds),
                expression,
                row.get("baseline").optionalProse(codes),
                row.source());
    }

    private static Assignment assignment(CsvRow row, Codes codes) {
        return new Assignment(
                row.get("code").newCode(),
                row.get("goal").codeOrNull(codes.goals),
                row.get("kind").code(codes.assignmentKinds),
                row.get("title").text(),
                row.get("unit").code(codes.units),
                row.get("responsible").code(codes.units),
                row.get("due").dateOrNull(),
                row.get("assigner").optionalText(),
                row.get("receiver").optionalText(),
                row.source());
    }

    private static AssignmentDecision decision(CsvRow row, Codes codes) {
        return new AssignmentDecision(
                row.get("assignment").code(codes.assignments),
                row.get("date").date(),
                row.get("kind").word(AssignmentDecision.Kind.class),
                row.get("due").dateOrNull(),
                row.get("body").text(),
                row.get("reference").optionalText(),
                row.get("reason").optionalText(),
                row.source());
    }
}
