package se.tertial.report.task;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.assessment.control.RiskStanding;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task.Lack;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.basics.Text;
import se.tertial.report.Outline.Component;

/**
 * How risks are judged; that nothing is new is said too. The round is not done without it where its reports tell of internal control, and
 * elsewhere it may be told.
 */
final class RiskTasks {

    private static final Set<Component.Kind> INTERNAL_CONTROL = EnumSet.of(
            Component.Kind.RISKS, Component.Kind.RISK_MATRIX, Component.Kind.CONTROLS, Component.Kind.DEFICIENCIES);

    private RiskTasks() {}

    static void add(Derivation all) {
        var situation = all.insight().control(all.round());
        var told = all.reports().stream()
                .filter(report -> INTERNAL_CONTROL.stream()
                        .anyMatch(kind -> report.components(kind).findAny().isPresent()))
                .map(RoundReport::unit)
                .collect(Collectors.toSet());
        var organisation = all.municipality().organisation();
        for (var top : all.tops()) {
            situation
                    .risks(top)
                    .forEach(standing -> add(
                            all,
                            standing,
                            told.stream()
                                    .anyMatch(unit -> organisation.contains(
                                            unit, standing.risk().unit()))));
        }
    }

    private static void add(Derivation all, RiskStanding standing, boolean required) {
        var risk = standing.risk();
        var assessment = standing.assessment();
        all.add(
                new TaskKey(Kind.RISK, all.doer(risk.unit()), risk.unit(), risk.code()),
                Section.CONTROL,
                new Text(risk.title()),
                required,
                assessment != null && assessment.round().equals(all.round()),
                Lack.RATING);
    }
}
