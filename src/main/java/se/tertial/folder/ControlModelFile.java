package se.tertial.folder;

import static se.tertial.folder.YamlTree.Fields.inBlock;
import static se.tertial.folder.YamlTree.Fields.onOneLine;

import java.util.List;
import se.tertial.folder.YamlNode.Fields;
import se.tertial.plan.control.ControlModel;
import se.tertial.plan.control.ControlModel.ActionStatus;
import se.tertial.plan.control.ControlModel.ControlGrade;
import se.tertial.plan.control.ControlModel.ControlStatus;
import se.tertial.plan.control.ControlModel.Frequency;
import se.tertial.plan.control.ControlModel.Labelled;
import se.tertial.plan.control.ControlModel.RiskLevel;
import se.tertial.plan.control.ControlModel.Shown;
import se.tertial.plan.control.ControlModel.Step;

/** What stands under {@code control} in {@code steering-model.yaml}, in and out. */
final class ControlModelFile {

    static final String KEY = "control";

    private static final int SCORE_MAX = 100;
    private static final int VALUE_MAX = SCORE_MAX * SCORE_MAX;
    private static final int MONTHS = 12;

    private ControlModelFile() {}

    static ControlModel read(Fields file, Codes all) {
        if (!file.has(KEY)) {
            return ControlModel.NONE;
        }
        var f = file.fields(KEY);
        var codes = all.control;
        return new ControlModel(
                steps(f, "likelihoods", codes.likelihoods),
                steps(f, "impacts", codes.impacts),
                SteeringModelFile.coded(f, "risk_levels", codes.riskLevels).stream()
                        .map(l -> new RiskLevel(
                                code(l), l.value("from").whole(0, VALUE_MAX), shown(l), l.optionalText("meaning")))
                        .toList(),
                labelled(f, "control_kinds", codes.kinds),
                SteeringModelFile.coded(f, "frequencies", codes.frequencies).stream()
                        .map(q -> new Frequency(code(q), q.text("label"), months(q)))
                        .toList(),
                SteeringModelFile.coded(f, "control_statuses", codes.controlStatuses).stream()
                        .map(s -> new ControlStatus(
                                code(s), shown(s), s.value("done").yesOrNo()))
                        .toList(),
                SteeringModelFile.coded(f, "control_results", codes.controlResults).stream()
                        .map(r -> new ControlGrade(
                                code(r), shown(r), r.value("deficient").yesOrNo()))
                        .toList(),
                labelled(f, "comment_parts", codes.commentParts),
                SteeringModelFile.coded(f, "action_statuses", codes.actionStatuses).stream()
                        .map(s -> new ActionStatus(
                                code(s), shown(s), s.value("done").yesOrNo(), asks(s, codes.commentParts)))
                        .toList());
    }

    private static List<Step> steps(Fields file, String key, List<String> scores) {
        var steps = file.listOfFields(key).stream()
                .map(s -> new Step(s.value("score").whole(1, SCORE_MAX), s.text("label")))
                .toList();
        steps.forEach(step -> scores.add(Integer.toString(step.score())));
        return steps;
    }

    private static List<Labelled> labelled(Fields file, String key, Known known) {
        return SteeringModelFile.coded(file, key, known).stream()
                .map(l -> new Labelled(code(l), l.text("label")))
                .toList();
    }

    private static String code(Fields f) {
        return f.value("code").raw();
    }

    private static Shown shown(Fields f) {
        return new Shown(
                f.text("label"),
                f.value("symbol").optionalText(),
                f.value("tone").oneOf(SteeringModelFile.TONES).orElse(""));
    }

    private static List<Integer> months(Fields f) {
        return f.values("months").stream().map(v -> v.whole(1, MONTHS)).toList();
    }

    private static List<String> asks(Fields f, Known parts) {
        return f.values("asks").stream().map(v -> v.code(parts)).toList();
    }

    static YamlTree.Fields write(ControlModel model) {
        return inBlock()
                .withUnlessEmpty("likelihoods", steps(model.likelihoods()))
                .withUnlessEmpty("impacts", steps(model.impacts()))
                .withUnlessEmpty(
                        "risk_levels",
                        YamlTree.list(
                                model.riskLevels(),
                                l -> shown(onOneLine().with("code", l.code()).withPlain("from", l.from()), l.shown())
                                        .withUnlessEmpty("meaning", l.meaning())))
                .withUnlessEmpty("control_kinds", labelled(model.controlKinds()))
                .withUnlessEmpty(
                        "frequencies",
                        YamlTree.list(
                                model.frequencies(),
                                q -> onOneLine()
                                        .with("code", q.code())
                                        .with("label", q.label())
                                        .withUnlessEmpty("months", months(q.months()))))
                .withUnlessEmpty(
                        "control_statuses",
                        YamlTree.list(
                                model.controlStatuses(),
                                s -> shown(onOneLine().with("code", s.code()), s.shown())
                                        .withPlain("done", s.isDone())))
                .withUnlessEmpty(
                        "control_results",
                        YamlTree.list(
                                model.controlResults(),
                                r -> shown(onOneLine().with("code", r.code()), r.shown())
                                        .withPlain("deficient", r.isDeficient())))
                .withUnlessEmpty("comment_parts", labelled(model.commentParts()))
                .withUnlessEmpty(
                        "action_statuses",
                        YamlTree.list(
                                model.actionStatuses(),
                                s -> shown(onOneLine().with("code", s.code()), s.shown())
                                        .withPlain("done", s.isDone())
                                        .withUnlessEmpty("asks", YamlTree.codes(s.asks()))));
    }

    private static YamlTree.Items steps(List<Step> steps) {
        return YamlTree.list(
                steps, s -> onOneLine().withPlain("score", s.score()).with("label", s.label()));
    }

    private static YamlTree.Items labelled(List<Labelled> labelled) {
        return YamlTree.list(labelled, l -> onOneLine().with("code", l.code()).with("label", l.label()));
    }

    private static YamlTree.Items months(List<Integer> months) {
        return new YamlTree.Items(
                months.stream().map(m -> new YamlTree.Leaf(m.toString(), false)).toList(), true);
    }

    private static YamlTree.Fields shown(YamlTree.Fields fields, Shown shown) {
        return fields.with("label", shown.label())
                .withUnlessEmpty("symbol", shown.symbol())
                .with("tone", shown.tone());
    }
}
