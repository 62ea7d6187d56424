package se.tertial.report.web.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskMark;
import se.tertial.assessment.round.TaskStatus;

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
        if (isLocked() || !hasDraft && isSettled()) {
            return Place.DONE;
        }
        if (!hasDraft && !isRequired()) {
            return Place.OPTIONAL;
        }
        return due.isBefore(today) ? Place.LATE : due.equals(today) ? Place.TODAY : Place.SOON;
    }

    /** Whether somebody waits for it and something is missing, or something is written and not given. */
    boolean isWaiting() {
        return place() != Place.DONE && place() != Place.OPTIONAL;
    }

    /** A draft that is not given yet is something to do, whatever was given before. */
    TaskStatus status() {
        if (hasDraft) {
            return TaskStatus.BEGUN;
        }
        if (isSettled()) {
            return asked().anyMatch(task -> status(task) == TaskStatus.NOT_YET) ? TaskStatus.NOT_YET : TaskStatus.READY;
        }
        return tasks.stream().anyMatch(task -> status(task) != TaskStatus.UNTOUCHED)
                ? TaskStatus.BEGUN
                : TaskStatus.UNTOUCHED;
    }

    private boolean isSettled() {
        return asked().allMatch(task -> status(task).isSettled());
    }

    private boolean isRequired() {
        return tasks.stream().anyMatch(Task::required);
    }

    /** What is required; when nothing is, all of it. */
    private Stream<Task> asked() {
        return isRequired() ? tasks.stream().filter(Task::required) : tasks.stream();
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
