package se.tertial.report.figure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;

/**
 * Units without entries below a unit that has some. Where the folder says sums of them, or the chart gives them responsibility
 * centres, the entries are not all there is, and must not stand for the whole.
 */
final class Silence {

    private record Asked(String unit, OperatingAsked of) {}

    private final Organisation organisation;
    private final EntryCells entries;
    private final FolderSums folder;
    private final Map<Asked, List<Unit>> found = new ConcurrentHashMap<>();

    Silence(Organisation organisation, EntryCells entries, FolderSums folder) {
        this.organisation = organisation;
        this.entries = entries;
        this.folder = folder;
    }

    /** The topmost of them. */
    List<Unit> below(String unit, OperatingAsked of) {
        return found.computeIfAbsent(new Asked(unit, of), asked -> find(asked.unit(), asked.of()));
    }

    private List<Unit> find(String unit, OperatingAsked of) {
        var silent = organisation.units().stream()
                .filter(inner -> !inner.code().equals(unit) && organisation.contains(unit, inner.code()))
                .filter(inner -> !entries.has(inner.code(), null, of.entries(), of.period()))
                .filter(inner -> folder.speaksOf(inner.code(), of.kind(), of.period())
                        || entries.hasCentre(inner.code(), of.period().year()))
                .toList();
        return silent.stream()
                .filter(inner -> silent.stream()
                        .noneMatch(outer -> outer != inner && organisation.contains(outer.code(), inner.code())))
                .toList();
    }

    /** Whether the folder says anything of a unit strictly below. */
    boolean isSaidBelow(String unit, OperatingAsked of) {
        return organisation.units().stream()
                .anyMatch(inner -> !inner.code().equals(unit)
                        && folder.speaksOf(inner.code(), of.kind(), of.period())
                        && organisation.contains(unit, inner.code()));
    }

    static String names(List<Unit> units) {
        return String.join(", ", units.stream().map(Unit::name).toList());
    }
}
