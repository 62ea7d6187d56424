package se.tertial.report.edit;

import static se.tertial.report.edit.Field.code;
import static se.tertial.report.edit.Field.line;
import static se.tertial.report.edit.Field.number;
import static se.tertial.report.edit.Field.ranked;
import static se.tertial.report.edit.Field.row;
import static se.tertial.report.edit.Field.rows;
import static se.tertial.report.edit.Field.word;
import static se.tertial.report.edit.Field.yesOrNo;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.access.Right;
import se.tertial.basics.MoneyUnit;
import se.tertial.basics.Word;
import se.tertial.document.Mark;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel.MoneyShown;
import se.tertial.plan.SteeringModel.Rules;
import se.tertial.plan.SteeringModel.Status;
import se.tertial.plan.TrendMeaning;
import se.tertial.report.edit.SheetShape.Group;

/** The sheets of the steering model: words, symbols, signs and rules. */
final class ModelShapes {

    private static final String MODEL = "steering-model.yaml/";
    static final List<String> TONES = Word.all(Mark.Tone.class);

    static final List<SheetShape> ALL = List.of(
            model(
                    "nivaer",
                    "levels[]",
                    Stream.concat(
                                    named().stream(),
                                    Stream.of(
                                            line("number")
                                                    .optional()
                                                    .usually("{code}")
                                                    .writtenEmpty(),
                                            yesOrNo("rated").usually("true")))
                            .toList()),
            model("bedomningar", "ratings{}", signs(Word.all(RatingMeaning.class))),
            model("trender", "trends{}", signs(Word.all(TrendMeaning.class))),
            model("roller", "indicator_roles[]", named()),
            model("uppdragstyper", "assignment_kinds[]", named()),
            model(
                    "status",
                    "statuses[]",
                    List.of(
                            code("code").aside(),
                            line("label"),
                            line("label.en").optional().aside(),
                            word("phase", Word.all(Status.Phase.class)))),
            model(
                    "utsikter",
                    "completions[]",
                    List.of(
                            code("code").aside(),
                            line("label"),
                            line("label.en").optional().aside(),
                            yesOrNo("on_plan"),
                            line("symbol").optional(),
                            word("tone", TONES).aside())),
            model(
                    "rader",
                    "lines[]",
                    List.of(
                            code("code"),
                            line("label"),
                            line("label.en").optional().aside(),
                            rows("sum_of[]", "rader"),
                            row("part_of", "rader").optional(),
                            yesOrNo("revenue").optional().usually("false").aside(),
                            line("accounts[]").optional())),
            model(
                    "pengar",
                    "money",
                    List.of(
                            yesOrNo("revenue_positive"),
                            word("unit", Word.all(MoneyUnit.class)),
                            number("decimals"),
                            line("investments[]").optional(),
                            line("internal_accounts[]").optional(),
                            line("internal_counterparties[]").optional(),
                            word("past", Word.all(MoneyShown.Past.class))
                                    .optional()
                                    .usually("todays"))),
            new SheetShape(
                    "ord",
                    "steering-model.yaml",
                    Group.MODEL,
                    Part.PLAN,
                    Right.CHANGE_MODEL,
                    "",
                    List.of("absent"),
                    List.of(line("absent").optional(), line("absent.en").optional())),
            model(
                    "regler",
                    "rules",
                    List.of(
                            ranked("rating_of[]", Word.all(Rules.Basis.class)),
                            ranked("trend_of[]", Word.all(Rules.Basis.class)),
                            number("trend_tolerance"),
                            number("evaluated_share_min"),
                            number("met_share_min"),
                            number("on_plan_share_min"),
                            word("goal_trend", Word.all(Rules.GoalTrend.class)),
                            ranked("comment_on[]", Word.all(Rules.CommentOn.class))
                                    .optional())));

    private ModelShapes() {}

    private static SheetShape model(String code, String path, List<Field> fields) {
        return model(code, path, Group.MODEL, fields);
    }

    /** @param path of the part of the model */
    static SheetShape model(String code, String path, Group group, List<Field> fields) {
        var columns = fields.stream().map(Field::column).toList();
        var key = columns.contains("code")
                ? "code"
                : columns.contains(SheetForm.KEY) ? SheetForm.KEY : columns.contains("score") ? "score" : "";
        var label = columns.contains("name") ? "name" : columns.contains("label") ? "label" : columns.getFirst();
        return new SheetShape(code, MODEL + path, group, Part.PLAN, Right.CHANGE_MODEL, key, List.of(label), fields);
    }

    private static List<Field> named() {
        return List.of(
                code("code"),
                line("name"),
                line("name.en").optional().aside(),
                line("plural"),
                line("plural.en").optional().aside());
    }

    private static List<Field> signs(List<String> meanings) {
        return List.of(
                word(SheetForm.KEY, meanings),
                line("label"),
                line("label.en").optional().aside(),
                line("symbol").optional(),
                word("tone", TONES).aside(),
                line("meaning").optional(),
                line("meaning.en").optional().aside());
    }
}
