package se.tertial.report.edit;

import static se.tertial.report.edit.Field.area;
import static se.tertial.report.edit.Field.code;
import static se.tertial.report.edit.Field.date;
import static se.tertial.report.edit.Field.line;
import static se.tertial.report.edit.Field.number;
import static se.tertial.report.edit.Field.row;
import static se.tertial.report.edit.Field.word;
import static se.tertial.report.edit.Field.yesOrNo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.access.Right;
import se.tertial.basics.Word;
import se.tertial.indicators.Indicator;
import se.tertial.organisation.Unit;
import se.tertial.plan.AssignmentDecision;
import se.tertial.report.edit.SheetShape.Group;

/**
 * The sheets that can be changed in the browser. A new field is a line here and its label in {@code messages/model_*}; a
 * column that has no line is shown all the same, as a line of text.
 */
public final class SheetShapes {

    private static final List<SheetShape> OTHERS = List.of(
            new SheetShape(
                    "kommunen",
                    "organisation.yaml",
                    Group.CALENDAR,
                    Part.ORGANISATION,
                    Right.CHANGE_MODEL,
                    "",
                    List.of("name"),
                    List.of(
                            line("name"),
                            row("start.unit", "organisation"),
                            row("start.round", "tillfallen"),
                            yesOrNo("open"))),
            new SheetShape(
                    "organisation",
                    "organisation.yaml/units[*]",
                    Group.CALENDAR,
                    Part.ORGANISATION,
                    Right.CHANGE_MODEL,
                    "code",
                    List.of("name"),
                    List.of(
                            row("parent", "organisation").optional().aside(),
                            code("code"),
                            line("name"),
                            line("responsible").optional().aside(),
                            word("kind", Word.all(Unit.Kind.class)),
                            date("valid.from").optional().aside(),
                            date("valid.to").optional())),
            new SheetShape(
                    "tillfallen",
                    "rounds.csv",
                    Group.CALENDAR,
                    Part.ASSESSMENT,
                    Right.CHANGE_MODEL,
                    "round",
                    List.of("name"),
                    List.of(
                            line("round"),
                            line("name"),
                            line("name_en").optional().aside(),
                            line("forecast_name").optional().aside(),
                            line("forecast_name_en").optional().aside(),
                            date("cut_off"),
                            date("opens").optional(),
                            date("due"),
                            date("due_section").optional().aside(),
                            date("due_department").optional().aside(),
                            date("due_office").optional().aside(),
                            date("due_committee").optional().aside())),
            plan(
                    "mal",
                    "goals.csv",
                    "code",
                    List.of("code", "title"),
                    List.of(
                            row("parent", "mal").optional().aside(),
                            code("code"),
                            row("level", "nivaer"),
                            line("title"),
                            row("supports", "mal").optional().aside(),
                            line("responsible").optional().aside(),
                            area("method").optional(),
                            word("rule", List.of("all", "none")).optional().aside(),
                            number("from").optional(),
                            number("until").optional())),
            new SheetShape(
                    "indikatorer",
                    "indicators.csv",
                    Group.PLAN,
                    Part.INDICATORS,
                    Right.CHANGE_PLAN,
                    "code",
                    List.of("name"),
                    List.of(
                            code("code"),
                            line("name"),
                            line("measure").optional(),
                            number("decimals").usually("0"),
                            word("direction", Word.all(Indicator.Direction.class)),
                            word("nature", Word.all(Indicator.Nature.class)).aside(),
                            row("role", "roller"),
                            line("population").optional().aside(),
                            area("method").optional())),
            plan(
                    "foljda",
                    "followed.csv",
                    "",
                    List.of("indicator", "unit"),
                    List.of(
                            row("goal", "mal").optional(),
                            row("indicator", "indikatorer"),
                            row("unit", "organisation"),
                            row("responsible", "organisation").aside(),
                            number("decimals").usually("0").aside(),
                            row("from", "tillfallen").optional(),
                            row("until", "tillfallen").optional())),
            plan(
                    "malvarden",
                    "targets.csv",
                    "",
                    List.of("indicator", "unit", "year"),
                    List.of(
                            row("indicator", "indikatorer"),
                            row("unit", "organisation"),
                            number("year"),
                            row("stated_in", "tillfallen"),
                            line("target"),
                            area("baseline").optional())),
            plan(
                    "uppdrag",
                    "assignments.csv",
                    "code",
                    List.of("title"),
                    List.of(
                            code("code"),
                            row("goal", "mal").optional(),
                            row("kind", "uppdragstyper"),
                            line("title"),
                            row("unit", "organisation"),
                            row("responsible", "organisation").aside(),
                            date("due").optional(),
                            line("assigner").optional().aside(),
                            line("receiver").optional().aside())),
            plan(
                    "uppdragsbeslut",
                    "assignment-decisions.csv",
                    "",
                    List.of("assignment", "date"),
                    List.of(
                            row("assignment", "uppdrag"),
                            date("date"),
                            word("kind", Word.all(AssignmentDecision.Kind.class)),
                            date("due").optional(),
                            line("body"),
                            line("reference").optional(),
                            area("reason").optional())),
            new SheetShape(
                    "utfall",
                    "observations.csv",
                    Group.VALUES,
                    Part.INDICATORS,
                    Right.CHANGE_PLAN,
                    "",
                    List.of("indicator", "unit", "period"),
                    List.of(
                            row("indicator", "indikatorer"),
                            row("unit", "organisation"),
                            line("period"),
                            row("reported_in", "tillfallen"),
                            line("value").optional(),
                            line("absence").optional())),
            values(
                    "prognoser",
                    "forecasts.csv",
                    List.of("indicator", "unit", "year"),
                    List.of(
                            row("indicator", "indikatorer"),
                            row("unit", "organisation"),
                            number("year"),
                            row("round", "tillfallen"),
                            number("value"))),
            values(
                    "indikatorkommentarer",
                    "indicator-comments.csv",
                    List.of("indicator", "unit", "date"),
                    List.of(
                            row("indicator", "indikatorer"),
                            row("unit", "organisation"),
                            row("round", "tillfallen"),
                            date("date"),
                            area("text"))),
            values(
                    "lagen",
                    "assignment-states.csv",
                    List.of("assignment", "round"),
                    List.of(
                            row("assignment", "uppdrag"),
                            row("round", "tillfallen"),
                            row("status", "status"),
                            row("completion", "utsikter").optional(),
                            date("due").optional(),
                            date("comment_date").optional().aside(),
                            area("comment").optional())));

    private static final List<SheetShape> ALL = Stream.of(ModelShapes.ALL, OTHERS, LedgerShapes.ALL, ControlShapes.ALL)
            .flatMap(List::stream)
            .toList();

    private SheetShapes() {}

    public static List<SheetShape> all() {
        return ALL;
    }

    public static Optional<SheetShape> byCode(String code) {
        return ALL.stream().filter(shape -> shape.code().equals(code)).findFirst();
    }

    public static Optional<SheetShape> bySheet(String sheet) {
        return ALL.stream().filter(shape -> shape.sheet().equals(sheet)).findFirst();
    }

    static List<String> sheets() {
        return ALL.stream().map(SheetShape::sheet).toList();
    }

    private static SheetShape plan(String code, String sheet, String key, List<String> label, List<Field> fields) {
        return new SheetShape(code, sheet, Group.PLAN, Part.PLAN, Right.CHANGE_PLAN, key, label, fields);
    }

    private static SheetShape values(String code, String sheet, List<String> label, List<Field> fields) {
        return new SheetShape(code, sheet, Group.VALUES, Part.ASSESSMENT, Right.CHANGE_PLAN, "", label, fields);
    }
}
