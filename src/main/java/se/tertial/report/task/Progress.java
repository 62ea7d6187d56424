package se.tertial.report.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskMark;
import se.tertial.assessment.round.TaskStatus;
import se.tertial.organisation.Organisation;

/** How far the units have come with what a round requires of them. */
public final class Progress {

    /** What is known of tasks besides the facts. @param drafts tasks of which somebody has begun to write */
    public record Said(Map<TaskKey, TaskMark> marks, Set<TaskKey> drafts) {
        public static final Said NOTHING = new Said(Map.of(), Set.of());

        public Said {
            marks = Map.copyOf(marks);
            drafts = Set.copyOf(drafts);
        }
    }

    private final Organisation organisation;
    private final Tasks tasks;
    private final Said said;
    private final Deadlines deadlines;
    private final LocalDate today;
    private final Map<String, Map<Section, Count>> own = new HashMap<>();

    public Progress(Organisation organisation, Tasks tasks, Said said, Deadlines deadlines, LocalDate today) {
        this.organisation = organisation;
        this.tasks = tasks;
        this.said = said;
        this.deadlines = deadlines;
        this.today = today;
        tasks.all().stream()
                .filter(Task::required)
                .forEach(task -> own.computeIfAbsent(task.key().unit(), _ -> new HashMap<>())
                        .merge(
                                task.section(),
                                Count.of(status(task), isPast(task.key().unit())),
                                Count::plus));
    }

    public Tasks tasks() {
        return tasks;
    }

    public TaskStatus status(Task task) {
        return TaskStatus.of(task, said.marks().get(task.key()), said.drafts().contains(task.key()), today);
    }

    /** What has been said of a task besides giving what it asks for. */
    public Optional<TaskMark> mark(TaskKey key) {
        return Optional.ofNullable(said.marks().get(key));
    }

    /** The day by which the unit has handed in. */
    public LocalDate due(String unit) {
        return deadlines.of(organisation.known(unit).kind());
    }

    /** Whether the unit should have handed in by now. */
    public boolean isPast(String unit) {
        return due(unit).isBefore(today);
    }

    /** What the unit itself shall do. */
    public Count of(String unit) {
        return own.getOrDefault(unit, Map.of()).values().stream().reduce(Count.NONE, Count::plus);
    }

    public Count of(String unit, Section section) {
        return own.getOrDefault(unit, Map.of()).getOrDefault(section, Count.NONE);
    }

    /** What the unit and all below it shall do. */
    public Count within(String unit) {
        return own.keySet().stream()
                .filter(other -> organisation.contains(unit, other))
                .map(this::of)
                .reduce(Count.NONE, Count::plus);
    }

    public Count within(String unit, Section section) {
        return own.keySet().stream()
                .filter(other -> organisation.contains(unit, other))
                .map(other -> of(other, section))
                .reduce(Count.NONE, Count::plus);
    }

    public Count all() {
        return own.keySet().stream().map(this::of).reduce(Count.NONE, Count::plus);
    }
}
