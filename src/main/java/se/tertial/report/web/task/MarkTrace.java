package se.tertial.report.web.task;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskMark;

/** What was said of tasks besides giving what they ask for, as the log of changes tells it: a line a task, in Swedish. */
record MarkTrace(String before, String after) {

    /** Only of those that say something else than they did. */
    static MarkTrace of(Map<TaskKey, TaskMark> before, List<TaskMark> now) {
        var other = now.stream()
                .filter(mark -> !said(mark).equals(said(before.get(mark.key()))))
                .toList();
        return new MarkTrace(lines(other, mark -> said(before.get(mark.key()))), lines(other, MarkTrace::said));
    }

    boolean isEmpty() {
        return after.isEmpty();
    }

    private static String lines(List<TaskMark> marks, Function<TaskMark, String> said) {
        return marks.stream()
                .filter(mark -> !said.apply(mark).isEmpty())
                .map(mark -> mark.key() + ": " + said.apply(mark))
                .collect(Collectors.joining("\n"));
    }

    private static String said(@Nullable TaskMark mark) {
        return mark == null
                ? ""
                : switch (mark.kind()) {
                    case DONE -> "klar";
                    case NOT_YET -> "inget värde än, väntas %s: %s".formatted(mark.expected(), mark.reason());
                };
    }
}
