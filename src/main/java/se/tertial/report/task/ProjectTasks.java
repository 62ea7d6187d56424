package se.tertial.report.task;

import java.util.List;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task.Lack;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.basics.Text;

/** What investment projects will come to. */
final class ProjectTasks {

    private ProjectTasks() {}

    static void add(Derivation all) {
        ProjectForecast.of(all.insight(), all.round()).forEach(forecast -> add(all, forecast));
    }

    private static void add(Derivation all, ProjectForecast forecast) {
        var project = forecast.project();
        all.add(
                new TaskKey(Kind.PROJECT, all.doer(project.unit()), project.unit(), project.id()),
                Section.MONEY,
                new Text(project.label()),
                true,
                forecast.lacks().size() < forecast.asked().size(),
                forecast.lacks().isEmpty() ? List.of() : List.of(Lack.FORECAST));
    }
}
