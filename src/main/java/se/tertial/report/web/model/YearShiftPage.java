package se.tertial.report.web.model;

import java.util.List;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/** Next year's plan opened beside the running year. @param year the running one */
public record YearShiftPage(
        Shell shell,
        int year,
        String fingerprint,
        List<RoundLine> rounds,
        List<GoalLine> goals,
        List<FollowedLine> followed,
        String done,
        List<String> problems)
        implements Page {

    /** @param next what it becomes, as {@code 2028-03}; @param isThere whether next year has it already */
    public record RoundLine(String code, String name, String next, boolean isThere) {}

    /** @param fate as it stands in the form: {@code carried}, {@code changed} or {@code ended} */
    public record GoalLine(String code, String title, int level, String fate, String newCode, String newTitle) {}

    /** @param target of the running year, empty for none; {@code nextTarget} as it stands in the form */
    public record FollowedLine(int row, String name, String goal, String target, String fate, String nextTarget) {}

    public YearShiftPage {
        rounds = List.copyOf(rounds);
        goals = List.copyOf(goals);
        followed = List.copyOf(followed);
        problems = List.copyOf(problems);
    }

    @Override
    public String template() {
        return "model/yearShift.jte";
    }
}
