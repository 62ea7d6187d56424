package se.tertial.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;

/** Investment projects, with their parts, and their sums. */
final class ProjectFiles {

    private static final String PARENT = "parent";

    static final CsvFile<Project> PROJECTS = new CsvFile<>(
            "projects.csv",
            List.of(
                    "id",
                    "code",
                    "label",
                    "short_label",
                    "unit",
                    "group",
                    PARENT,
                    "state",
                    "planned_finish",
                    "forecast_finish"),
            List.of("state", "planned_finish", "forecast_finish"),
            List.of("id"),
            codes -> codes.projects,
            (row, codes) -> new Project(
                    row.get("id").newCode(),
                    LedgerCode.ifAny(row.get("code"), Dimension.PROJECT, codes),
                    row.get("label").text(),
                    row.get("short_label").optionalText(),
                    row.get("unit").code(codes.units),
                    row.get("group").optionalText(),
                    row.get(PARENT).codeOrNull(codes.projects),
                    row.get("state").wordOrNull(Project.State.class),
                    row.get("planned_finish").periodOrNull(),
                    row.get("forecast_finish").periodOrNull(),
                    row.source()),
            p -> List.of(
                    p.id(),
                    p.code(),
                    p.label(),
                    p.shortLabel(),
                    p.unit(),
                    p.group(),
                    Cell.of(p.parent()),
                    Cell.of(p.state()),
                    Cell.of(p.plannedFinish()),
                    Cell.of(p.forecastFinish())));

    static final CsvFile<ProjectAmount> AMOUNTS = new CsvFile<>(
            "project-amounts.csv",
            List.of("project", "kind", "period", "known_in", "amount"),
            List.of("project", "kind", "period", "known_in"),
            null,
            (row, codes) -> new ProjectAmount(
                    row.get("project").code(codes.projects),
                    row.get("kind").word(ProjectAmount.Kind.class),
                    row.get("period").period(),
                    row.get("known_in").round(codes.rounds),
                    row.get("amount").amount(),
                    row.source()),
            a -> List.of(
                    a.project(),
                    Word.of(a.kind()),
                    a.period().code(),
                    a.knownIn().code(),
                    Cell.of(a.amount().kronor())));

    private record Said(@Nullable String project, ProjectAmount.Kind kind, Period period, RoundCode knownIn) {}

    private ProjectFiles() {}

    static List<Project> readProjects(Reading in) {
        var projects = PROJECTS.read(in);
        var byId = new LinkedHashMap<String, Project>();
        var parents = new LinkedHashMap<String, @Nullable String>();
        for (var project : projects) {
            byId.put(project.id(), project);
            parents.put(project.id(), project.parent());
            in.codes().projectParents.put(project.id(), Objects.requireNonNullElse(project.parent(), ""));
        }
        for (var id : Loops.in(parents)) {
            refuse(Objects.requireNonNull(byId.get(id)), Mistake.PROJECT_LOOP, in);
        }
        for (var project : projects) {
            var whole = project.parent() == null ? null : byId.get(project.parent());
            if (whole != null && !whole.unit().equals(project.unit())) {
                refuse(project, Mistake.PART_OF_ANOTHER_UNIT, in);
            }
        }
        return projects;
    }

    private static void refuse(Project project, Mistake mistake, Reading in) {
        var place = place(project.source(), PARENT);
        in.findings().add(mistake, place, project.id(), Objects.requireNonNullElse(project.parent(), ""));
    }

    /** What is said of a part may not be said of the whole too: the whole is added up. */
    static List<ProjectAmount> readAmounts(Reading in) {
        var amounts = AMOUNTS.read(in);
        var ofWholes = new HashSet<Said>();
        for (var amount : amounts) {
            wholes(amount.project(), in)
                    .forEach(whole -> ofWholes.add(new Said(whole, amount.kind(), amount.period(), amount.knownIn())));
        }
        for (var amount : amounts) {
            if (ofWholes.contains(new Said(amount.project(), amount.kind(), amount.period(), amount.knownIn()))) {
                var place = place(amount.source(), "project");
                in.findings().add(Mistake.PART_AND_WHOLE_AMOUNT, place, amount.project());
            }
        }
        return amounts;
    }

    /** The projects that it is a part of, the nearest first. */
    static List<String> wholes(String project, Reading in) {
        Map<String, String> parents = in.codes().projectParents;
        var wholes = new ArrayList<String>();
        var whole = parents.get(project);
        while (whole != null && !whole.isEmpty() && wholes.size() < parents.size()) {
            wholes.add(whole);
            whole = parents.get(whole);
        }
        return wholes;
    }

    private static Place place(SourceLine source, String column) {
        return new Place(source.file(), source.line(), column);
    }
}
