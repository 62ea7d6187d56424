package se.tertial.report.web.task;

import java.util.List;

/**
 * Fields of a card that belong together.
 *
 * @param heading empty for what is always filled in; else the fields are folded under it
 * @param isOpen whether something is told there
 */
public record TaskGroup(String heading, boolean isOpen, List<TaskField> fields) {

    public TaskGroup {
        fields = List.copyOf(fields);
    }

    static TaskGroup of(List<TaskField> fields) {
        return new TaskGroup("", true, fields);
    }
}
