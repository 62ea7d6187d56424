package se.tertial.report.task;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.access.Right;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.TaskKey;
import se.tertial.basics.RoundCode;
import se.tertial.plan.SteeringModel;
import se.tertial.report.figure.Insight;

/** All that there is to do in a round, with what is given of it already. */
public final class Tasks {

    private final RoundCode round;
    private final Map<TaskKey, Task> byKey;
    private final Map<String, List<Task>> byUnit;
    private final Map<CardKey, List<Task>> cards;
    private final Map<TaskKey, RoundReport> reportOf;

    private Tasks(Derivation all) {
        round = all.round();
        reportOf = all.reportOf();
        var tasks = all.tasks();
        byKey = new LinkedHashMap<>();
        tasks.forEach(task -> byKey.put(task.key(), task));
        cards = cards(all, tasks);
        byUnit = tasks.stream().collect(groupingBy(task -> task.key().unit(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<CardKey, List<Task>> cards(Derivation all, List<Task> tasks) {
        var questionnaires = new HashMap<String, String>();
        all.municipality()
                .control()
                .intentions()
                .questions()
                .forEach(q -> questionnaires.put(q.code(), q.questionnaire()));
        return tasks.stream()
                .collect(groupingBy(
                        task -> CardKey.of(
                                all.round(),
                                task.key(),
                                questionnaires.getOrDefault(task.key().code(), "")),
                        LinkedHashMap::new,
                        Collectors.toUnmodifiableList()));
    }

    /** @throws IllegalArgumentException when the municipality has no such round */
    public static Tasks of(Insight insight, RoundCode round) {
        var all = new Derivation(insight, round);
        IndicatorTasks.add(all);
        AssignmentTasks.add(all);
        MoneyTasks.add(all);
        ProjectTasks.add(all);
        TextTasks.add(all);
        ControlTasks.add(all);
        RiskTasks.add(all);
        CorrectionTasks.add(all);
        return new Tasks(all);
    }

    public RoundCode round() {
        return round;
    }

    /** In the order of the sections, within them in that of reports. */
    public List<Task> all() {
        return List.copyOf(byKey.values());
    }

    /** Those that the unit itself shall do, not those of units below it. */
    public List<Task> of(String unit) {
        return List.copyOf(byUnit.getOrDefault(unit, List.of()));
    }

    /** What is done at one go stands together, in the order of the tasks. */
    public Map<CardKey, List<Task>> cards() {
        return Collections.unmodifiableMap(cards);
    }

    /** Units that have something to do. */
    public List<String> units() {
        return List.copyOf(byUnit.keySet());
    }

    public Optional<Task> find(TaskKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The report that a text stands in, the first when there are several; empty for what is no text. */
    public Optional<RoundReport> report(TaskKey key) {
        return Optional.ofNullable(reportOf.get(key));
    }

    /** What somebody must be allowed, in the unit that shall do it, to do a task of that kind. */
    public static Right right(TaskKey.Kind kind) {
        return switch (kind) {
            case MONEY, PROJECT -> Right.SET_FORECAST;
            case TEXT, COMMENT -> Right.WRITE_TEXT;
            case OBSERVATION, FORECAST, RATING, GOAL_RATING, ASSIGNMENT, ANSWER, ACTION, CONTROL, RISK, CORRECTION ->
                Right.ANSWER;
        };
    }

    /** Which section a text belongs to, by its key. */
    public static Section sectionOfText(SteeringModel model, String key) {
        return TextTasks.section(model, key);
    }
}
