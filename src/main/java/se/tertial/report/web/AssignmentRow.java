package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.report.web.IndicatorPage.Comment;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Link;
import se.tertial.ui.Status;

/**
 * An assignment in a table.
 *
 * @param kind what such a thing is called, as {@code Nämndinitiativ}
 * @param goal it belongs to, null when it belongs to none
 * @param status how far it has come, empty when the round says nothing of it
 * @param completion whether it is expected in time, null likewise
 * @param newly says that it deviates since this round, null when it does not
 * @param first the date first decided, empty when it still holds
 * @param overdue says that the date has passed, null when it has not
 * @param comment the newest words about it, null when there are none
 * @param assigner who gave it, empty when that is not told; {@code receiver} to whom, likewise
 */
public record AssignmentRow(
        String kind,
        String title,
        String to,
        String responsible,
        @Nullable Link goal,
        String status,
        @Nullable Status completion,
        @Nullable Status newly,
        FigureLink due,
        String first,
        @Nullable Status overdue,
        @Nullable Comment comment,
        String assigner,
        String receiver) {

    /** @param to page of what the rows have in common, empty when there is none; the title may be empty as well */
    public record Group(String title, String to, List<AssignmentRow> rows) {
        public Group {
            rows = List.copyOf(rows);
        }

        boolean hasCompletions() {
            return rows.stream().anyMatch(row -> row.completion() != null || row.newly() != null);
        }

        boolean hasGoals() {
            return rows.stream().anyMatch(row -> row.goal() != null);
        }

        boolean hasDues() {
            return rows.stream().anyMatch(row -> !row.due().isAbsent());
        }
    }

    /** Whether any of them is said to be done in time or not; a column for it is of no use otherwise. */
    public static boolean hasCompletions(List<Group> groups) {
        return groups.stream().anyMatch(Group::hasCompletions);
    }

    public static boolean hasGoals(List<Group> groups) {
        return groups.stream().anyMatch(Group::hasGoals);
    }

    /** Whether any of them is to be done by a date. */
    public static boolean hasDues(List<Group> groups) {
        return groups.stream().anyMatch(Group::hasDues);
    }
}
