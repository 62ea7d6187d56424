package se.tertial.report.web.task;

import java.util.List;

/**
 * Fields of a card that belong together.
 *
 * @param heading empty for what is always filled in
 * @param beside what helps to fill in just these
 */
public record TaskGroup(String heading, Shape shape, List<TaskFact> beside, List<TaskField> fields) {

    public enum Shape {
        PLAIN,
        /** Under its heading, unfolded by who wants it. */
        FOLDED,
        /** Likewise, and something is told there. */
        UNFOLDED,
        /** One of several alike, each with its name, what was before, and a few fields. */
        LINE
    }

    public TaskGroup {
        beside = List.copyOf(beside);
        fields = List.copyOf(fields);
    }

    static TaskGroup of(List<TaskField> fields) {
        return new TaskGroup("", Shape.PLAIN, List.of(), fields);
    }

    static TaskGroup under(String heading, boolean isOpen, List<TaskField> fields) {
        return new TaskGroup(heading, isOpen ? Shape.UNFOLDED : Shape.FOLDED, List.of(), fields);
    }

    static TaskGroup line(String heading, List<TaskFact> beside, List<TaskField> fields) {
        return new TaskGroup(heading, Shape.LINE, beside, fields);
    }
}
