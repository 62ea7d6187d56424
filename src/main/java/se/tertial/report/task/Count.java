package se.tertial.report.task;

import se.tertial.assessment.round.TaskStatus;

/**
 * How far required tasks have come.
 *
 * @param ready given; {@code notYet} with nothing to give yet; both are settled
 * @param begun with something given or written
 * @param late neither ready nor said to have nothing to give yet, after the last day; also counted as begun or untouched
 */
public record Count(int ready, int notYet, int begun, int untouched, int late) {

    public static final Count NONE = new Count(0, 0, 0, 0, 0);

    /** How a unit stands as a whole. */
    public enum State {
        /** The round asks nothing of it. */
        NOTHING,
        READY,
        UNDER_WAY,
        NOT_BEGUN,
        LATE
    }

    static Count of(TaskStatus status, boolean isPast) {
        var late = isPast && !status.isSettled() ? 1 : 0;
        return switch (status) {
            case READY -> new Count(1, 0, 0, 0, 0);
            case NOT_YET -> new Count(0, 1, 0, 0, 0);
            case BEGUN -> new Count(0, 0, 1, 0, late);
            case UNTOUCHED -> new Count(0, 0, 0, 1, late);
        };
    }

    public Count plus(Count other) {
        return new Count(
                ready + other.ready,
                notYet + other.notYet,
                begun + other.begun,
                untouched + other.untouched,
                late + other.late);
    }

    public int all() {
        return ready + notYet + begun + untouched;
    }

    public int settled() {
        return ready + notYet;
    }

    public int left() {
        return begun + untouched;
    }

    public State state() {
        if (all() == 0) {
            return State.NOTHING;
        }
        if (left() == 0) {
            return State.READY;
        }
        return late > 0 ? State.LATE : settled() + begun > 0 ? State.UNDER_WAY : State.NOT_BEGUN;
    }
}
