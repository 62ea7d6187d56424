package se.tertial.report.web.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskMark;
import se.tertial.assessment.round.TaskStatus;
import se.tertial.report.task.CardKey;
import se.tertial.report.task.CardStatus;

/**
 * What somebody does at one go, and how far it has come.
 *
 * @param tasks that it is made of, those only that the person may do
 * @param marks what has been said of them
 * @param lockedBy code of the unit whose handing in keeps it as it is; empty when nothing does
 */
record Card(
        CardKey key,
        List<Task> tasks,
        Map<TaskKey, TaskMark> marks,
        boolean hasDraft,
        String lockedBy,
        LocalDate due,
        LocalDate today) {

    Card {
        tasks = List.copyOf(tasks);
        marks = Map.copyOf(marks);
    }

    Section section() {
        return tasks.getFirst().section();
    }

    boolean isLocked() {
        return !lockedBy.isEmpty();
    }

    boolean has(TaskKey.Kind kind) {
        return tasks.stream().anyMatch(task -> task.key().kind() == kind);
    }

    /** Where on the page it stands: what is to be done first comes first. */
    enum Place {
        LATE,
        TODAY,
        SOON,
        /** Nobody waits for it. */
        OPTIONAL,
        DONE
    }

    Place place() {
        if (isLocked() || isSettled()) {
            return Place.DONE;
        }
        if (!isRequired()) {
            return Place.OPTIONAL;
        }
        return due.isBefore(today) ? Place.LATE : due.equals(today) ? Place.TODAY : Place.SOON;
    }

    /** Whether somebody waits for it and something is missing, or something is written and not given. */
    boolean isWaiting() {
        return place() != Place.DONE && place() != Place.OPTIONAL;
    }

    TaskStatus status() {
        return CardStatus.of(tasks, this::status, hasDraft);
    }

    /** Whether nobody has to do anything about it; what is handed in may be so and not be settled. */
    boolean isSettled() {
        return status().isSettled();
    }

    boolean isRequired() {
        return CardStatus.isRequired(tasks);
    }

    private TaskStatus status(Task task) {
        return TaskStatus.of(task, marks.get(task.key()), false, today);
    }

    List<Task.Lack> lacks() {
        return tasks.stream()
                .filter(task -> task.required() && !status(task).isSettled())
                .flatMap(task -> task.lacks().stream())
                .distinct()
                .toList();
    }
}
