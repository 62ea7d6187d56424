package se.tertial.plan;

import java.util.List;

/** All that a municipality has set out to do. */
public record Plan(
        SteeringModel model,
        List<Goal> goals,
        List<FollowedIndicator> followed,
        List<IndicatorTarget> targets,
        List<Assignment> assignments) {

    public Plan {
        goals = List.copyOf(goals);
        followed = List.copyOf(followed);
        targets = List.copyOf(targets);
        assignments = List.copyOf(assignments);
    }

    /** The goal by a code already checked when it was stored. */
    public Goal goal(String code) {
        return goals.stream()
                .filter(g -> g.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no goal " + code));
    }
}
