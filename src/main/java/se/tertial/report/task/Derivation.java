package se.tertial.report.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tertial.assessment.Situation;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.Task.Lack;
import se.tertial.assessment.round.TaskKey;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.organisation.Unit;
import se.tertial.plan.SteeringModel;
import se.tertial.report.Municipality;
import se.tertial.report.figure.Insight;

/** Tasks of a round as they are gathered. What two reports ask for is one task. */
final class Derivation {

    private static final int LAST_MONTH = 12;

    private final Insight insight;
    private final RoundCode round;
    private final List<RoundReport> reports;
    private final LocalDate day;
    private final Map<TaskKey, Task> tasks = new LinkedHashMap<>();
    private final Map<TaskKey, RoundReport> reportOf = new HashMap<>();

    Derivation(Insight insight, RoundCode round) {
        this.insight = insight;
        this.round = round;
        reports = RoundReport.of(insight.municipality(), round);
        day = insight.round(round).cutOff();
    }

    Insight insight() {
        return insight;
    }

    Municipality municipality() {
        return insight.municipality();
    }

    SteeringModel model() {
        return municipality().plan().model();
    }

    Situation situation() {
        return insight.situation(round);
    }

    RoundCode round() {
        return round;
    }

    List<RoundReport> reports() {
        return reports;
    }

    /** Units that nobody is above. */
    List<String> tops() {
        return municipality().organisation().units().stream()
                .filter(unit -> unit.parent() == null)
                .map(Unit::code)
                .toList();
    }

    /** After the whole year there is nothing left to forecast. */
    boolean looksAhead() {
        return round.month() < LAST_MONTH;
    }

    /** The unit itself, or the one above it that has taken over when it is no more. */
    String doer(String unit) {
        var organisation = municipality().organisation();
        var doer = organisation.known(unit);
        while (!isThere(doer) && doer.parent() != null) {
            doer = organisation.known(doer.parent());
        }
        return doer.code();
    }

    private boolean isThere(Unit unit) {
        var from = unit.validFrom();
        var to = unit.validTo();
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    /** @param lacks none when all is given */
    void add(TaskKey key, Section section, Text title, boolean required, boolean begun, List<Lack> lacks) {
        tasks.merge(
                key,
                new Task(key, section, title, required, begun, lacks),
                (one, other) -> one.required() ? one : other);
    }

    /** A task of one thing, given or not. */
    void add(TaskKey key, Section section, Text title, boolean required, boolean given, Lack lack) {
        add(key, section, title, required, given, given ? List.of() : List.of(lack));
    }

    /** In which report the text stands, the first that has it. */
    void standsIn(TaskKey key, RoundReport report) {
        reportOf.putIfAbsent(key, report);
    }

    Map<TaskKey, RoundReport> reportOf() {
        return Map.copyOf(reportOf);
    }

    List<Task> tasks() {
        return List.copyOf(tasks.values());
    }
}
