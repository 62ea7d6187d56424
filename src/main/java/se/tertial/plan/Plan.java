package se.tertial.plan;

import java.util.List;
import se.tertial.basics.Language;

/** All that a municipality has set out to do. */
public record Plan(
        SteeringModel model,
        List<Goal> goals,
        List<FollowedIndicator> followed,
        List<IndicatorTarget> targets,
        List<Assignment> assignments,
        List<AssignmentDecision> decisions) {

    /** Without decisions of assignments. */
    public Plan(
            SteeringModel model,
            List<Goal> goals,
            List<FollowedIndicator> followed,
            List<IndicatorTarget> targets,
            List<Assignment> assignments) {
        this(model, goals, followed, targets, assignments, List.of());
    }

    public Plan {
        goals = List.copyOf(goals);
        followed = List.copyOf(followed);
        targets = List.copyOf(targets);
        assignments = List.copyOf(assignments);
        decisions = List.copyOf(decisions);
    }

    /** How the model speaks of goals of a level. */
    public SteeringModel.Level level(Goal goal) {
        return model.levels().stream()
                .filter(level -> level.code().equals(goal.level()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no level " + goal.level()));
    }

    /** What stands before the goal's title, as {@code 1.1} or {@code Mål 2}; empty for a goal without number. */
    public String number(Goal goal, Language language) {
        return level(goal)
                .number()
                .in(language)
                .replace("{code}", goal.code())
                .replace("{place}", String.valueOf(place(goal)));
    }

    /** Its place among the goals of its level, the first being 1. */
    public int place(Goal goal) {
        return 1
                + goals.stream()
                        .filter(g -> g.level().equals(goal.level()))
                        .toList()
                        .indexOf(goal);
    }

    /** Number and title. */
    public String name(Goal goal, Language language) {
        return (number(goal, language) + " " + goal.title()).strip();
    }

    /** The goal by a code already checked when it was stored. */
    public Goal goal(String code) {
        return goals.stream()
                .filter(g -> g.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no goal " + code));
    }
}
