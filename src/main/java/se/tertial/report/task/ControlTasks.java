package se.tertial.report.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.assessment.control.ActionStanding;
import se.tertial.assessment.control.ControlSituation;
import se.tertial.assessment.control.ControlStanding;
import se.tertial.assessment.control.QuestionStanding;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task.Lack;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.basics.Text;
import se.tertial.plan.control.ActionSheet;
import se.tertial.report.Outline.Component;

/** Answers, actions and controls that the reports have in them. */
final class ControlTasks {

    private final Derivation all;
    private final ControlSituation situation;

    private ControlTasks(Derivation all) {
        this.all = all;
        situation = all.insight().control(all.round());
    }

    static void add(Derivation all) {
        var tasks = new ControlTasks(all);
        for (var report : all.reports()) {
            report.components(Component.Kind.QUESTIONNAIRE).forEach(c -> tasks.questions(c, report.unit()));
            report.components(Component.Kind.ACTION_PLAN).forEach(c -> tasks.actions(c, report.unit()));
            report.components(Component.Kind.CONTROLS).forEach(c -> tasks.controls(c, report.unit()));
        }
    }

    private void questions(Component component, String reportOf) {
        var unit = component.settings().getOrDefault("unit", reportOf);
        var section = component.settings().get("section");
        situation.questions(component.settings().getOrDefault("questionnaire", ""), unit).stream()
                .filter(s -> section == null || section.equals(s.question().section()))
                .forEach(s -> question(s, unit));
    }

    private void question(QuestionStanding standing, String unit) {
        all.add(
                new TaskKey(
                        Kind.ANSWER, all.doer(unit), unit, standing.question().code()),
                Section.CONTROL,
                new Text(standing.number() + ". " + standing.question().text()),
                true,
                !standing.answers().isEmpty(),
                Lack.ANSWER);
    }

    private void actions(Component component, String reportOf) {
        var plan = component.settings().getOrDefault("plan", "");
        var isAll = "all".equals(component.settings().get("units"));
        all.municipality().control().intentions().actionSheets().stream()
                .filter(sheet -> sheet.plan().equals(plan))
                .map(ActionSheet::unit)
                .filter(unit -> isAll || unit.equals(reportOf))
                .distinct()
                .flatMap(unit -> situation.sheet(plan, unit).stream())
                .forEach(this::action);
    }

    /** What was done before this round has nothing more to tell. */
    private void action(ActionStanding standing) {
        var state = standing.state();
        var isOfRound = state != null && state.round().equals(all.round());
        var status = standing.status();
        if (!isOfRound && status != null && status.isDone()) {
            return;
        }
        var lacks = new ArrayList<Lack>();
        if (!isOfRound) {
            lacks.add(Lack.STATE);
        } else if (!standing.missing().isEmpty()) {
            lacks.add(Lack.COMMENT);
        }
        var what = standing.item().what();
        all.add(
                new TaskKey(
                        Kind.ACTION,
                        all.doer(standing.unit()),
                        standing.unit(),
                        standing.item().code()),
                Section.CONTROL,
                new Text((what.number() + " " + what.title()).strip()),
                true,
                isOfRound,
                List.copyOf(lacks));
    }

    private void controls(Component component, String reportOf) {
        var kind = component.settings().get("control_kind");
        situation.controls(reportOf).stream()
                .filter(s -> kind == null || kind.equals(s.check().kind()))
                .forEach(this::control);
    }

    /** Awaited when it should have been made by now and nothing has been told of it since. */
    private void control(ControlStanding standing) {
        var check = standing.check();
        var made =
                months(standing).filter(month -> month <= all.round().month()).max(Integer::compare);
        var result = standing.result();
        var isTold = result != null && result.round().month() >= made.orElse(1) && standing.status() != null;
        all.add(
                new TaskKey(Kind.CONTROL, all.doer(check.unit()), check.unit(), check.code()),
                Section.CONTROL,
                new Text(check.title()),
                made.isPresent() || !all.looksAhead(),
                isTold,
                Lack.RESULT);
    }

    private Stream<Integer> months(ControlStanding standing) {
        return all.model().control().frequency(standing.check().frequency()).stream()
                .flatMap(frequency -> frequency.months().stream());
    }
}
