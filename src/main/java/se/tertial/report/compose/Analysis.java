package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tertial.ledger.OperatingArea;
import se.tertial.ledger.Project;

/**
 * A text that explains a row of a table. Numbers follow the rows that have one, so that the number in the table and the one
 * above the text cannot be two.
 */
sealed interface Analysis {

    int number();

    record OfArea(int number, OperatingArea area) implements Analysis {}

    record OfProject(int number, Project project) implements Analysis {}

    static List<OfArea> ofAreas(Scope scope) {
        var found = new ArrayList<OfArea>();
        for (var area : scope.municipality().ledger().areas()) {
            if (hasText("verksamhet-" + area.code(), scope)) {
                found.add(new OfArea(found.size() + 1, area));
            }
        }
        return found;
    }

    static List<OfProject> ofProjects(Scope scope) {
        var found = new ArrayList<OfProject>();
        for (var project : ProjectTree.of(scope).inOrder()) {
            if (hasText("investering-" + project.id(), scope)) {
                found.add(new OfProject(found.size() + 1, project));
            }
        }
        return found;
    }

    /** By the code of the area. */
    static Map<String, Integer> numbersOfAreas(Scope scope) {
        return ofAreas(scope).stream().collect(Collectors.toMap(a -> a.area().code(), OfArea::number));
    }

    /** By the id of the project. */
    static Map<String, Integer> numbersOfProjects(Scope scope) {
        return ofProjects(scope).stream()
                .collect(Collectors.toMap(p -> p.project().id(), OfProject::number));
    }

    private static boolean hasText(String key, Scope scope) {
        return ProseBlocks.text(key, scope).filter(t -> !t.markdown().isBlank()).isPresent();
    }
}
