package se.tertial.folder;

import java.util.List;
import se.tertial.basics.Word;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;

/** Budget, actual and forecast in money, and investment projects. */
final class LedgerFiles {

    static final CsvFile<OperatingAmount> OPERATING = new CsvFile<>(
            "operating.csv",
            List.of("unit", "line", "kind", "period", "known_in", "amount"),
            List.of("unit", "line", "kind", "period", "known_in"),
            null,
            (row, codes) -> new OperatingAmount(
                    row.get("unit").code(codes.units),
                    row.get("line").code(codes.lines),
                    row.get("kind").word(OperatingAmount.Kind.class),
                    row.get("period").period(),
                    row.get("known_in").round(codes.rounds),
                    row.get("amount").amount(),
                    row.source()),
            a -> List.of(
                    a.unit(),
                    a.line(),
                    Word.of(a.kind()),
                    a.period().code(),
                    a.knownIn().code(),
                    Cell.of(a.amount().kronor())));

    static final CsvFile<Project> PROJECTS = new CsvFile<>(
            "projects.csv",
            List.of("id", "code", "label", "unit", "group"),
            List.of("id"),
            codes -> codes.projects,
            (row, codes) -> new Project(
                    row.get("id").newCode(),
                    row.get("code").optionalText(),
                    row.get("label").text(),
                    row.get("unit").code(codes.units),
                    row.get("group").optionalText(),
                    row.source()),
            p -> List.of(p.id(), p.code(), p.label(), p.unit(), p.group()));

    static final CsvFile<ProjectAmount> PROJECT_AMOUNTS = new CsvFile<>(
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

    private LedgerFiles() {}

    static LedgerFacts read(Reading in) {
        return new LedgerFacts(OPERATING.read(in), PROJECTS.read(in), PROJECT_AMOUNTS.read(in));
    }
}
