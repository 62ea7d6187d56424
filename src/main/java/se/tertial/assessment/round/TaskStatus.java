package se.tertial.assessment.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a task has come. */
public enum TaskStatus {
    /** All that it asks for is given, or somebody has said that there is no more to it. */
    READY,
    /** There is nothing to give before a day that has not come yet, and somebody has said why. */
    NOT_YET,
    /** Something is given or written, and something is missing. */
    BEGUN,
    UNTOUCHED;

    /**
     * What is required and not given is not ready because somebody says so.
     *
     * @param mark what has been said of it, null when nothing has
     * @param hasDraft whether somebody has begun to write
     */
    public static TaskStatus of(Task task, @Nullable TaskMark mark, boolean hasDraft, LocalDate today) {
        if (task.isGiven()) {
            return READY;
        }
        if (mark != null && isNotYet(mark, today)) {
            return NOT_YET;
        }
        if (mark != null && mark.kind() == TaskMark.Kind.DONE && !task.required()) {
            return READY;
        }
        return task.begun() || hasDraft ? BEGUN : UNTOUCHED;
    }

    private static boolean isNotYet(TaskMark mark, LocalDate today) {
        var expected = mark.expected();
        return mark.kind() == TaskMark.Kind.NOT_YET && expected != null && !expected.isBefore(today);
    }

    /** Whether nobody has to do anything about it now. */
    public boolean isSettled() {
        return this == READY || this == NOT_YET;
    }
}
