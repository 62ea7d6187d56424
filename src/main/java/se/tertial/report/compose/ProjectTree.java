package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import se.tertial.ledger.Project;

/** A unit's investment projects in the order of its table: by group, a project before its parts. */
record ProjectTree(List<Project> projects) {

    ProjectTree {
        projects = List.copyOf(projects);
    }

    static ProjectTree of(Scope scope) {
        return new ProjectTree(scope.municipality().ledger().projects().stream()
                .filter(p -> p.unit().equals(scope.unit()))
                .toList());
    }

    List<String> groups() {
        return List.copyOf(
                new LinkedHashSet<>(top().stream().map(Project::group).toList()));
    }

    List<Project> top() {
        return projects.stream().filter(p -> p.parent() == null).toList();
    }

    List<Project> top(String group) {
        return top().stream().filter(p -> p.group().equals(group)).toList();
    }

    List<Project> parts(Project whole) {
        return projects.stream().filter(p -> whole.id().equals(p.parent())).toList();
    }

    List<Project> inOrder() {
        var order = new ArrayList<Project>();
        for (var group : groups()) {
            top(group).forEach(project -> add(project, order));
        }
        return order;
    }

    private void add(Project project, List<Project> order) {
        order.add(project);
        parts(project).forEach(part -> add(part, order));
    }
}
