package se.tertial.report.task;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.TaskStatus;

/** How far what is done at one go has come: the same to who does it and to who waits for it. */
public final class CardStatus {

    private CardStatus() {}

    /** A draft that is not given yet is something to do, whatever was given before. */
    public static TaskStatus of(List<Task> tasks, Function<Task, TaskStatus> status, boolean hasDraft) {
        if (hasDraft) {
            return TaskStatus.BEGUN;
        }
        if (asked(tasks).allMatch(task -> status.apply(task).isSettled())) {
            return asked(tasks).anyMatch(task -> status.apply(task) == TaskStatus.NOT_YET)
                    ? TaskStatus.NOT_YET
                    : TaskStatus.READY;
        }
        return tasks.stream().anyMatch(task -> status.apply(task) != TaskStatus.UNTOUCHED)
                ? TaskStatus.BEGUN
                : TaskStatus.UNTOUCHED;
    }

    /** Whether the round is not done without it. */
    public static boolean isRequired(List<Task> tasks) {
        return tasks.stream().anyMatch(Task::required);
    }

    /** What is required; when nothing is, all of it. */
    private static Stream<Task> asked(List<Task> tasks) {
        return isRequired(tasks) ? tasks.stream().filter(Task::required) : tasks.stream();
    }
}
