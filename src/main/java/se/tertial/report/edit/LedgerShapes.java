package se.tertial.report.edit;

import static se.tertial.report.edit.Field.code;
import static se.tertial.report.edit.Field.date;
import static se.tertial.report.edit.Field.line;
import static se.tertial.report.edit.Field.number;
import static se.tertial.report.edit.Field.row;
import static se.tertial.report.edit.Field.word;

import java.util.List;
import se.tertial.access.Right;
import se.tertial.basics.Word;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Project;
import se.tertial.report.edit.SheetShape.Group;

/** The sheets of money: the codes of entries, the decisions behind the budget, and the projects. */
final class LedgerShapes {

    static final List<SheetShape> ALL = List.of(
            sheet(
                    "koddelar",
                    "code-parts.csv",
                    "dimension",
                    List.of("name"),
                    List.of(
                            word("dimension", Word.all(Dimension.class)),
                            line("name"),
                            number("length_min"),
                            number("length_max"),
                            line("required_for").optional(),
                            number("sie_dimension").optional())),
            sheet(
                    "konton",
                    "accounts.csv",
                    "code",
                    List.of("code", "name"),
                    List.of(
                            line("code"),
                            line("name"),
                            number("from").optional(),
                            number("until").optional())),
            sheet(
                    "ansvar",
                    "responsibility-centres.csv",
                    "",
                    List.of("code", "name"),
                    List.of(
                            line("code"),
                            line("name"),
                            row("unit", "organisation"),
                            number("from").optional(),
                            number("until").optional())),
            sheet(
                    "verksamheter",
                    "operating-areas.csv",
                    "code",
                    List.of("number", "name"),
                    List.of(code("code"), line("number").optional(), line("name"))),
            sheet(
                    "budgetbeslut",
                    "budget-decisions.csv",
                    "code",
                    List.of("text"),
                    List.of(
                            code("code"),
                            row("unit", "organisation"),
                            number("year"),
                            word("kind", Word.all(BudgetDecision.Kind.class)),
                            line("text"),
                            line("body").optional().aside(),
                            date("date").optional().aside(),
                            line("paragraph").optional().aside(),
                            line("registry_number").optional().aside(),
                            row("known_in", "tillfallen").aside(),
                            line("amount"))),
            sheet(
                    "budgetrader",
                    "budget-lines.csv",
                    "",
                    List.of("decision", "unit", "line"),
                    List.of(
                            row("decision", "budgetbeslut"),
                            row("unit", "organisation"),
                            row("area", "verksamheter").optional(),
                            row("line", "rader"),
                            row("season", "fordelning").optional(),
                            line("amount"))),
            sheet(
                    "fordelning",
                    "budget-seasons.csv",
                    "code",
                    List.of("name"),
                    List.of(code("code"), line("name"), line("weights"))),
            sheet(
                    "projekt",
                    "projects.csv",
                    "id",
                    List.of("label"),
                    List.of(
                            code("id"),
                            line("code").optional().aside(),
                            line("label"),
                            line("short_label").optional().aside(),
                            row("unit", "organisation"),
                            line("group").optional().aside(),
                            row("parent", "projekt").optional().aside(),
                            word("state", Word.all(Project.State.class)).optional(),
                            line("planned_finish").optional(),
                            line("forecast_finish").optional())),
            sheet(
                    "projektrader",
                    "project-lines.csv",
                    "",
                    List.of("decision", "project", "year"),
                    List.of(
                            row("decision", "budgetbeslut"),
                            row("project", "projekt"),
                            number("year").optional(),
                            line("amount"))));

    private LedgerShapes() {}

    private static SheetShape sheet(String code, String sheet, String key, List<String> label, List<Field> fields) {
        return new SheetShape(code, sheet, Group.LEDGER, Part.LEDGER, Right.CHANGE_MONEY, key, label, fields);
    }
}
