package se.tertial.report.edit;

import static se.tertial.report.edit.Field.area;
import static se.tertial.report.edit.Field.code;
import static se.tertial.report.edit.Field.date;
import static se.tertial.report.edit.Field.line;
import static se.tertial.report.edit.Field.number;
import static se.tertial.report.edit.Field.row;
import static se.tertial.report.edit.Field.rows;
import static se.tertial.report.edit.Field.word;
import static se.tertial.report.edit.Field.yesOrNo;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.access.Right;
import se.tertial.report.edit.SheetShape.Group;

/** The sheets of internal control and its kin: its scales, risks, controls, questionnaires, action plans, surveys and the year plan. */
final class ControlShapes {

    private static final List<SheetShape> SCALES = List.of(
            scale("sannolikheter", "likelihoods[]", number("score")),
            scale("konsekvenser", "impacts[]", number("score")),
            scale(
                    "risknivaer",
                    "risk_levels[]",
                    code("code").aside(),
                    number("from"),
                    line("symbol"),
                    word("tone", ModelShapes.TONES).aside(),
                    line("meaning").optional(),
                    line("meaning.en").optional().aside()),
            scale("kontrollslag", "control_kinds[]", code("code")),
            scale(
                    "frekvenser",
                    "frequencies[]",
                    code("code").aside(),
                    line("months[]").optional()),
            scale(
                    "kontrollstatus",
                    "control_statuses[]",
                    code("code").aside(),
                    line("symbol"),
                    word("tone", ModelShapes.TONES).aside(),
                    yesOrNo("done")),
            scale(
                    "kontrollutfall",
                    "control_results[]",
                    code("code").aside(),
                    line("symbol"),
                    word("tone", ModelShapes.TONES).aside(),
                    yesOrNo("deficient")),
            scale("kommentarsdelar", "comment_parts[]", code("code")),
            scale(
                    "atgardsstatus",
                    "action_statuses[]",
                    code("code").aside(),
                    line("symbol"),
                    word("tone", ModelShapes.TONES).aside(),
                    yesOrNo("done"),
                    rows("asks[]", "kommentarsdelar")));

    private static final List<SheetShape> FACTS = List.of(
            planned(
                    "riskregister",
                    "risks.csv",
                    "code",
                    List.of("title"),
                    code("code"),
                    row("unit", "organisation"),
                    line("area").optional(),
                    line("title"),
                    line("consequence").optional().aside(),
                    line("owner").optional().aside(),
                    line("handling").optional()),
            said(
                    "riskbedomningar",
                    "risk-assessments.csv",
                    List.of("risk", "round"),
                    row("risk", "riskregister"),
                    row("round", "tillfallen"),
                    row("likelihood", "sannolikheter"),
                    row("impact", "konsekvenser"),
                    area("reason").optional()),
            planned(
                    "kontrollplan",
                    "controls.csv",
                    "code",
                    List.of("title"),
                    code("code"),
                    row("unit", "organisation"),
                    number("year"),
                    row("kind", "kontrollslag"),
                    line("title"),
                    row("risk", "riskregister").optional().aside(),
                    line("method").optional().aside(),
                    row("frequency", "frekvenser").optional(),
                    line("responsible").optional().aside()),
            said(
                    "kontrollresultat",
                    "control-results.csv",
                    List.of("control", "round"),
                    row("control", "kontrollplan"),
                    row("round", "tillfallen"),
                    row("status", "kontrollstatus"),
                    row("result", "kontrollutfall").optional(),
                    area("comment").optional()),
            new SheetShape(
                    "brister",
                    "deficiencies.csv",
                    Group.CONTROL,
                    Part.ASSESSMENT,
                    Right.CHANGE_PLAN,
                    "code",
                    List.of("title"),
                    List.of(code("code"), row("control", "kontrollplan"), row("round", "tillfallen"), line("title"))),
            new SheetShape(
                    "rattelser",
                    "corrective-actions.csv",
                    Group.CONTROL,
                    Part.ASSESSMENT,
                    Right.CHANGE_PLAN,
                    "code",
                    List.of("title"),
                    List.of(
                            code("code"),
                            row("deficiency", "brister"),
                            line("title"),
                            line("responsible").optional(),
                            date("due").optional())),
            said(
                    "rattelselagen",
                    "corrective-states.csv",
                    List.of("action", "round"),
                    row("action", "rattelser"),
                    row("round", "tillfallen"),
                    row("status", "atgardsstatus"),
                    area("comment").optional()),
            planned(
                    "formular",
                    "questionnaires.csv",
                    "code",
                    List.of("title"),
                    code("code"),
                    line("title"),
                    line("title_en").optional().aside()),
            planned(
                    "formularfragor",
                    "questions.csv",
                    "code",
                    List.of("text"),
                    code("code"),
                    row("questionnaire", "formular"),
                    line("section").optional(),
                    line("text"),
                    area("help").optional(),
                    word("kind", List.of("text", "number", "yes-no-partly", "choice", "date", "list", "table")),
                    line("options").optional().aside()),
            planned(
                    "undersokningar",
                    "surveys.csv",
                    "",
                    List.of("title"),
                    number("plan_year"),
                    code("code"),
                    row("unit", "organisation"),
                    line("activity").optional().aside(),
                    line("title"),
                    line("conducted").optional(),
                    line("reported").optional(),
                    line("frequency").optional().aside(),
                    line("next").optional().aside(),
                    line("contact").optional().aside()),
            planned(
                    "handlingsplaner",
                    "action-plans.csv",
                    "code",
                    List.of("title"),
                    code("code"),
                    line("title"),
                    line("title_en").optional().aside()),
            planned(
                    "blad",
                    "action-sheets.csv",
                    "",
                    List.of("plan", "unit"),
                    row("plan", "handlingsplaner"),
                    row("unit", "organisation"),
                    line("label").optional()),
            planned(
                    "atgardsmal",
                    "action-goals.csv",
                    "code",
                    List.of("title"),
                    code("code"),
                    row("plan", "handlingsplaner"),
                    line("area").optional(),
                    line("number").optional().aside(),
                    line("title"),
                    line("indicator").optional().aside(),
                    line("target").optional().aside(),
                    line("year").optional().aside(),
                    line("responsible").optional().aside(),
                    line("involved").optional().aside(),
                    area("description").optional()),
            planned(
                    "atgarder",
                    "action-items.csv",
                    "code",
                    List.of("title"),
                    code("code"),
                    row("goal", "atgardsmal"),
                    line("number").optional().aside(),
                    line("title"),
                    line("indicator").optional().aside(),
                    line("target").optional(),
                    line("year").optional(),
                    line("responsible").optional(),
                    line("involved").optional().aside(),
                    area("description").optional()),
            planned(
                    "arsplan",
                    "year-plan.csv",
                    "code",
                    List.of("title"),
                    code("code"),
                    row("unit", "organisation"),
                    number("year").optional(),
                    number("month"),
                    line("title"),
                    line("responsible").optional()));

    static final List<SheetShape> ALL =
            Stream.concat(SCALES.stream(), FACTS.stream()).toList();

    private ControlShapes() {}

    /** What the model calls a step, whatever else the step says. */
    private static SheetShape scale(String code, String key, Field first, Field... more) {
        var fields = Stream.concat(
                        Stream.of(
                                first,
                                line("label"),
                                line("label.en").optional().aside()),
                        Stream.of(more))
                .toList();
        return ModelShapes.model(code, "control/" + key, Group.CONTROL, fields);
    }

    private static SheetShape planned(String code, String sheet, String key, List<String> label, Field... fields) {
        return new SheetShape(code, sheet, Group.CONTROL, Part.PLAN, Right.CHANGE_PLAN, key, label, List.of(fields));
    }

    private static SheetShape said(String code, String sheet, List<String> label, Field... fields) {
        return new SheetShape(
                code, sheet, Group.CONTROL, Part.ASSESSMENT, Right.CHANGE_PLAN, "", label, List.of(fields));
    }
}
