package se.tertial.report.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.assessment.draft.DraftKey;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskMark;
import se.tertial.assessment.round.TaskStatus;
import se.tertial.organisation.Organisation;

/** How far the units have come with what a round requires of them, counted by what is done at one go: a row of somebody's tasks is one. */
public final class Progress {

    /** What is known of tasks besides the facts. @param drafts what somebody has begun to write and not given */
    public record Said(Map<TaskKey, TaskMark> marks, Set<DraftKey> drafts) {
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
    private final Set<TaskKey> begun = new HashSet<>();

    public Progress(Organisation organisation, Tasks tasks, Said said, Deadlines deadlines, LocalDate today) {
        this.organisation = organisation;
        this.tasks = tasks;
        this.said = said;
        this.deadlines = deadlines;
        this.today = today;
        tasks.cards().forEach((card, made) -> {
            if (said.drafts().contains(card.draft())) {
                made.forEach(task -> begun.add(task.key()));
            }
        });
        tasks.cards().forEach((card, made) -> {
            if (CardStatus.isRequired(made)) {
                own.computeIfAbsent(card.unit(), _ -> new HashMap<>())
                        .merge(made.getFirst().section(), Count.of(status(card), isPast(card.unit())), Count::plus);
            }
        });
    }

    public Tasks tasks() {
        return tasks;
    }

    public TaskStatus status(Task task) {
        return TaskStatus.of(task, said.marks().get(task.key()), begun.contains(task.key()), today);
    }

    /** Of all that is done at one go. */
    public TaskStatus status(CardKey card) {
        return CardStatus.of(
                tasks.cards().getOrDefault(card, List.of()),
                task -> TaskStatus.of(task, said.marks().get(task.key()), false, today),
                said.drafts().contains(card.draft()));
    }

    /** What the round waits for from the unit. */
    public List<CardKey> left(String unit) {
        return tasks.cards().entrySet().stream()
                .filter(card -> card.getKey().unit().equals(unit))
                .filter(card -> CardStatus.isRequired(card.getValue()))
                .map(Map.Entry::getKey)
                .filter(card -> !status(card).isSettled())
                .toList();
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
